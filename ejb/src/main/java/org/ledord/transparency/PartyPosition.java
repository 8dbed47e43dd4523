package org.ledord.transparency;

/**
 * How many of a party took a position on a question. An organisation is named; all others stand as their group.
 *
 * @param organisation whether the party is an organisation with a mandate
 */
public record PartyPosition(String party, boolean organisation, int question, String position, int answers) {
}
