package org.ledord.web.reform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ledord.reform.ReformQueries;
import org.ledord.reform.ReformRow;
import org.ledord.web.frame.Address;

/** The reforms that the person may see. */
@Named
@RequestScoped
public class ReformsPage {
    private ReformQueries queries;
    private Address address;
    private List<ReformRow> rows = List.of();

    protected ReformsPage() {
    }

    @Inject
    public ReformsPage(ReformQueries queries, Address address) {
        this.queries = queries;
        this.address = address;
    }

    public void load() {
        rows = queries.list(address.getLanguage());
    }

    public List<ReformRow> getRows() {
        return rows;
    }
}
