package org.ledord.reform;

/** Whether a text in one language says all that the original says. */
public enum TextStatus {
    COMPLETE, AWAITING_TRANSLATION
}
