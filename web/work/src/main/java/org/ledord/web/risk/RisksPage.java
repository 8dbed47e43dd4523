package org.ledord.web.risk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ledord.matter.ReformKey;
import org.ledord.risk.RiskQueries;
import org.ledord.risk.RiskRow;
import org.ledord.web.frame.Done;
import org.ledord.web.work.Situation;

/** All risk assessments of the reform that one may read. */
@Named
@RequestScoped
public class RisksPage {
    private RiskQueries queries;
    private Situation situation;
    private Done done;
    private List<RiskRow> rows = List.of();

    protected RisksPage() {
    }

    @Inject
    public RisksPage(RiskQueries queries, Situation situation, Done done) {
        this.queries = queries;
        this.situation = situation;
        this.done = done;
    }

    public void load() {
        if (situation.reformSlug().isEmpty()) {
            done.go("/reforms");
            return;
        }
        rows = queries.list(new ReformKey(situation.reformSlug()));
    }

    public List<RiskRow> getRows() {
        return rows;
    }
}
