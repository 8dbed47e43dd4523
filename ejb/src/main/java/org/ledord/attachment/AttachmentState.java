package org.ledord.attachment;

/** What may be done with a file that came with a mail. */
public enum AttachmentState {
    /** No scanner was configured when it came: may be opened. */ UNSCANNED,
    /** May be opened when the scanner has found it clean. */ WAITING,
    /** The scanner found nothing. */ CLEAN,
    /** The scanner found something: nobody opens it. */ INFECTED,
    /** No kind of file that anybody may open here. */ REFUSED;

    /** Whether it may be opened. */
    public boolean served() {
        return this == UNSCANNED || this == CLEAN;
    }
}
