package org.ledord.survey;

import java.util.Set;
import org.ledord.matter.About;
import org.ledord.matter.ReformKey;
import org.ledord.matter.Within;
import org.ledord.shared.Language;
import org.ledord.shared.RuleViolation;
import org.ledord.shared.Typed;

/**
 * A survey to be set up.
 *
 * @param pilot the number of the pilot that it follows, or null
 * @param hme whether it asks HME's nine
 * @param minutes whether it asks about steering by the minute
 * @param threshold how many must have answered before anything shows
 */
public record NewSurvey(ReformKey reform, String title, String intro, Language language, Integer pilot, boolean hme, boolean minutes, Integer threshold) implements Within {
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_INTRO = 600;

    public NewSurvey {
        title = Typed.words(title);
        intro = Typed.words(intro);
    }

    /** Which ready-made questions it asks. */
    Set<SurveyPart> parts() {
        Set<SurveyPart> parts = new java.util.LinkedHashSet<>();
        if (hme) {
            parts.addAll(SurveyPart.HME);
        }
        if (minutes) {
            parts.add(SurveyPart.MINUTES);
        }
        return parts;
    }

    /** Refuses what is no survey, beside its field. */
    void demand() {
        if (title.isEmpty()) {
            throw new RuleViolation("survey-title-missing").at("title");
        }
        if (title.length() > LONGEST_TITLE) {
            throw new RuleViolation("text-too-long", LONGEST_TITLE).at("title");
        }
        if (intro.length() > LONGEST_INTRO) {
            throw new RuleViolation("text-too-long", LONGEST_INTRO).at("intro");
        }
    }

    @Override
    public About about() {
        return reform;
    }
}
