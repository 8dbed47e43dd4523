package org.ledord.reading;

/** Why a piece of the body is not part of what the person wrote. */
public enum CutReason {
    /** Earlier text, marked as quoted by the mail program or known to be ours. */
    QUOTE("quote"),
    /** "On … wrote:" or a block of From, Sent, To, Subject above a quote. */
    ATTRIBUTION("attribution"),
    /** Name, title, unit, telephone below the text. */
    SIGNATURE("signature"),
    /** "Sent from my …" and other lines that a mail program adds. */
    FOOTER("footer"),
    /** Confidentiality, privacy and virus notices. */
    DISCLAIMER("disclaimer"),
    /** "External sender" and other warnings put on top by a gateway. */
    BANNER("banner");

    private final String code;

    CutReason(String code) {
        this.code = code;
    }

    /** The stable word for this reason in data that leaves the portal. */
    public String code() {
        return code;
    }
}
