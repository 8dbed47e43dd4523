package org.ledord.survey;

import java.time.LocalDate;
import java.util.List;
import org.ledord.matter.MatterKey;
import org.ledord.reading.QuestionKind;
import org.ledord.shared.Language;

/**
 * A survey as somebody answers it.
 *
 * @param site the place that it is answered for
 * @param slips whether a code on a slip of paper is needed
 * @param state whether an answer is taken now
 */
public record SurveyForm(MatterKey key, int occasion, String municipality, String title, Language language, String intro, String site, LocalDate opensOn, LocalDate closesOn, int threshold,
        boolean slips, State state, List<Asked> questions) {
    /** Whether an answer is taken. */
    public enum State {
        /** It is. */ OPEN,
        /** It has not begun. */ EARLY,
        /** It is over. */ OVER,
        /** This person has answered. */ GIVEN,
        /** As many have answered as work there. */ FULL,
        /** The code of a slip is needed, and this is none. */ SLIP
    }

    /**
     * A question, in the words of whoever looks.
     *
     * @param words where it is an own question, in the language of the survey
     * @param own whether its words are the survey's own
     */
    public record Asked(int number, SurveyPart part, QuestionKind kind, String words, List<String> options, boolean own) {
    }
}
