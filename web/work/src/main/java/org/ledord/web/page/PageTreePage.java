package org.ledord.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ledord.content.PageQueries;
import org.ledord.content.PageRow;
import org.ledord.matter.ReformKey;
import org.ledord.web.frame.Done;
import org.ledord.web.work.Situation;

/** The page tree of a reform, with how far each language has come. */
@Named
@RequestScoped
public class PageTreePage {
    private PageQueries queries;
    private Situation situation;
    private Done done;
    private List<PageRow> rows = List.of();

    protected PageTreePage() {
    }

    @Inject
    public PageTreePage(PageQueries queries, Situation situation, Done done) {
        this.queries = queries;
        this.situation = situation;
        this.done = done;
    }

    public void load() {
        if (situation.reformSlug().isEmpty()) {
            done.go("/reforms");
            return;
        }
        rows = queries.tree(new ReformKey(situation.reformSlug()));
    }

    public List<PageRow> getRows() {
        return rows;
    }
}
