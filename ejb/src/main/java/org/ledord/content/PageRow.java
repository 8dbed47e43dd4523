package org.ledord.content;

import java.time.LocalDate;

/**
 * A page in the tree, with the state of its text in each language; null where it waits to be written.
 *
 * @param depth one for a page at the top
 * @param parent the name of the page above, or null
 */
public record PageRow(String slug, String parent, int depth, String title, String language, String owner, LocalDate reviewedOn, boolean overdue, TextStatus sv, TextStatus nb,
        TextStatus fi, TextStatus en) implements InLanguages {
}
