package org.ledord.web.codetermination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ledord.codetermination.TrackQueries;
import org.ledord.codetermination.TrackRow;
import org.ledord.matter.ReformKey;
import org.ledord.web.frame.Done;
import org.ledord.web.work.Situation;

/** All co-determination of the reform. */
@Named
@RequestScoped
public class TracksPage {
    private TrackQueries queries;
    private Situation situation;
    private Done done;
    private List<TrackRow> rows = List.of();

    protected TracksPage() {
    }

    @Inject
    public TracksPage(TrackQueries queries, Situation situation, Done done) {
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

    public List<TrackRow> getRows() {
        return rows;
    }
}
