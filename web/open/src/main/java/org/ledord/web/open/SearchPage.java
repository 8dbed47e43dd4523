package org.ledord.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ledord.search.Found;
import org.ledord.search.Hit;
import org.ledord.search.Narrowed;
import org.ledord.search.OpenSearchQueries;
import org.ledord.transparency.OpenReform;
import org.ledord.web.find.Narrowing;
import org.ledord.web.frame.Address;
import org.ledord.web.frame.Pager;

/** What was found, in one reform or in all; what was asked for stands in the address. */
@Named
@RequestScoped
public class SearchPage extends OpenPage {
    private static final int SIZE = 10;

    @Inject
    private OpenSearchQueries search;

    @Inject
    private Address address;

    private String query;
    private String kind;
    private String tongue;
    private OpenReform reform;
    private Found found;

    /** Looks. Not kept: there are as many such pages as there are words, and they would push out those that many read. */
    public void load() {
        FacesContext.getCurrentInstance().getExternalContext().setResponseHeader("Cache-Control", "private, no-store");
        reform = getSlug() == null || getSlug().isEmpty() ? null : queries().reform(getSlug(), language());
        Narrowed to = new Narrowed(kind, tongue);
        kind = to.kind();
        tongue = to.language();
        found = search.find(query, reform == null ? "" : reform.slug(), to, shown(), SIZE, language());
        requireShown(getPages());
    }

    @Override
    public OpenReform getReform() {
        return reform;
    }

    public Found getFound() {
        return found;
    }

    public List<Hit> getHits() {
        return found.hits();
    }

    public String getState() {
        return found.state().name();
    }

    /** Whether something was found. */
    public boolean isAny() {
        return !found.kinds().isEmpty() || !found.tongues().isEmpty();
    }

    /** The ways to narrow it. */
    public Narrowing getNarrowing() {
        return new Narrowing(address.to(reform == null ? "/search" : "/" + reform.slug() + "/search"), query, new Narrowed(kind, tongue));
    }

    public int getPages() {
        return Pager.pages(found.among(), SIZE);
    }

    public String getQuery() {
        return query;
    }

    public void setQuery(String query) {
        this.query = query;
    }

    public String getTongue() {
        return tongue;
    }

    public void setTongue(String tongue) {
        this.tongue = tongue;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }
}
