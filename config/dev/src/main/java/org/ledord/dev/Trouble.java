package org.ledord.dev;

/** Something a person can put right: one sentence that says what is wrong, one that says what to do. */
public final class Trouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String wayOut;

    Trouble(String sentence, String wayOut) {
        super(sentence);
        this.wayOut = wayOut;
    }

    Trouble(String sentence, String wayOut, Throwable cause) {
        super(sentence, cause);
        this.wayOut = wayOut;
    }

    /** What to do about it. */
    public String wayOut() {
        return wayOut;
    }
}
