package org.ledord.pilot;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.ledord.shared.Language;
import org.ledord.shared.Typed;

/**
 * A pilot that is to begin.
 *
 * @param proposal the number of the proposal that was decided to be tried, or null where the pilot comes from none
 * @param sites the units where it is tried
 * @param streets the streets, where it is tried in a part of an area only
 * @param before how one works today
 * @param after how one will work
 * @param changes what changes, one item each
 * @param goals what it is to reach, one item each
 * @param people who takes part, by function, one item each; perhaps none
 * @param mapLink the address of a map of the place, or empty
 * @param balancing the measure that the unions named, of what may get worse: no pilot begins without one
 */
public record StartPilot(Integer proposal, String title, Language language, String sites, String streets, LocalDate startsOn,
        LocalDate endsOn, String before, String after, List<String> changes, List<String> goals, List<String> people, String mapLink, NewMeasure balancing) {
    /** So long that it can still be called a trial. */
    public static final int MOST_YEARS = 5;

    /** So long that it fits a list on a phone. */
    public static final int LONGEST_TITLE = 120;

    private static final Pattern MAP = Pattern.compile("https?://[^\\s\"<>]{4,300}");

    public StartPilot {
        title = Typed.words(title);
        sites = Typed.words(sites);
        streets = Typed.words(streets);
        before = Typed.words(before);
        after = Typed.words(after);
        changes = Typed.items(changes);
        goals = Typed.items(goals);
        people = Typed.items(people);
        mapLink = Typed.words(mapLink);
    }

    /** What still keeps it from beginning, as {@code field-problem}; empty when nothing does. */
    public List<String> lacks() {
        return new Typed().needs("title", title).lacks(title.length() > LONGEST_TITLE, "title-long").needs("sites", sites).needs("starts-on", startsOn)
                .lacks(startsOn != null && endsOn != null && !endsOn.isAfter(startsOn), "ends-on-early")
                .lacks(startsOn != null && endsOn != null && endsOn.isAfter(startsOn.plusYears(MOST_YEARS)), "ends-on-late")
                .needs("changes", changes).needs("goals", goals).lacks(!mapLink.isEmpty() && !MAP.matcher(mapLink).matches(), "map-wrong")
                .needs("balancing", balancing == null ? "" : balancing.name()).needs("balancing-definition", balancing == null ? "" : balancing.definition())
                .lacks(balancing == null || balancing.direction() == null, "balancing-direction-missing")
                .needs("balancing-by", balancing == null ? "" : balancing.namedBy()).lacks();
    }
}
