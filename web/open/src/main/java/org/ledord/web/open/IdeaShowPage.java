package org.ledord.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ledord.transparency.IdeasPage;
import org.ledord.transparency.OpenIdea;
import org.ledord.transparency.OpenIdeaQueries;
import org.ledord.transparency.OpenReform;

/** One idea, and what became of it. */
@Named
@RequestScoped
public class IdeaShowPage extends OpenPage {
    @Inject
    private OpenIdeaQueries box;

    private IdeasPage whole;

    /** Reads the idea. */
    public void load() {
        whole = box.idea(getSlug(), getNumber(), language());
    }

    @Override
    public OpenReform getReform() {
        return whole == null ? null : whole.reform();
    }

    public OpenIdea getIdea() {
        return whole.ideas().get(0);
    }
}
