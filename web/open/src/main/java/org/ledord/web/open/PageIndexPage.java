package org.ledord.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ledord.transparency.OpenPageQueries;
import org.ledord.transparency.OpenPageText;
import org.ledord.transparency.OpenPages;
import org.ledord.transparency.OpenReform;

/** The pages of a reform: those at the top, each with those right below. */
@Named
@RequestScoped
public class PageIndexPage extends OpenPage {
    @Inject
    private OpenPageQueries pages;

    private OpenPages whole;

    /** Reads them. */
    public void load() {
        whole = pages.pages(getSlug(), language());
    }

    @Override
    public OpenReform getReform() {
        return whole == null ? null : whole.reform();
    }

    public List<OpenPageText> getTop() {
        return whole.top();
    }

    /** Those right below this one. */
    public List<OpenPageText> below(OpenPageText page) {
        return whole.below(page);
    }
}
