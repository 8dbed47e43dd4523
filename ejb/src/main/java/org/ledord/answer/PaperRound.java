package org.ledord.answer;

import java.time.LocalDate;
import java.util.List;
import org.ledord.consultation.AskedQuestion;
import org.ledord.shared.Language;

/**
 * A round as its letters on paper show it.
 *
 * @param closesOn the last day, in the reform's zone
 * @param letters those that have been written to who has still not answered
 */
public record PaperRound(int number, String title, Language language, LocalDate closesOn, List<AskedQuestion> questions, List<PaperLetter> letters) {
}
