package org.ledord.reply;

import java.util.List;
import org.ledord.answer.AnswerRow;
import org.ledord.reading.Position;
import org.ledord.reading.QuestionKind;

/**
 * Answers of a round as they stand, for those who handle it; those taken back among them, marked by their state.
 *
 * @param filed how many answers count
 * @param answers so many as a page holds
 * @param more whether others come after those
 * @param cutter whether the one who reads can cut them into points now
 * @param said how many said what; answers that were taken back do not count
 */
public record AnswerBook(int number, String title, int filed, List<AnswerRow> answers, boolean more, boolean cutter, List<Said> said) {
    /** How many are shown at a time. */
    public static final int PAGE = 25;

    /** How many gave this value to a question: a position, an option or a step. */
    public record Said(int question, String text, QuestionKind kind, String value, String choice, int answers) {
        /** The position, where it is one. */
        public Position position() {
            return kind == QuestionKind.POSITION ? Position.valueOf(value) : null;
        }

        /** The option or the step in words; null for a position. */
        public String words() {
            return kind == QuestionKind.CHOICE ? choice : kind == QuestionKind.SCALE ? value.substring(1) : null;
        }
    }
}
