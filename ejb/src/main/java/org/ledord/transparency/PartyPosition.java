package org.ledord.transparency;

/**
 * How many of a party took a position on a question. An organisation is named; all others stand as their group.
 *
 * @param party null for those whose group is too small to be shown by itself
 * @param organisation whether the party is an organisation with a mandate
 */
public record PartyPosition(String party, boolean organisation, int question, String position, int answers) {
}
