package org.ledord.mail;

/** Why a letter is sent; a stream's List-Id never changes, and only information can be unsubscribed (MAIL.md, D5, D15). */
public enum Stream {
    /** Questions of a round. */ ROUND(true, "no"),
    /** Questions of an anonymous round, which takes no answer by mail. */ BALLOT(true, "no"),
    /** How a mail or form was read. */ RECEIPT(false, "auto-replied"),
    /** What has happened, and what waits. */ DIGEST(true, "auto-generated"),
    /** What the law says must be told. */ NOTICE(false, "no"),
    /** One question to a specialist, and what became of it. */ QUESTION(true, "no"),
    /** What is said about a proposal among those who write it. */ DISCUSSION(true, "no"),
    /** What a manager is to show at the workplace. */ KIT(true, "no"),
    /** To those who write the diary of a pilot by mail. */ DIARY(true, "no"),
    /** Your points and what became of them. */ REPLIES(false, "auto-generated"),
    /** About one's account or subscription. */ ACCOUNT(false, "auto-generated"),
    /** Why a mail could not be taken. */ REFUSAL(false, "auto-replied");

    private final boolean list;
    private final String automatic;

    Stream(boolean list, String automatic) {
        this.list = list;
        this.automatic = automatic;
    }

    /** Whether it goes to many and so carries List-headers. */
    boolean list() {
        return list;
    }

    /** Whether whoever gets it can say that they want no more: what is only information, never what the law says must be told. */
    boolean endable() {
        return this == DIGEST || this == ROUND;
    }

    /** Whether a reply is filed as an answer or an input; where not, the letter says so (RFC 2369, List-Post). */
    boolean takesReplies() {
        return this != BALLOT;
    }

    /** The value of Auto-Submitted (RFC 3834). */
    String automatic() {
        return automatic;
    }
}
