package org.ledord.answer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ledord.consultation.AskedQuestion;
import org.ledord.consultation.RoundStatus;
import org.ledord.shared.Language;

/**
 * What somebody who is asked needs to answer: the questions, and of what they answered before nothing but when.
 *
 * @param language what title, introduction and questions are written in
 * @param late whether an answer from now on is late
 * @param formal whether positions are shown in formal words
 * @param statement whether the person speaks for an organisation
 * @param answeredAt when an answer of theirs came in that counts, or null; what it says is told by nothing here
 * @param colleague who made the statement that stands for their organisation, where it was somebody else: theirs takes its place when they say so
 * @param about the proposals that the round asks about
 * @param threshold how many must answer before anything of an anonymous round is shown; null where one answers under one's name
 * @param hats what the person may answer as; a choice only where there are two
 */
public record AnswerForm(int number, String title, String intro, Language language, RoundStatus status, LocalDate closesOn, boolean late,
        boolean formal, boolean statement, String jurisdiction, int correctionDays, Integer threshold, List<HatChoice> hats, List<AskedQuestion> questions,
        Instant answeredAt, String colleague, List<About> about) {
    /** Whether nobody is to know who answered what. */
    public boolean anonymous() {
        return threshold != null;
    }

    /** Whether the link that asks has nothing more to ask: the organisation has spoken, and changes go through the receipt. */
    public boolean spoken() {
        return statement && answeredAt != null;
    }

    /** Whether the round has questions for others, whose numbers are missing here. */
    public boolean gaps() {
        return AskedQuestion.gaps(questions);
    }

    /** A proposal that is asked about, and whether everybody may read it. */
    public record About(int number, String title, boolean open) {
    }
}
