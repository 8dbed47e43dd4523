package org.ledord.web.decision;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ledord.access.Access;
import org.ledord.decision.CommitmentMaking;
import org.ledord.decision.CommitmentRow;
import org.ledord.decision.CommitmentState;
import org.ledord.decision.DecisionQueries;
import org.ledord.decision.MakeCommitment;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.matter.ReformKey;
import org.ledord.web.frame.Address;
import org.ledord.web.frame.Choice;
import org.ledord.web.frame.Dates;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Problems;
import org.ledord.web.frame.Say;
import org.ledord.web.proposal.TypedDate;
import org.ledord.web.work.Situation;

/** Promises made in public, and how it went with them. */
@Named
@ViewScoped
public class CommitmentsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    @Inject
    private DecisionQueries queries;
    @Inject
    private CommitmentMaking making;
    @Inject
    private Access access;
    @Inject
    private Situation situation;
    @Inject
    private Address address;
    @Inject
    private Dates dates;
    @Inject
    private Say say;
    @Inject
    private Done done;
    private String slug;
    private transient List<CommitmentRow> rows;
    private boolean maker;
    private boolean settler;
    private final Map<String, String> typed = new LinkedHashMap<>();
    private Integer which;
    private CommitmentState how;
    private String tried = "";

    public void load() {
        slug = situation.reformSlug();
        ReformKey reform = new ReformKey(slug);
        rows = queries.commitments(reform);
        maker = access.may("commitment.make", reform);
        settler = access.may("commitment.settle", reform);
    }

    /** Writes a promise down. */
    public void make() {
        tried = "make";
        TypedDate made = TypedDate.read(typed.get("made"));
        TypedDate due = TypedDate.read(typed.get("due"));
        if (made.wrong() || due.wrong()) {
            problem(made.wrong() ? "made" : "due", "proposal.date.wrong");
            return;
        }
        making.make(new ReformKey(slug), new MakeCommitment(typed.get("title"), typed.get("by"), typed.get("promise"), address.getLanguage(),
                made.date() == null ? dates.getToday() : made.date(), due.date(), null));
        done.tell("commitment.make.done", "/decisions/promises?reform={r}", slug);
    }

    /** Tells how it went with a promise, today. */
    public void settle() {
        tried = "settle";
        if (which == null || how == null) {
            problem(which == null ? "which" : "how", "commitment.settle.missing");
            return;
        }
        MatterKey key = new MatterKey(slug, MatterKind.COMMITMENT, which);
        LocalDate today = dates.getToday();
        if (how == CommitmentState.KEPT) {
            making.keep(key, typed.get("outcome"), today);
        } else {
            making.notKept(key, typed.get("outcome"), today);
        }
        done.tell("commitment.settle.done", "/decisions/promises?reform={r}", slug);
    }

    private void problem(String field, String key) {
        Problems.beside(field, say.get(key));
    }

    /** The shape for a promise's state. */
    public String kind(CommitmentRow row) {
        return switch (row.state()) {
            case KEPT -> "done";
            case NOT_KEPT -> "no";
            case OPEN -> row.overdue() ? "late" : "open";
        };
    }

    public List<CommitmentRow> getRows() {
        return rows;
    }

    /** Those promises that nobody has told of yet. */
    public List<Choice> getOpen() {
        return rows.stream().filter(row -> row.state() == CommitmentState.OPEN).map(row -> Choice.of(row.number(), row.title())).toList();
    }

    public List<Choice> getWays() {
        return Stream.of(CommitmentState.KEPT, CommitmentState.NOT_KEPT).map(one -> Choice.of(one, say.get("commitment.state." + one))).toList();
    }

    public boolean isMaker() {
        return maker;
    }

    public boolean isSettler() {
        return settler && !getOpen().isEmpty();
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    /** Which form was sent last, so that what it was refused for is seen. */
    public String getTried() {
        return tried;
    }

    public Integer getWhich() {
        return which;
    }

    public void setWhich(Integer which) {
        this.which = which;
    }

    public CommitmentState getHow() {
        return how;
    }

    public void setHow(CommitmentState how) {
        this.how = how;
    }
}
