package org.ledord.content;

import java.time.LocalDate;

/**
 * Something that stands, or is to stand, on the reform's first page.
 *
 * @param first whether it is the first of its kind
 */
public record FrontRow(long id, FrontKind kind, String title, String body, String language, String source, String dated, LocalDate seenOn, ViewKind viewKind, String url, boolean first,
        TextStatus sv, TextStatus nb, TextStatus fi, TextStatus en) implements InLanguages {
    /** What holds in all languages. */
    public FrontFacts facts() {
        return new FrontFacts(source, dated, seenOn, viewKind, url);
    }
}
