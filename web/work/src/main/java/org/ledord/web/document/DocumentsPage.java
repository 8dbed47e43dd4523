package org.ledord.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.ledord.access.Access;
import org.ledord.document.DocumentCategory;
import org.ledord.document.DocumentCounts;
import org.ledord.document.DocumentQueries;
import org.ledord.document.DocumentRow;
import org.ledord.document.DocumentStatus;
import org.ledord.matter.ReformKey;
import org.ledord.web.frame.Choice;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Pager;
import org.ledord.web.frame.Say;
import org.ledord.web.work.Situation;

/** The documents of a reform, drafts first. */
@Named
@RequestScoped
public class DocumentsPage {
    private static final int SIZE = 20;
    private DocumentQueries queries;
    private Access access;
    private Situation situation;
    private Say say;
    private Done done;
    private DocumentStatus status;
    private DocumentCategory category;
    private int page = 1;
    private DocumentCounts counts = new DocumentCounts(0, 0, 0);
    private List<DocumentRow> rows = List.of();
    private boolean writer;

    protected DocumentsPage() {
    }

    @Inject
    public DocumentsPage(DocumentQueries queries, Access access, Situation situation, Say say, Done done) {
        this.queries = queries;
        this.access = access;
        this.situation = situation;
        this.say = say;
        this.done = done;
    }

    public void load() {
        if (situation.reformSlug().isEmpty()) {
            done.go("/reforms");
            return;
        }
        ReformKey reform = new ReformKey(situation.reformSlug());
        writer = access.may("document.edit", reform);
        counts = queries.counts(reform, category);
        page = Math.min(Math.max(1, page), getPages());
        rows = queries.list(reform, status, category, page, SIZE);
    }

    /** How far documents have come, with how many. */
    public List<Choice> getStatuses() {
        return Arrays.stream(DocumentStatus.values()).map(one -> Choice.of(one, say.of("document.sieve." + one, counts.of(one)))).toList();
    }

    public List<DocumentRow> getRows() {
        return rows;
    }

    /** How many pages the chosen state has. */
    public int getPages() {
        return Pager.pages(counts.of(status), SIZE);
    }

    /** Whether the list is less than all. */
    public boolean isNarrowed() {
        return status != null || category != null;
    }

    /** Whether this person may add documents. */
    public boolean isWriter() {
        return writer;
    }

    public DocumentStatus getStatus() {
        return status;
    }

    public void setStatus(DocumentStatus status) {
        this.status = status;
    }

    public DocumentCategory getCategory() {
        return category;
    }

    public void setCategory(DocumentCategory category) {
        this.category = category;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
