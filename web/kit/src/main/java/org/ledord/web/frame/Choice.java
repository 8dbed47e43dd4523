package org.ledord.web.frame;

/** One answer of a choice: what it stands for, its words, and a line that explains it (null when none is needed). */
public record Choice(Object value, String label, String hint) {

    /** A choice without an explanation. */
    public static Choice of(Object value, String label) {
        return new Choice(value, label, null);
    }
}
