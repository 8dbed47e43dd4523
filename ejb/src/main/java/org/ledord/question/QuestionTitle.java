package org.ledord.question;

import org.ledord.shared.Titles;

/** What a question is called: its first line. */
final class QuestionTitle {
    private static final int LONGEST = 120;

    private QuestionTitle() {
    }

    /** What it is called in lists: its first line, shortened between two words. */
    static String of(String text) {
        return Titles.shortened(text.lines().findFirst().orElse("").strip(), LONGEST);
    }

    /** What it says beyond its title: nothing, the lines after the first, or all of it where the title is a shortened one. */
    static String more(String title, String text) {
        return text.startsWith(title) ? text.substring(title.length()).strip() : text;
    }
}
