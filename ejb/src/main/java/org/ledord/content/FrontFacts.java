package org.ledord.content;

import java.time.LocalDate;

/**
 * What holds for an item of the first page in all languages.
 *
 * @param source where a figure comes from, or who said it
 * @param dated how old a figure is: a day, a month, a year
 * @param seenOn when somebody said it
 * @param viewKind where somebody said it, or null
 * @param url where it can be read, or empty
 */
public record FrontFacts(String source, String dated, LocalDate seenOn, ViewKind viewKind, String url) {
    /** Nothing, as a question has. */
    public static final FrontFacts NONE = new FrontFacts("", "", null, null, "");
}
