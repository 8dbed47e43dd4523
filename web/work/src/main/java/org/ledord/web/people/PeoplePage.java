package org.ledord.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ledord.people.PeopleQueries;
import org.ledord.web.frame.Pager;

/** Everybody who is registered, for the one who looks after the portal. */
@Named
@RequestScoped
public class PeoplePage {
    private PeopleQueries queries;
    private String sought;
    private int page = 1;
    private List<PeopleQueries.Row> rows = List.of();

    protected PeoplePage() {
    }

    @Inject
    public PeoplePage(PeopleQueries queries) {
        this.queries = queries;
    }

    public void load() {
        rows = queries.list(sought, page);
    }

    public List<PeopleQueries.Row> getRows() {
        return rows;
    }

    /** How many there are in all. */
    public int getTotal() {
        return rows.isEmpty() ? 0 : rows.get(0).total();
    }

    /** On how many pages they stand. */
    public int getPages() {
        return Pager.pages(getTotal(), PeopleQueries.PAGE);
    }

    /** The shape of what is known of somebody's mail. */
    public String shape(PeopleQueries.Row row) {
        return switch (row.mail()) {
            case WORKS -> "done";
            case STOPPED -> "late";
            case NONE -> "none";
        };
    }

    public boolean isSearching() {
        return sought != null && !sought.isBlank();
    }

    public String getSought() {
        return sought;
    }

    public void setSought(String sought) {
        this.sought = sought;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
    }
}
