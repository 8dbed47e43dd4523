package org.ledord.web.survey;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ledord.access.Access;
import org.ledord.matter.ReformKey;
import org.ledord.survey.SurveyQueries;
import org.ledord.survey.SurveyRow;
import org.ledord.web.frame.Done;
import org.ledord.web.work.Situation;

/** All surveys of the reform that one may see. */
@Named
@RequestScoped
public class SurveysPage {
    private SurveyQueries queries;
    private Situation situation;
    private Access access;
    private Done done;
    private List<SurveyRow> rows = List.of();

    protected SurveysPage() {
    }

    @Inject
    public SurveysPage(SurveyQueries queries, Situation situation, Access access, Done done) {
        this.queries = queries;
        this.situation = situation;
        this.access = access;
        this.done = done;
    }

    public void load() {
        if (situation.reformSlug().isEmpty()) {
            done.go("/reforms");
            return;
        }
        rows = queries.list(new ReformKey(situation.reformSlug()));
    }

    /** Whether whoever looks may set one up. */
    public boolean isLeads() {
        return !situation.reformSlug().isEmpty() && access.may("survey.set-up", new ReformKey(situation.reformSlug()));
    }

    public List<SurveyRow> getRows() {
        return rows;
    }
}
