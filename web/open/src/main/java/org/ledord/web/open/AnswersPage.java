package org.ledord.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ledord.search.Found;
import org.ledord.search.Hit;
import org.ledord.search.OpenSearchQueries;
import org.ledord.transparency.OpenReform;

/** A question in words, and what the reform's pages say about it, quoted; where they say nothing, it can be sent to the project lead. */
@Named
@RequestScoped
public class AnswersPage extends OpenPage {
    @Inject
    private OpenSearchQueries search;

    private String query;
    private OpenReform reform;
    private Found found;

    /** Looks. As little kept as a search, and for the same reason. */
    public void load() {
        FacesContext.getCurrentInstance().getExternalContext().setResponseHeader("Cache-Control", "private, no-store");
        reform = queries().reform(getSlug(), language());
        found = search.answers(query, reform.slug(), language());
    }

    @Override
    public OpenReform getReform() {
        return reform;
    }

    public List<Hit> getHits() {
        return found.hits();
    }

    /** How it went: {@link Found.State}. */
    public String getState() {
        return found.state().name();
    }

    /** The question as an address has it. */
    public String getEncoded() {
        return URLEncoder.encode(query == null ? "" : query, StandardCharsets.UTF_8);
    }

    public String getQuery() {
        return query;
    }

    public void setQuery(String query) {
        this.query = query;
    }
}
