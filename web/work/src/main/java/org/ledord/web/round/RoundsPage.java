package org.ledord.web.round;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ledord.consultation.RoundList;
import org.ledord.consultation.RoundQueries;
import org.ledord.consultation.RoundStatus;
import org.ledord.matter.ReformKey;
import org.ledord.web.frame.Done;
import org.ledord.web.work.Situation;

/** The rounds of a reform, all or of one status. */
@Named
@RequestScoped
public class RoundsPage {
    private RoundQueries queries;
    private Situation situation;
    private Done done;
    private RoundStatus status;
    private int page = 1;
    private RoundList list = new RoundList(List.of(), 0, 1, false);

    protected RoundsPage() {
    }

    @Inject
    public RoundsPage(RoundQueries queries, Situation situation, Done done) {
        this.queries = queries;
        this.situation = situation;
        this.done = done;
    }

    public void load() {
        if (situation.reformSlug().isEmpty()) {
            done.go("/reforms");
            return;
        }
        list = queries.list(new ReformKey(situation.reformSlug()), status, page);
    }

    /** Whether the actor may open a round here. */
    public boolean isOpener() {
        return list.opener();
    }

    public RoundList getList() {
        return list;
    }

    public RoundStatus[] getStatuses() {
        return RoundStatus.values();
    }

    public RoundStatus getStatus() {
        return status;
    }

    public void setStatus(RoundStatus status) {
        this.status = status;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
