package org.ledord.content;

import java.time.LocalDate;

/**
 * A page in the tree, with the state of its text in each language; null where it waits to be written.
 *
 * @param depth one for a page at the top
 * @param parent the name of the page above, or null
 */
public record PageRow(String slug, String parent, int depth, String title, String language, LocalDate reviewedOn, boolean overdue, PageStatus sv, PageStatus nb,
        PageStatus fi, PageStatus en) {
    /** The state in this language. */
    public PageStatus in(String code) {
        return switch (code) {
            case "sv" -> sv;
            case "nb" -> nb;
            case "fi" -> fi;
            default -> en;
        };
    }
}
