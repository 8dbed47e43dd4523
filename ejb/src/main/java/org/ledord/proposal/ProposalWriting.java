package org.ledord.proposal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.ledord.access.CurrentActor;
import org.ledord.access.May;
import org.ledord.discussion.Discussions;
import org.ledord.idea.IdeaWay;
import org.ledord.matter.Audience;
import org.ledord.matter.Matter;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.matter.Matters;
import org.ledord.people.ClientData;
import org.ledord.question.OpenQuestions;
import org.ledord.shared.Language;
import org.ledord.shared.RuleViolation;

/** A working group writes a proposal until it is handed in. */
@Stateless
@PermitAll
public class ProposalWriting {
    @Inject
    private Proposals proposals;

    @Inject
    private Matters matters;

    @Inject
    private CurrentActor actor;

    @Inject
    private OpenQuestions waiting;

    @Inject
    private Discussions discussions;

    @Inject
    private IdeaWay ideas;

    @Inject
    private Clock clock;

    /** Begins a draft in the group; anything may still be missing, but not all. */
    @May("proposal.write")
    public Saved begin(MatterKey group, Language language, Draft words) {
        words.demandFit();
        if (words.blank()) {
            throw new RuleViolation("proposal-blank");
        }
        Matter owner = matters.get(group);
        Matter matter = matters.open(owner.reformId(), MatterKind.PROPOSAL, words.title(), language.name(),
                ProposalStatus.DRAFT.name(), Audience.GROUP, owner.groupId());
        Proposal proposal = new Proposal(matter.id(), owner.groupId(),
                proposals.frame(owner.reformId(), owner.groupId(), words), words, actor.personId(), clock.instant());
        proposals.add(proposal);
        return new Saved(new MatterKey(group.reform(), MatterKind.PROPOSAL, matter.number()), 1, proposal.revision(),
                clock.instant());
    }

    /** Keeps the draft's words as they are now; who saves becomes one of its authors. */
    @May("proposal.revise")
    public Saved save(MatterKey key, int revision, Draft words) {
        words.demandFit();
        Proposal proposal = proposals.seen(key);
        proposal.demandRevision(revision);
        long reform = matters.get(proposal.matterId()).reformId();
        proposal.revise(proposals.frame(reform, proposal.groupId(), words), words, actor.personId(), clock.instant());
        return kept(key, proposal);
    }

    /**
     * Keeps the draft's words as a version of their own.
     *
     * @param note what changed since the version before, and why
     */
    @May("proposal.revise")
    public Saved saveAnew(MatterKey key, int revision, Draft words, String note) {
        words.demandFit();
        ClientData.refuse(note);
        Proposal proposal = proposals.seen(key);
        proposal.demandRevision(revision);
        long reform = matters.get(proposal.matterId()).reformId();
        proposal.reviseAnew(proposals.frame(reform, proposal.groupId(), words), words, note, actor.personId(), clock.instant());
        return kept(key, proposal);
    }

    /** Lets the project lead read the draft. */
    @May("proposal.share")
    public Saved share(MatterKey key, int revision) {
        Proposal proposal = proposals.seen(key);
        proposal.demandRevision(revision);
        proposal.share(clock.instant());
        return kept(key, proposal);
    }

    /** Hands the proposal in. */
    @May("proposal.submit")
    public Saved submit(MatterKey key, int revision) {
        Proposal proposal = proposals.seen(key);
        proposal.demandRevision(revision);
        proposal.submit(clock.instant());
        return kept(key, proposal);
    }

    /** Throws a draft away that was never handed in. Its words are gone; its number is never used again. */
    @May("proposal.discard")
    public void discard(MatterKey key) {
        Proposal proposal = proposals.seen(key);
        proposal.discard();
        proposals.demandNoLineage(proposal);
        waiting.demandNone(proposal.matterId());
        discussions.forget(proposal.matterId());
        ideas.thrownAway(proposal.matterId());
        proposals.discard(proposal);
    }

    private Saved kept(MatterKey key, Proposal proposal) {
        int revision = proposals.keep(proposal);
        return new Saved(key, proposal.latest().number(), revision, clock.instant());
    }
}
