package org.ledord.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.ledord.transparency.OpenPost;
import org.ledord.transparency.OpenReform;
import org.ledord.transparency.PostPage;

/** One post. */
@Named
@RequestScoped
public class NewsShowPage extends OpenPage {
    private PostPage whole;

    /** Reads the post. */
    public void load() {
        whole = queries().post(getSlug(), getNumber(), language());
    }

    @Override
    public OpenReform getReform() {
        return whole == null ? null : whole.reform();
    }

    public OpenPost getPost() {
        return whole.post();
    }
}
