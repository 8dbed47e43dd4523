package org.ledord.web.reform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ledord.access.Access;
import org.ledord.reform.ReformQueries;
import org.ledord.reform.ReformRow;
import org.ledord.web.frame.Address;

/** The reforms that the person may see. */
@Named
@RequestScoped
public class ReformsPage {
    private ReformQueries queries;
    private Address address;
    private Access access;
    private List<ReformRow> rows = List.of();

    protected ReformsPage() {
    }

    @Inject
    public ReformsPage(ReformQueries queries, Address address, Access access) {
        this.queries = queries;
        this.address = address;
        this.access = access;
    }

    public void load() {
        rows = queries.list(address.getLanguage());
    }

    /** Whether the person may set up reforms and name who leads them. */
    public boolean isFounding() {
        return access.may("reform.create", null);
    }

    public List<ReformRow> getRows() {
        return rows;
    }
}
