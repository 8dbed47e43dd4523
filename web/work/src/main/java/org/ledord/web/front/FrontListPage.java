package org.ledord.web.front;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.ledord.content.FrontKind;
import org.ledord.content.FrontQueries;
import org.ledord.content.FrontRow;
import org.ledord.content.FrontWriting;
import org.ledord.matter.ReformKey;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Once;
import org.ledord.web.work.Situation;

/** What stands on the reform's first page of one kind, in its order, with how far each language has come. */
@Named
@ViewScoped
public class FrontListPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private FrontQueries queries;
    private FrontWriting writing;
    private Situation situation;
    private Done done;
    private final Once once = new Once();
    private String slug = "";
    private FrontKind what = FrontKind.FAQ;
    private transient List<FrontRow> rows;

    protected FrontListPage() {
    }

    @Inject
    public FrontListPage(FrontQueries queries, FrontWriting writing, Situation situation, Done done) {
        this.queries = queries;
        this.writing = writing;
        this.situation = situation;
        this.done = done;
    }

    public void load() {
        slug = situation.reformSlug();
        if (slug.isEmpty()) {
            done.go("/reforms");
        }
    }

    /** Moves one a place up. */
    public void advance(long item) {
        once.run(() -> writing.advance(new ReformKey(slug), what, item));
        done.tell("page.front.moved.done", "/front?reform={reform}&what={kind}", slug, what);
    }

    public List<FrontRow> getRows() {
        if (rows == null) {
            rows = slug.isEmpty() ? List.of() : queries.list(new ReformKey(slug), what);
        }
        return rows;
    }

    public FrontKind getWhat() {
        return what;
    }

    public void setWhat(FrontKind what) {
        this.what = what == null ? FrontKind.FAQ : what;
    }
}
