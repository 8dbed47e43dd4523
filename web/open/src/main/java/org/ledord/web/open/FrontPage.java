package org.ledord.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ledord.transparency.Front;
import org.ledord.transparency.OpenDecision;
import org.ledord.transparency.OpenItem;
import org.ledord.transparency.OpenMeasure;
import org.ledord.transparency.OpenPilot;
import org.ledord.transparency.OpenReform;
import org.ledord.transparency.OpenRound;

/** A reform's first page: where it is, and everything that it rests on. */
@Named
@RequestScoped
public class FrontPage extends OpenPage {
    private static final int DECISIONS = 2;

    @Inject
    private Timeline timeline;

    private Front front;
    private List<Timeline.Stop> stops;

    /** Reads the front. */
    public void load() {
        front = queries().front(getSlug(), language());
        stops = timeline.of(front);
    }

    @Override
    public OpenReform getReform() {
        return front == null ? null : front.reform();
    }

    /** The pieces of this kind. */
    public List<OpenItem> items(String kind) {
        return front.items(kind);
    }

    /** The aims of the reform itself, or of the part with this name. */
    public List<OpenItem> aims(String part) {
        return front.items("AIM").stream().filter(aim -> part.isEmpty() ? aim.parent() == null : part.equals(aim.parent())).toList();
    }

    /** The steps of the reform, what was decided and tried between them. */
    public List<Timeline.Stop> getTimeline() {
        return stops;
    }

    /** Rounds that can be answered now. */
    public List<OpenRound> getOpenRounds() {
        return front.rounds().stream().filter(round -> round.status().equals("OPEN")).toList();
    }

    /** Rounds whose deadline has passed. */
    public List<OpenRound> getPastRounds() {
        return front.rounds().stream().filter(round -> !round.status().equals("OPEN")).toList();
    }

    /** The newest pilot, or null. */
    public OpenPilot getPilot() {
        return front.pilots().isEmpty() ? null : front.pilots().get(0);
    }

    /** The newest pilot's first chart, or null while it has none. */
    public OpenMeasure getChart() {
        return front.charts().stream().filter(chart -> chart.pilotNumber() == getPilot().number()).findFirst().orElse(null);
    }

    /** The decisions to show: those that wait to be settled, and the newest. */
    public List<OpenDecision> getDecisions() {
        List<OpenDecision> waiting = front.decisions().stream().filter(OpenDecision::provisional).toList();
        return waiting.isEmpty() ? front.decisions().stream().limit(DECISIONS).toList() : waiting;
    }

    /** Decisions whose time is out without another. */
    public List<OpenDecision> getOverdue() {
        return front.decisions().stream().filter(decision -> decision.overdue(dates().getToday())).toList();
    }

    /** How many commitments are kept. */
    public long getKept() {
        return front.items("COMMITMENT").stream().filter(commitment -> commitment.status().equals("KEPT")).count();
    }

    public Front getFront() {
        return front;
    }
}
