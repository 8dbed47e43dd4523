package org.ledord.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ledord.transparency.OpenDocument;
import org.ledord.transparency.OpenDocumentQueries;
import org.ledord.transparency.OpenPost;
import org.ledord.transparency.OpenReform;
import org.ledord.transparency.PostPage;

/** One post. */
@Named
@RequestScoped
public class NewsShowPage extends OpenPage {
    @Inject
    private OpenDocumentQueries attached;

    private PostPage whole;
    private List<OpenDocument> documents;

    /** Reads the post. */
    public void load() {
        whole = queries().post(getSlug(), getNumber(), language());
        documents = attached.beside(getSlug(), "POST", getNumber());
    }

    /** The documents that belong to it. */
    public List<OpenDocument> getDocuments() {
        return documents;
    }

    @Override
    public OpenReform getReform() {
        return whole == null ? null : whole.reform();
    }

    public OpenPost getPost() {
        return whole.post();
    }
}
