package org.ledord.inbound;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ledord.shared.DateWords;
import org.ledord.shared.Texts;
import org.ledord.transparency.OpenDecision;
import org.ledord.transparency.OpenPilot;
import org.ledord.transparency.OpenRound;

/** How far a matter has come and what comes next, in short sentences of one language. */
final class StatusWords {
    private final Texts say;
    private final DateWords dates;
    private final LocalDate today;
    private final Whereabouts.Known known;

    StatusWords(Whereabouts.Known known, Texts say, DateWords dates, LocalDate today) {
        this.known = known;
        this.say = say;
        this.dates = dates;
        this.today = today;
    }

    /** Where it is, in one sentence. */
    String first() {
        return known.proposal() == null ? lines().get(0) : say.say("mail.status.PROPOSAL." + status()) + goesOn();
    }

    /** Where a proposal went that was merged or split; nothing of any other. */
    private String goesOn() {
        if (!status().equals("MERGED") && !status().equals("SPLIT")) {
            return "";
        }
        String on = known.proposal().lineage("AFTER").stream().filter(one -> one.kind().equals("PROPOSAL")).map(one -> " " + say.say("mail.status.goes-on", one.number(), one.title()))
                .collect(Collectors.joining());
        return on.isEmpty() ? " " + say.say("mail.status.goes-on.later") : on;
    }

    /** The steps that it has taken, and where each stands: what the first sentence does not say. */
    List<String> steps() {
        List<String> lines = lines();
        return known.proposal() == null ? lines.subList(1, lines.size()) : lines;
    }

    /** What comes next, and when where that is known; empty at the end of the way. */
    Optional<String> next() {
        String key = known.proposal() == null ? nextAlone() : nextOfProposal();
        return key.isEmpty() ? Optional.empty() : Optional.of(say.say("mail.status.next." + key, when(key)));
    }

    private String status() {
        return known.proposal().proposal().status();
    }

    /** In the order that it happened; what is open stands last. */
    private List<String> lines() {
        List<Step> steps = new ArrayList<>();
        if (known.round() != null) {
            steps.add(new Step(known.round().status().equals("OPEN") ? LocalDate.MAX : known.round().closesOn(), round(known.round())));
        }
        if (known.decision() != null) {
            steps.add(new Step(known.decision().decidedOn(), decision(known.decision())));
        }
        if (known.pilot() != null) {
            steps.add(new Step(known.pilot().evaluatedOn() == null ? known.pilot().startsOn() : known.pilot().evaluatedOn(), pilot(known.pilot())));
        }
        if (known.proposal() != null && known.proposal().proposal().implementedOn() != null) {
            LocalDate done = known.proposal().proposal().implementedOn();
            steps.add(new Step(done, say.say("mail.status.implemented", dates.date(done))));
        }
        return steps.stream().sorted(Comparator.comparing(Step::on)).map(Step::words).toList();
    }

    private record Step(LocalDate on, String words) {
    }

    private String round(OpenRound round) {
        if (round.status().equals("OPEN")) {
            return say.say("mail.status.round.OPEN", round.number(), dates.day(round.closesOn()), round.answered(), round.invited());
        }
        String closed = say.say("mail.status.round.closed", round.number(), dates.date(round.closesOn()), round.answered(), round.invited());
        String points = round.points() == 0 ? round.status().equals("CONCLUDED") ? "mail.status.points.none" : "mail.status.points.not-yet"
                : round.points() == round.replied() ? "mail.status.points.all" : "mail.status.points.some";
        return closed + " " + say.say(points, round.points(), round.replied(), round.points() - round.replied());
    }

    private String decision(OpenDecision decision) {
        String decided = say.say("mail.status.decision", decision.number(), dates.date(decision.decidedOn()), say.say("outcome." + decision.outcome()));
        return decision.provisional() ? decided + " " + say.say("mail.status.decision.until", dates.date(decision.provisionalUntil())) : decided;
    }

    private String pilot(OpenPilot pilot) {
        if (pilot.evaluatedOn() != null) {
            return say.say("mail.status.pilot.evaluated", dates.date(pilot.evaluatedOn()));
        }
        String begins = dates.date(pilot.startsOn());
        return pilot.startsOn().isAfter(today) ? say.say("mail.status.pilot.begins", begins)
                : pilot.endsOn() == null ? say.say("mail.status.pilot.since", begins) : say.say("mail.status.pilot.runs", begins, dates.date(pilot.endsOn()));
    }

    private String nextAlone() {
        if (known.round() != null) {
            return known.round().status().equals("CONCLUDED") ? "" : known.round().status().equals("OPEN") ? "replies-after" : "replies";
        }
        return known.pilot() != null && known.pilot().evaluatedOn() == null ? known.pilot().endsOn() == null ? "evaluation" : "evaluation-after" : "";
    }

    private String nextOfProposal() {
        boolean open = known.round() != null && known.round().status().equals("OPEN");
        return switch (status()) {
            case "SUBMITTED" -> "round";
            case "IN_ROUND" -> open ? "decision-after" : "replies-and-decision";
            case "ANSWERED" -> "decision";
            case "DECIDED" -> known.decision() != null && "PILOT".equals(known.decision().outcome()) ? "pilot" : "in-place";
            case "IN_PILOT" -> known.pilot() == null || known.pilot().evaluatedOn() != null ? "settle" : known.pilot().endsOn() == null ? "evaluation" : "evaluation-after";
            default -> "";
        };
    }

    private String when(String key) {
        return key.startsWith("evaluation-after") ? dates.date(known.pilot().endsOn()) : key.endsWith("-after") ? dates.date(known.round().closesOn()) : "";
    }
}
