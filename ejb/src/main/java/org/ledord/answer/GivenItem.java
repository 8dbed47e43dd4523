package org.ledord.answer;

import org.ledord.reading.Position;
import org.ledord.reading.ReadAnswer;

/**
 * What was given to one question.
 *
 * @param question the question's number; 0 for what was said about the round as a whole
 * @param choice the option, spelt as we asked it, or null
 * @param foundIn the words in which position, choice or value was read; empty where they were ticked
 */
public record GivenItem(int question, String text, Position position, String choice, Integer scale, String foundIn) {
    /** The number of what was said about the round as a whole. */
    public static final int GENERAL = 0;

    public GivenItem {
        text = text == null ? "" : text.strip();
        choice = choice == null || choice.isBlank() ? null : choice.strip();
        foundIn = foundIn == null ? "" : foundIn.strip();
    }

    /** Words alone. */
    public static GivenItem words(int question, String text) {
        return new GivenItem(question, text, null, null, null, "");
    }

    /** As the reader of mailed replies found it. */
    public static GivenItem read(ReadAnswer read) {
        return new GivenItem(read.question(), read.text(), read.position(), read.choice(), read.scale(), read.foundIn());
    }

    /** The same, said in these words. */
    public GivenItem with(String words) {
        return new GivenItem(question, words, position, choice, scale, foundIn);
    }

    /** Whether nothing was given. */
    public boolean empty() {
        return text.isEmpty() && position == null && choice == null && scale == null;
    }
}
