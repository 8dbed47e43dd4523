package org.ledord.content;

/** Something that is written in several languages, each with a state of its own. */
public interface InLanguages {
    /** The columns {@code sv}, {@code nb}, {@code fi} and {@code en} of a statement that groups texts {@code y}. */
    String SQL = "max(y.status) filter (where y.language = 'sv') as sv, max(y.status) filter (where y.language = 'nb') as nb, "
            + "max(y.status) filter (where y.language = 'fi') as fi, max(y.status) filter (where y.language = 'en') as en";

    TextStatus sv();

    TextStatus nb();

    TextStatus fi();

    TextStatus en();

    /** The state in this language; null where nobody has written it. */
    default TextStatus in(String code) {
        return switch (code) {
            case "sv" -> sv();
            case "nb" -> nb();
            case "fi" -> fi();
            default -> en();
        };
    }
}
