package org.ledord.transparency;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ledord.shared.Reads;

/**
 * The statements that read a survey's results: over the views that everybody may read ({@code public_}), or over those that hold what was
 * released and is not published yet ({@code shown_}). The same for both, so that the one cannot tell more than the other but for the time.
 */
public final class SurveySql {
    private SurveySql() {
    }

    /**
     * Reads it.
     *
     * @param views {@code public_} or {@code shown_}
     * @param where a condition on the survey {@code s}, with these parameters
     */
    public static Optional<SurveyResults> read(Reads reads, String views, String where, Map<String, ?> parameters) {
        return frame(reads, views, where, parameters).map(frame -> new SurveyResults(frame.head(), frame.items(), reads.list(SurveyLine.class,
                "select list, occasion, question, site, value, share, told, text from " + views + "survey_line where survey_id = :survey order by list, occasion, question, site, value, text",
                Map.of("survey", frame.head().surveyId()))));
    }

    /** The same with what is asked, where and when, and nothing of what it came to. */
    public static Optional<SurveyResults> frame(Reads reads, String views, String where, Map<String, ?> parameters) {
        return reads.first(SurveyHead.class, "select s.* from " + views + "survey s where " + where, parameters).map(head -> {
            Map<String, Object> of = Map.of("survey", head.surveyId());
            List<SurveyItem> items = reads.list(SurveyItem.class, "select list, number, kind, name, text, more, opens_on, closes_on, count, words from " + views
                    + "survey_item where survey_id = :survey order by list, number", of);
            return new SurveyResults(head, items, List.of());
        });
    }
}
