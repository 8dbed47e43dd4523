package org.ledord.web.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ledord.access.Access;
import org.ledord.decision.DecisionQueries;
import org.ledord.decision.DecisionRow;
import org.ledord.decision.DecisionStatus;
import org.ledord.matter.ReformKey;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Pager;
import org.ledord.web.work.Situation;

/** The reform's decisions, all or those that hold for a time only. */
@Named
@RequestScoped
public class DecisionsPage {
    private DecisionQueries queries;
    private Access access;
    private Situation situation;
    private Done done;
    private DecisionStatus status;
    private int page = 1;
    private List<DecisionRow> rows = List.of();
    private boolean recorder;

    protected DecisionsPage() {
    }

    @Inject
    public DecisionsPage(DecisionQueries queries, Access access, Situation situation, Done done) {
        this.queries = queries;
        this.access = access;
        this.situation = situation;
        this.done = done;
    }

    public void load() {
        if (situation.reformSlug().isEmpty()) {
            done.go("/reforms");
            return;
        }
        ReformKey reform = new ReformKey(situation.reformSlug());
        rows = queries.list(reform, status, page);
        recorder = access.may("decision.record", reform);
    }

    public List<DecisionRow> getRows() {
        return rows;
    }

    /** How many pages there are. */
    public int getPages() {
        return Pager.pages(rows.isEmpty() ? 0 : rows.get(0).total(), DecisionQueries.PAGE);
    }

    /** Whether the one who looks may record a decision. */
    public boolean isRecorder() {
        return recorder;
    }

    public DecisionStatus getStatus() {
        return status;
    }

    public void setStatus(DecisionStatus status) {
        this.status = status;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
    }
}
