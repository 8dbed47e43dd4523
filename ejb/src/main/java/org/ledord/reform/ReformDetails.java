package org.ledord.reform;

import java.time.LocalDate;
import java.util.List;
import org.ledord.shared.Language;

/**
 * A reform with all its frame. Each text carries the language that it is in; {@link #fellBack} tells of the reform's own.
 *
 * @param goals those of the reform as a whole; a part has its own
 * @param lead whether the actor leads it
 */
public record ReformDetails(String slug, String title, String summary, String purpose, Language textLanguage, boolean fellBack,
        Language language, Jurisdiction jurisdiction, String zone, String municipality, ReformStatus status, LocalDate startsOn,
        LocalDate endsOn, String informationOwner, Influence influence, String contactTitle, String contactAddress,
        LocalDate reviewedOn, boolean published, boolean lead, int revision, List<GoalRow> goals, List<PrincipleRow> principles,
        List<PartRow> parts, List<PhaseRow> phases) {

    /** A goal. */
    public record GoalRow(String text, Language textLanguage) {
    }

    /** A principle with its permanent number. */
    public record PrincipleRow(int number, String name, String explanation, Language textLanguage) {
    }

    /** A part with its goals. */
    public record PartRow(String slug, String title, String explanation, Language textLanguage, List<GoalRow> goals) {
    }

    /** A step on the timeline, in its order; the words of when may be empty. */
    public record PhaseRow(int position, PhaseStatus status, LocalDate startsOn, LocalDate endsOn, String title, String when,
            String note, Language textLanguage) {
    }
}
