package org.ledord.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ledord.transparency.IdeasPage;
import org.ledord.transparency.OpenIdea;
import org.ledord.transparency.OpenIdeaQueries;
import org.ledord.transparency.OpenReform;
import org.ledord.web.frame.Pager;

/** What people have left in the idea box, and what became of it. */
@Named
@RequestScoped
public class IdeaIndexPage extends OpenPage {
    private static final int SIZE = 20;

    @Inject
    private OpenIdeaQueries box;

    private IdeasPage whole;

    /** Reads the page of the list. */
    public void load() {
        whole = box.ideas(getSlug(), shown(), SIZE, language());
        requireShown(getPages());
    }

    @Override
    public OpenReform getReform() {
        return whole == null ? null : whole.reform();
    }

    public IdeasPage getWhole() {
        return whole;
    }

    public List<OpenIdea> getIdeas() {
        return whole.ideas();
    }

    /** How many that have been left nobody may read yet. */
    public long getUnread() {
        return whole.all() - (whole.ideas().isEmpty() ? 0 : whole.ideas().get(0).among());
    }

    public int getPages() {
        return Pager.pages(whole.ideas().isEmpty() ? 0 : whole.ideas().get(0).among(), SIZE);
    }
}
