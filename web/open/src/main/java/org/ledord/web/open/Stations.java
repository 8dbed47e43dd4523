package org.ledord.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ledord.transparency.OpenBeside;
import org.ledord.transparency.OpenDecision;
import org.ledord.transparency.OpenMeasure;
import org.ledord.transparency.OpenPilot;
import org.ledord.transparency.OpenPoint;
import org.ledord.transparency.OpenProposal;
import org.ledord.transparency.OpenRound;
import org.ledord.transparency.ProposalPage;
import org.ledord.web.frame.Dates;
import org.ledord.web.frame.Say;

/** The stations of a proposal's way: what has been, in order, where it is now, and what remains, honestly undated where it is. */
@RequestScoped
public class Stations {
    private static final List<String> ORDER = List.of("done", "now", "plan");

    @Inject
    private Dates dates;

    @Inject
    private Say say;

    /**
     * One station.
     *
     * @param kind WRITTEN, BESIDE, ROUND, DECISION, PILOT, DONE or NEXT: what it shows
     * @param on sorts
     */
    public record Station(String kind, String state, LocalDate on, String when, String title, String text, OpenRound round,
            List<OpenPoint> examples, OpenDecision decision, OpenPilot pilot, List<OpenMeasure> charts) {
        static Station plain(String kind, String state, LocalDate on, String when, String title, String text) {
            return new Station(kind, state, on, when, title, text, null, List.of(), null, null, List.of());
        }

        Station in(String other, String otherWhen) {
            return new Station(kind, other, on, otherWhen, title, text, round, examples, decision, pilot, charts);
        }
    }

    /** The way of this proposal. */
    public List<Station> of(ProposalPage page) {
        ZoneId zone = ZoneId.of(page.reform().zone());
        OpenProposal proposal = page.proposal();
        List<Station> been = new ArrayList<>();
        been.add(written(page, zone));
        OpenBeside.of(proposal.beside()).forEach(one -> been.add(Station.plain("BESIDE", one.done() ? "done" : "now", one.done() ? one.changed() : one.begun(),
                dates.period(one.begun(), one.done() ? one.changed() : null), say.get(one.titleKey()), say.get(one.stateKey()))));
        page.rounds().forEach(round -> been.add(round(page, round, zone)));
        page.decisions().forEach(decision -> been.add(decision(decision)));
        page.pilots().forEach(pilot -> been.add(pilot(page, pilot)));
        page.pilots().stream().filter(pilot -> pilot.evaluatedOn() != null).forEach(pilot -> been.add(Station.plain("DONE", "done", pilot.evaluatedOn(),
                dates.full(pilot.evaluatedOn()), say.get("open.way.next.evaluation"), pilot.learnt())));
        if (proposal.implementedOn() != null) {
            been.add(Station.plain("DONE", "done", proposal.implementedOn(), dates.full(proposal.implementedOn()), say.get("open.way.implemented"),
                    say.get("open.way.implemented.text")));
        }
        if (List.of("MERGED", "SPLIT").contains(proposal.status())) {
            been.add(Station.plain("DONE", "done", day(proposal.changedAt(), zone), dates.full(day(proposal.changedAt(), zone)), say.get("proposal.status." + proposal.status()), ""));
        }
        List<Station> way = inOrder(been, List.of("IMPLEMENTED", "REJECTED", "WITHDRAWN", "MERGED", "SPLIT").contains(proposal.status()));
        way.addAll(next(proposal, page.pilots()));
        return way;
    }

    /** What is over by its day, then what is not: a pilot that runs stands after a decision that was made meanwhile. */
    static List<Station> inOrder(List<Station> been, boolean over) {
        List<Station> way = new ArrayList<>(been);
        way.sort(Comparator.comparing((Station at) -> ORDER.indexOf(at.state())).thenComparing(Station::on));
        if (!over && way.stream().noneMatch(at -> at.state().equals("now"))) {
            int last = (int) way.stream().filter(at -> at.state().equals("done")).count() - 1;
            way.set(last, way.get(last).in("now", way.get(last).when()));
        }
        return way;
    }

