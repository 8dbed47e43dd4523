package org.ledord.reading;

/** What sort of message this is; exactly one for each message. */
public enum LetterClass {
    /** A person wrote it. */
    REPLY("reply"),
    /** An out-of-office message or another automatic answer. */
    AUTO_REPLY("auto-reply"),
    /** A report that a message of ours could not be delivered, or is late. */
    BOUNCE("bounce"),
    /** A report that a recipient called our message spam. */
    COMPLAINT("complaint"),
    /** Came through a mailing list, or as a mass mailing. */
    LIST("list"),
    /** A wish to get no more mail. */
    UNSUBSCRIBE("unsubscribe"),
    /** An answer to a calendar invitation. */
    RSVP("rsvp"),
    /** Delivery receipts, our own messages come back, and what holds nothing readable. */
    OTHER("other");

    private final String code;

    LetterClass(String code) {
        this.code = code;
    }

    /** The stable word for this class in data that leaves the portal. */
    public String code() {
        return code;
    }
}
