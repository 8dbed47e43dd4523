package org.ledord.question;

/** What a question is called: its first line. */
final class QuestionTitle {
    private static final int LONGEST = 120;

    private QuestionTitle() {
    }

    /** What it is called in lists: its first line, shortened between two words. */
    static String of(String text) {
        String line = text.lines().findFirst().orElse("").strip();
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = line.lastIndexOf(' ', LONGEST - 2);
        return line.substring(0, end > LONGEST / 2 ? end : LONGEST - 2).strip() + " …";
    }

    /** What it says beyond its title: nothing, the lines after the first, or all of it where the title is a shortened one. */
    static String more(String title, String text) {
        return text.startsWith(title) ? text.substring(title.length()).strip() : text;
    }
}
