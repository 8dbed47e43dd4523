package org.ledord.decision;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.ledord.access.CurrentActor;
import org.ledord.access.May;
import org.ledord.access.Trace;
import org.ledord.matter.Audience;
import org.ledord.matter.Matter;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.matter.Matters;
import org.ledord.matter.ReformKey;
import org.ledord.proposal.ProposalWay;
import org.ledord.reform.ReformFacts;
import org.ledord.shared.Language;

/** The project lead records what was decided. */
@Stateless
@PermitAll
public class DecisionRecording {
    @Inject
    private Decisions decisions;

    @Inject
    private Matters matters;

    @Inject
    private ProposalWay way;

    @Inject
    private Gates gates;

    @Inject
    private CurrentActor actor;

    @Inject
    private DecisionQueries queries;

    @Resource
    private SessionContext context;

    @Inject
    private Clock clock;

    @Inject
    private Event<DecisionRecorded> recorded;

    /**
     * Records it, ties it to what it rests on and moves its proposal. An earlier decision on the same proposal that held
     * for a time only is settled by this one. Where its reform has decisions wait for co-determination or a risk assessment, it rests
     * on those, or says why it did not wait.
     */
    @May("decision.record")
    public MatterKey record(ReformKey reform, RecordDecision command) {
        ReformFacts facts = decisions.facts(reform);
        MatterKey proposalKey = command.proposal() == null ? null
                : new MatterKey(reform.slug(), MatterKind.PROPOSAL, command.proposal());
        ProposalWay.Held proposal = proposalKey == null ? null : way.held(proposalKey);
        Decision.demand(command, proposal == null ? null : way.handedIn(proposal.matterId()), decisions.today(facts));
        Optional<Decision> earlier = decisions.waiting(reform, command.settles(), proposal == null ? null : proposal.id());
        Gates.Passed passed = gates.pass(facts.id(), proposal == null ? null : proposal.matterId(), command);
        if (proposal != null) {
            way.decided(proposal.matterId(), command.outcome(), earlier.isPresent());
            decisions.demandReplied(proposal.matterId());
        }
        Matter matter = matters.open(facts.id(), MatterKind.DECISION, command.title(), command.language().name(),
                (command.provisionalUntil() == null ? DecisionStatus.FINAL : DecisionStatus.PROVISIONAL).name(),
                Audience.PUBLIC, null);
        Decision decision = new Decision(matter.id(), proposal == null ? null : proposal.id(), command,
                decisions.principles(facts.id(), command.principles()), passed, actor.personId(), clock.instant());
        decisions.add(decision);
        earlier.ifPresent(before -> settle(before, decision, matter));
        if (proposal != null) {
            matters.link(matter, "RESTS_ON", matters.get(proposal.matterId()));
        }
        passed.restsOn().forEach(id -> matters.link(matter, "RESTS_ON", matters.get(id)));
        command.restsOn().forEach(key -> matters.link(matter, "RESTS_ON", decisions.seen(key)));
        MatterKey key = new MatterKey(reform.slug(), MatterKind.DECISION, matter.number());
        recorded.fire(new DecisionRecorded(key, matter.id(), proposalKey, command.outcome()));
        return key;
    }

    /** The decision as it would stand, with all that {@link #record} refuses: it is recorded, read, and taken back. */
    @May(value = "decision.record", trace = Trace.READS)
    public DecisionDetails preview(ReformKey reform, RecordDecision command, Language reader) {
        DecisionDetails stands = queries.details(record(reform, command), reader);
        context.setRollbackOnly();
        return stands;
    }

    private void settle(Decision before, Decision now, Matter matter) {
        before.settledBy(now);
        Matter earlier = matters.get(before.matterId());
        earlier.becomes(before.status().name(), Audience.PUBLIC, clock.instant());
        matters.link(earlier, "LED_TO", matter);
        matters.link(matter, "RESTS_ON", earlier);
    }
}
