package org.ledord.matter;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of matter, each with the letter it goes by in subjects and on paper (F4 is proposal 4). */
public enum MatterKind {
    PROPOSAL("F", "proposals"), ROUND("R", "rounds"), DECISION("B", "decisions"), PILOT("P", "pilots"),
    POST("N", "news"), GROUP("G", "groups"), MEETING("M", "meetings"), COMMITMENT("L", "commitments"),
    QUESTION("S", "questions"), DOCUMENT("D", "documents"), IDEA("T", "ideas"),
    CODETERMINATION("C", "codetermination"), RISK("K", "risks"), SURVEY("E", "surveys");

    private final String letter;
    private final String path;

    MatterKind(String letter, String path) {
        this.letter = letter;
        this.path = path;
    }

    /** The letter before the number; the same in every language, so that a subject line is never mistaken. */
    public String letter() {
        return letter;
    }

    /** The kind that goes by this letter. */
    public static Optional<MatterKind> of(String letter) {
        return Arrays.stream(values()).filter(kind -> kind.letter.equals(letter)).findFirst();
    }

    /** The word in addresses: {@code /sv/falkenberg/proposals/4}. */
    public String path() {
        return path;
    }
}
