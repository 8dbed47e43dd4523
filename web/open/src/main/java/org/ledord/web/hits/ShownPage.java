package org.ledord.web.hits;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.ledord.hits.Hits;
import org.ledord.web.frame.Visit;

/** How often this page was shown. */
@Named
@RequestScoped
public class ShownPage {
    @Inject
    private Hits hits;

    @Inject
    private HttpServletRequest request;

    /** As of the last minute; 0 for a page that is new. */
    public long getTimes() {
        return hits.of(Visit.of(request).path());
    }
}
