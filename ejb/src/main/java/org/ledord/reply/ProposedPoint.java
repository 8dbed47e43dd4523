package org.ledord.reply;

/** A point that could be cut. */
public record ProposedPoint(String quote, String heading) {
}