    private Station written(ProposalPage page, ZoneId zone) {
        OpenProposal proposal = page.proposal();
        LocalDate from = day(proposal.createdAt(), zone);
        Instant until = proposal.submittedAt() == null ? proposal.changedAt() : proposal.submittedAt();
        return Station.plain("WRITTEN", "done", from, dates.period(from, day(until, zone)), say.get("open.way.written"), "");
    }

    private Station round(ProposalPage page, OpenRound round, ZoneId zone) {
        LocalDate from = day(round.openedAt(), zone);
        boolean first = page.rounds().stream().filter(other -> other.points() > 0 && !other.status().equals("OPEN")).findFirst()
                .filter(other -> other.number() == round.number()).isPresent();
        boolean over = round.status().equals("CONCLUDED") || round.status().equals("CLOSED")
                && page.decisions().stream().anyMatch(decision -> !decision.decidedOn().isBefore(round.closesOn())); // a point that was missed came after what it led to
        return new Station("ROUND", over ? "done" : "now", from, dates.period(from, round.closesOn()), say.of("open.way.round", round.number(), round.title()), "",
                round, first ? page.examples().getOrDefault(round.number(), List.of()) : List.of(), null, null, List.of());
    }

    private Station decision(OpenDecision decision) {
        return new Station("DECISION", "done", decision.decidedOn(), dates.full(decision.decidedOn()), say.get("open.way.decision." + decision.outcome()),
                "", null, List.of(), decision, null, List.of());
    }

    private Station pilot(ProposalPage page, OpenPilot pilot) {
        boolean over = !pilot.status().equals("RUNNING");
        String state = over ? "done" : pilot.startsOn().isAfter(dates.getToday()) ? "plan" : "now";
        return new Station("PILOT", state, pilot.startsOn(), state.equals("now") ? week(pilot) : dates.period(pilot.startsOn(), pilot.endsOn()), say.of("open.way.pilot", pilot.title()), "",
                null, List.of(), null, pilot,
                page.charts().stream().filter(chart -> chart.pilotNumber() == pilot.number()).toList());
    }

    private String week(OpenPilot pilot) {
        LocalDate today = dates.getToday();
        if (pilot.weeks() == null || pilot.week(today) < 1 || pilot.week(today) > pilot.weeks()) {
            return dates.period(pilot.startsOn(), pilot.endsOn());
        }
        return say.of("open.pilot.week", pilot.week(today), pilot.weeks());
    }

    private List<Station> next(OpenProposal proposal, List<OpenPilot> pilots) {
        return switch (proposal.status()) {
            case "SUBMITTED" -> List.of(next("round"), next("decision"));
            case "IN_ROUND" -> List.of(next("replies"), next("decision"));
            case "ANSWERED" -> List.of(next("decision"));
            case "DECIDED" -> List.of(next("start"));
            case "IN_PILOT" -> pilots.stream().noneMatch(pilot -> pilot.status().equals("RUNNING")) ? List.of(next("settle"))
                    : List.of(evaluation(pilots), next("spread"));
            default -> List.of();
        };
    }

    private Station evaluation(List<OpenPilot> pilots) {
        LocalDate ends = pilots.stream().filter(pilot -> pilot.status().equals("RUNNING")).map(OpenPilot::endsOn).filter(java.util.Objects::nonNull)
                .findFirst().orElse(null);
        return ends == null ? next("evaluation")
                : Station.plain("NEXT", "plan", null, say.of("open.way.next.after", dates.full(ends)), say.get("open.way.next.evaluation"),
                        say.get("open.way.next.evaluation.text"));
    }

    private Station next(String key) {
        return Station.plain("NEXT", "undated", null, "", say.get("open.way.next." + key), say.get("open.way.next." + key + ".text"));
    }

    private static LocalDate day(Instant at, ZoneId zone) {
        return at.atZone(zone).toLocalDate();
    }
}
