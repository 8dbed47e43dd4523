package org.ledord.answer;

import org.ledord.matter.MatterKey;

/** A mailed link as somebody opened it; round and title are null where it is none of ours. */
public record AnswerLink(LinkState state, MatterKey round, String title) {
}
