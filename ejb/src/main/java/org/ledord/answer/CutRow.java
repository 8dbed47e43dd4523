package org.ledord.answer;

import org.ledord.reading.CutReason;

/** A piece of a mail that was not read as the sender's own words, and why. */
public record CutRow(CutReason why, String text) {
}
