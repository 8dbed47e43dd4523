package org.ledord.idea;

import java.util.Comparator;
import java.util.List;
import org.ledord.shared.Titles;

/** What an idea is called until the project lead gives it a title for the public: its subject, or its first words. */
final class IdeaTitle {
    /** As long as a proposal's title, which it becomes. */
    static final int LONGEST = 80;
    private static final int FEW_WORDS = 3;

    private IdeaTitle() {
    }

    /** The subject where it says something, else the first line that is more than a greeting, shortened between two words. */
    static String of(String subject, String text) {
        String line = subject.isBlank() ? line(text) : subject.strip();
        String sentence = line.replaceFirst("(?<=[\\p{L}\\p{N})\"”][.!?])\\s.*$", "").replaceAll("\\s+", " ");
        return Titles.shortened(sentence.endsWith(".") && !sentence.endsWith("..") ? sentence.substring(0, sentence.length() - 1) : sentence, LONGEST);
    }

    private static String line(String text) {
        List<String> lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return lines.stream().filter(line -> line.split("\\s+").length >= FEW_WORDS).findFirst()
                .orElseGet(() -> lines.stream().max(Comparator.comparing(String::length)).orElse(""));
    }
}
