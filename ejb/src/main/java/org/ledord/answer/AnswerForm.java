package org.ledord.answer;

import java.time.LocalDate;
import java.util.List;
import org.ledord.consultation.AskedQuestion;
import org.ledord.consultation.RoundStatus;
import org.ledord.shared.Language;

/**
 * What somebody who is asked needs to answer: the questions, and nothing of what they answered before.
 *
 * @param language what title, introduction and questions are written in
 * @param late whether an answer from now on is late
 * @param formal whether positions are shown in formal words
 * @param hats what the person may answer as; a choice only where there are two
 */
public record AnswerForm(int number, String title, String intro, Language language, RoundStatus status, LocalDate closesOn, boolean late,
        boolean formal, String jurisdiction, int correctionDays, List<HatChoice> hats, List<AskedQuestion> questions) {
}
