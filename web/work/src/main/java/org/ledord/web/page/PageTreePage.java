package org.ledord.web.page;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.ledord.content.PageQueries;
import org.ledord.content.PageRow;
import org.ledord.content.PageWriting;
import org.ledord.matter.ReformKey;
import org.ledord.reform.ReformSetup;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Once;
import org.ledord.web.work.Situation;

/** The page tree of a reform, with how far each language has come, what is to be read through, and the order. */
@Named
@ViewScoped
public class PageTreePage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String HERE = "/pages?reform={reform}";
    private PageQueries queries;
    private PageWriting writing;
    private ReformSetup setup;
    private Situation situation;
    private final Once once = new Once();
    private Done done;
    private String slug = "";
    private Integer months;
    private transient List<PageRow> rows;

    protected PageTreePage() {
    }

    @Inject
    public PageTreePage(PageQueries queries, PageWriting writing, ReformSetup setup, Situation situation, Done done) {
        this.queries = queries;
        this.writing = writing;
        this.setup = setup;
        this.situation = situation;
        this.done = done;
    }

    public void load() {
        slug = situation.reformSlug();
        if (slug.isEmpty()) {
            done.go("/reforms");
            return;
        }
        months = getRows().isEmpty() ? null : getRows().get(0).reviewMonths();
    }

    /** Moves a page one place up among those beside it. */
    public void advance(String name) {
        once.run(() -> writing.advance(new ReformKey(slug), name));
        done.tell("page.moved.done", HERE, slug);
    }

    /** Says how often pages are to be read through. */
    public void remind() {
        setup.reviewEvery(new ReformKey(slug), months == null ? 0 : months);
        done.tell("page.every.done", HERE, slug);
    }

    public List<PageRow> getRows() {
        if (rows == null) {
            rows = slug.isEmpty() ? List.of() : queries.tree(new ReformKey(slug));
        }
        return rows;
    }

    public Integer getMonths() {
        return months;
    }

    public void setMonths(Integer months) {
        this.months = months;
    }
}
