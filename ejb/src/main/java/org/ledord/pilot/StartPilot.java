package org.ledord.pilot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ledord.shared.Language;

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
 */
public record StartPilot(Integer proposal, String title, Language language, String sites, String streets, LocalDate startsOn,
        LocalDate endsOn, String before, String after, List<String> changes, List<String> goals) {
    public StartPilot {
        title = words(title);
        sites = words(sites);
        streets = words(streets);
        before = words(before);
        after = words(after);
        changes = items(changes);
        goals = items(goals);
    }

    /** What still keeps it from beginning, as {@code field-problem}; empty when nothing does. */
    public List<String> lacks() {
        List<String> lacks = new ArrayList<>();
        missing(lacks, "title", title.isEmpty());
        missing(lacks, "sites", sites.isEmpty());
        missing(lacks, "starts-on", startsOn == null);
        if (startsOn != null && endsOn != null && endsOn.isBefore(startsOn)) {
            lacks.add("ends-on-early");
        }
        missing(lacks, "changes", changes.isEmpty());
        missing(lacks, "goals", goals.isEmpty());
        return lacks;
    }

    private static void missing(List<String> lacks, String field, boolean is) {
        if (is) {
            lacks.add(field + "-missing");
        }
    }

    private static String words(String written) {
        return written == null ? "" : written.strip();
    }

    private static List<String> items(List<String> written) {
        return written == null ? List.of() : written.stream().map(StartPilot::words).filter(item -> !item.isEmpty()).toList();
    }
}
