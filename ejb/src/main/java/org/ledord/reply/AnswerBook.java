package org.ledord.reply;

import java.util.List;
import org.ledord.answer.AnswerRow;

/** Every answer of a round as it stands, for those who handle it; those taken back among them, marked by their state. */
public record AnswerBook(int number, String title, List<AnswerRow> answers) {
}
