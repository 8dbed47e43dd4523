package org.ledord.web.proposal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ledord.access.Access;
import org.ledord.matter.Audience;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.matter.ReformKey;
import org.ledord.proposal.ProposalDetails;
import org.ledord.proposal.ProposalImplementation;
import org.ledord.proposal.ProposalQueries;
import org.ledord.proposal.ProposalStatus;
import org.ledord.proposal.ProposalStep;
import org.ledord.proposal.ProposalWithdrawal;
import org.ledord.proposal.ProposalWriting;
import org.ledord.question.QuestionQueries;
import org.ledord.question.QuestionRow;
import org.ledord.web.frame.Address;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Problems;
import org.ledord.web.frame.Say;
import org.ledord.web.work.Situation;

/** One proposal: its words, its way, its versions and what can be done with it now. */
@Named
@ViewScoped
public class ProposalPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Set<ProposalStatus> OVER = EnumSet.of(ProposalStatus.WITHDRAWN, ProposalStatus.REJECTED, ProposalStatus.IMPLEMENTED, ProposalStatus.MERGED, ProposalStatus.SPLIT);
    @Inject
    private ProposalQueries queries;
    @Inject
    private QuestionQueries asked;
    @Inject
    private ProposalWriting writing;
    @Inject
    private ProposalWithdrawal withdrawal;
    @Inject
    private ProposalImplementation implementation;
    @Inject
    private Situation situation;
    @Inject
    private Address address;
    @Inject
    private Say say;
    @Inject
    private Done done;
    @Inject
    private Way way;
    @Inject
    private Access access;
    private String slug;
    private int number;
    private transient ProposalDetails details;
    private transient List<QuestionRow> questions;
    private String reason;
    private String since;

    public void load() {
        slug = situation.reformSlug();
        details = queries.details(key(), address.getLanguage());
        questions = asked.about(key(), address.getLanguage());
    }

    private MatterKey key() {
        return new MatterKey(slug, MatterKind.PROPOSAL, number);
    }

    /** Lets the project lead read the draft. */
    public void share() {
        writing.share(key(), details.head().revision());
        done.tell("proposal.share.done", "/proposals/show?reform={r}&number={n}", slug, number);
    }

    /** Takes the proposal back. */
    public void withdraw() {
        withdrawal.withdraw(key(), reason);
        done.tell("proposal.withdraw.done", "/proposals/show?reform={r}&number={n}", slug, number);
    }

    /** Throws the draft away. */
    public void discard() {
        writing.discard(key());
        done.tell("proposal.discard.done", "/proposals?reform={r}", slug);
    }

    /** Says that it is in place. */
    public void implemented() {
        TypedDate typed = TypedDate.read(since);
        if (typed.wrong()) {
            Problems.beside("since", say.get("proposal.date.wrong"));
            return;
        }
        implementation.implemented(key(), typed.date());
        done.tell("proposal.implement.done", "/proposals/show?reform={r}&number={n}", slug, number);
    }

    public ProposalDetails getDetails() {
        return details;
    }

    /** The stations of its way. */
    public List<Station> getStations() {
        return way.of(details);
    }

    /** The questions to specialists about it. */
    public List<QuestionRow> getQuestions() {
        return questions;
    }

    /** Whether whoever looks may ask a specialist about it: its group and the lead, while it waits for something. */
    public boolean isAsker() {
        return details.insider() && !OVER.contains(details.head().status());
    }

    /** Whether whoever looks may begin co-determination about it now. */
    public boolean isStarter() {
        return !OVER.contains(details.head().status()) && details.head().status() != ProposalStatus.DRAFT
                && details.beside(MatterKind.CODETERMINATION).stream().allMatch(track -> track.whole() > 0 || track.status().equals("CALLED_OFF"))
                && access.may("codetermination.begin", new ReformKey(slug));
    }

    /** Whether whoever looks may begin a risk assessment of it now, for their own unit; others' do not stand in its way. */
    public boolean isAssessor() {
        return isAssessed("risk.begin");
    }

    /** Whether whoever looks names the units that it concerns. */
    public boolean isNamer() {
        return isAssessed("risk.concern");
    }

    private boolean isAssessed(String permission) {
        return !OVER.contains(details.head().status()) && details.head().status() != ProposalStatus.DRAFT && access.may(permission, new ReformKey(slug));
    }

    public StatusWord getStatus() {
        return StatusWord.of(details.head().status(), details.head().outcome(), say);
    }

    /** Whether this step is open to the one who looks. */
    public boolean may(String step) {
        return details.may(ProposalStep.valueOf(step));
    }

    /** The key of the words that say who can read it. */
    public String getSeenBy() {
        Audience audience = details.head().audience();
        return "proposal.seen." + audience;
    }

    /** The title, or words that stand for one that is still missing. */
    public String getTitle() {
        return details.head().title().isEmpty() ? say.get("proposal.untitled") : details.head().title();
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getSince() {
        return since;
    }

    public void setSince(String since) {
        this.since = since;
    }
}
