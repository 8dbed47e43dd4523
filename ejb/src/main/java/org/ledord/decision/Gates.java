package org.ledord.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.ledord.codetermination.ClosedTracks;
import org.ledord.proposal.Outcome;
import org.ledord.risk.SignedAssessments;
import org.ledord.shared.Reads;
import org.ledord.shared.RuleViolation;

/**
 * A decision is locked until what its reform has it wait for is done on its day, or it is overridden with a reason. A no changes nothing
 * for anybody and waits for nothing.
 */
@ApplicationScoped
class Gates {
    /** Shorter is no reason that the public could understand. */
    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 2_000;
    /** As SQL: the kinds of the tracks and assessments that decisions about a proposal rest on; its matter given as SQL. */
    static final String RESTED = """
            select k.kind from decision e join proposal p on p.id = e.proposal_id and p.matter_id = %s join matter_link l on l.from_id = e.matter_id and l.relation = 'RESTS_ON'
              join matter k on k.id = l.to_id and k.kind in ('CODETERMINATION', 'RISK')""";

    @Inject
    private Reads reads;

    @Inject
    private ClosedTracks tracks;

    @Inject
    private SignedAssessments assessments;

    /** Which of both the reform has its decisions wait for. */
    public record Needs(boolean codetermination, boolean risk) {
    }

    /**
     * What a decision comes through with.
     *
     * @param restsOn the matters of the track and the assessments that are done
     * @param overrode what it did not wait for
     */
    record Passed(List<Long> restsOn, Set<Gate> overrode) {
    }

    /** Lets the decision through, or refuses it beside the field where the reason is written. */
    Passed pass(long reformId, Long proposalMatterId, RecordDecision command) {
        if (proposalMatterId == null || command.outcome() == Outcome.REJECTED) {
            return new Passed(List.of(), Set.of());
        }
        Needs needs = reads.first(Needs.class, "select needs_codetermination as codetermination, needs_risk_assessment as risk from reform where id = :id", Map.of("id", reformId)).orElseThrow();
        List<Long> done = new ArrayList<>();
        Set<Gate> open = EnumSet.noneOf(Gate.class);
        gate(Gate.CODETERMINATION, needs.codetermination(), tracks.before(proposalMatterId, command.decidedOn()), done, open);
        List<SignedAssessments.Unit> units = assessments.concerned(proposalMatterId, command.decidedOn());
        units.stream().map(SignedAssessments.Unit::done).filter(Objects::nonNull).forEach(done::add);
        List<String> lacking = units.stream().filter(unit -> unit.done() == null).map(SignedAssessments.Unit::name).toList();
        if (needs.risk() && (units.isEmpty() || !lacking.isEmpty())) {
            open.add(Gate.RISK);
        }
        demandReason(command.override(), open, lacking, anew(proposalMatterId).containsAll(open));
        return new Passed(done, open);
    }

    /** What an earlier decision about the proposal rests on: it is not counted again. */
    private Set<Gate> anew(long proposalMatterId) {
        return Set.copyOf(reads.list(Gate.class, "select distinct k.kind from (" + RESTED.formatted(":proposal") + ") k", Map.of("proposal", proposalMatterId)));
    }

    private static void gate(Gate gate, boolean needed, Optional<Long> found, List<Long> done, Set<Gate> open) {
        found.ifPresent(done::add);
        if (needed && found.isEmpty()) {
            open.add(gate);
        }
    }

    /**
     * @param lacking the units whose risks are not assessed; none where no unit is named and none has begun
     * @param anew whether all that is open was done for an earlier decision
     */
    static void demandReason(String reason, Set<Gate> open, List<String> lacking, boolean anew) {
        if (open.isEmpty()) {
            return;
        }
        if (reason.isEmpty()) {
            String which = open.size() > 1 ? "BOTH" : open.iterator().next().name();
            throw (anew ? new RuleViolation("decision-anew-" + which) : open.contains(Gate.RISK) && !lacking.isEmpty() ? new RuleViolation("decision-locked-" + which + "-units", String.join(", ", lacking))
                    : new RuleViolation("decision-locked-" + which)).at("override");
        }
        if (reason.length() < SHORTEST_REASON) {
            throw new RuleViolation("decision-override-short").at("override");
        }
        if (reason.length() > LONGEST_REASON) {
            throw new RuleViolation("text-too-long", LONGEST_REASON).at("override");
        }
    }
}
