package org.ledord.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ledord.transparency.Front;
import org.ledord.transparency.OpenDecision;
import org.ledord.transparency.OpenItem;
import org.ledord.transparency.OpenPilot;
import org.ledord.web.frame.Dates;
import org.ledord.web.frame.Say;

/** A reform's phases with what was decided and tried between them, oldest first; what has no date comes last and says so. */
@Named("timeline")
@RequestScoped
public class Timeline {
    private static final List<String> ORDER = List.of("done", "now", "plan", "undated");

    @Inject
    private Dates dates;

    @Inject
    private Say say;

    @Inject
    private Paths paths;

    @Inject
    private Shapes shapes;

    /** One stop; {@code on} only sorts. */
    public record Stop(String state, LocalDate on, String when, String title, String text, String language, String href) {
    }

    /** The stops of this front. */
    public List<Stop> of(Front front) {
        List<Stop> stops = new ArrayList<>();
        front.items("PHASE").forEach(phase -> stops.add(phase(phase)));
        front.decisions().forEach(decision -> stops.add(decision(front.reform().slug(), decision)));
        front.pilots().forEach(pilot -> stops.add(pilot(front.reform().slug(), pilot)));
        stops.sort(Comparator.comparing((Stop stop) -> ORDER.indexOf(stop.state()))
                .thenComparing(Stop::on, Comparator.nullsLast(Comparator.naturalOrder())));
        return stops;
    }

    /** When a phase is: its own words where it has some. */
    public String when(OpenItem phase) {
        if (phase.whenWords() != null && !phase.whenWords().isBlank()) {
            return phase.whenWords();
        }
        return phase.status().equals("UNDATED") ? "" : dates.period(phase.onDate(), phase.untilOn());
    }

    private Stop phase(OpenItem phase) {
        return new Stop(shapes.phase(phase.status()), phase.onDate(), when(phase), phase.title(), phase.text(), phase.language(), "");
    }

    private Stop decision(String slug, OpenDecision decision) {
        return new Stop("done", decision.decidedOn(), dates.full(decision.decidedOn()), say.of("open.timeline.decision", decision.title()), "",
                decision.language(), paths.of(slug, "DECISION", decision.number()));
    }

    private Stop pilot(String slug, OpenPilot pilot) {
        String state = pilot.startsOn().isAfter(dates.getToday()) ? "plan" : "done";
        return new Stop(state, pilot.startsOn(), dates.full(pilot.startsOn()), say.of("open.timeline.pilot", pilot.title()), "", pilot.language(),
                paths.of(slug, "PILOT", pilot.number()));
    }
}
