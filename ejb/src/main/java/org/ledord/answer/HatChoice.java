package org.ledord.answer;

/** A hat to answer under: a group and what one is in it, perhaps for an organisation. */
public record HatChoice(String key, String groupName, String function, String organisation) {
}
