package org.ledord.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.ledord.idea.IdeaWay;
import org.ledord.matter.MatterKey;
import org.ledord.matter.Matters;
import org.ledord.reform.Reforms;

/**
 * The way of a proposal as rounds, decisions and pilots move it along; each call is one step and refuses with a
 * {@link org.ledord.shared.RuleViolation} where the step is not possible. Who may, the caller's own door has asked.
 */
@ApplicationScoped
public class ProposalWay {
    @Inject
    private Proposals proposals;

    @Inject
    private Matters matters;

    @Inject
    private Reforms reforms;

    @Inject
    private IdeaWay ideas;

    @Inject
    private Clock clock;

    /**
     * A proposal as other features hold on to it.
     *
     * @param id for the foreign keys of the caller's own tables
     * @param latestVersionId the wording that stands now
     */
    public record Held(long id, long matterId, long groupId, ProposalStatus status, Outcome outcome, int latestVersion,
            long latestVersionId) {
    }

    /** The proposal, when the current actor may see it; {@link org.ledord.shared.NotFound} otherwise. */
    public Held held(MatterKey key) {
        return held(proposals.seen(key));
    }

    /** The proposal of this matter. */
    public Held held(long matterId) {
        return held(proposals.of(matterId));
    }

    /** A round on it opens: from here on everyone can read it. */
    public void enterRound(long matterId) {
        Proposal proposal = proposals.of(matterId);
        proposal.enterRound();
        proposals.keep(proposal);
    }

    /** Its round has been concluded. */
    public void answered(long matterId) {
        Proposal proposal = proposals.of(matterId);
        proposal.answered();
        proposals.keep(proposal);
    }

    /** Its round is concluded no more: somebody has said that something was missed. */
    public void reopened(long matterId) {
        Proposal proposal = proposals.of(matterId);
        proposal.reopened();
        proposals.keep(proposal);
    }

    /**
     * It has been decided about.
     *
     * @param settles whether the decision takes the place of one that held for a time only
     */
    public void decided(long matterId, Outcome outcome, boolean settles) {
        Proposal proposal = proposals.of(matterId);
        proposal.decided(outcome, settles);
        proposals.keep(proposal);
        ideas.decided(matterId, outcome.name());
    }

    /** The pilot that was decided has begun. */
    public void intoPilot(long matterId) {
        Proposal proposal = proposals.of(matterId);
        proposal.intoPilot();
        proposals.keep(proposal);
    }

    /** It is in place since that day. */
    public void implemented(long matterId, LocalDate since) {
        Proposal proposal = proposals.of(matterId);
        ZoneId zone = reforms.zoneOf(matters.get(matterId).reformId());
        proposal.implemented(since, proposals.decidedOn(proposal, Outcome.ADOPTED, Outcome.ADAPTED), zone, LocalDate.now(clock.withZone(zone)));
        proposals.keep(proposal);
    }

    /** The day on which it was handed in, or null where it has not been. */
    public LocalDate handedIn(long matterId) {
        Instant at = proposals.of(matterId).submittedAt();
        return at == null ? null : LocalDate.ofInstant(at, reforms.zoneOf(matters.get(matterId).reformId()));
    }

    /** The first day on which it was decided to try this proposal, or null where it never was: no pilot of it began earlier. */
    public LocalDate triedFrom(long matterId) {
        return proposals.decidedOn(proposals.of(matterId), Outcome.PILOT);
    }

    private static Held held(Proposal proposal) {
        return new Held(proposal.id(), proposal.matterId(), proposal.groupId(), proposal.status(), proposal.outcome(),
                proposal.latest().number(), proposal.latest().id());
    }
}
