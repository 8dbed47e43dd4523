package org.ledord.answer;

/** The words of an answer to one question, as those hold on to them who cut and answer points; by internal ids. */
public record HeldItem(long id, long answerId, long roundId, String text, String foundIn, String setAside, Handling handling) {
}
