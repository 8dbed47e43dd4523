package org.ledord.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.ledord.transparency.DocumentPage;
import org.ledord.transparency.OpenDocument;
import org.ledord.transparency.OpenDocumentQueries;
import org.ledord.transparency.OpenReform;
import org.ledord.web.frame.Say;

/** A document with its versions. */
@Named
@RequestScoped
public class DocumentShowPage extends OpenPage {
    @Inject
    private OpenDocumentQueries documents;

    @Inject
    private Say say;

    @Inject
    private Paths paths;

    private String name;
    private DocumentPage whole;

    /** Reads it. */
    public void load() {
        whole = documents.document(getSlug(), name, language());
    }

    @Override
    public OpenReform getReform() {
        return whole == null ? null : whole.reform();
    }

    public DocumentPage getWhole() {
        return whole;
    }

    public OpenDocument getDocument() {
        return whole.document();
    }

    /** A question for a version that everybody can read, or for the document itself where it is not here, for an address. */
    public String getAsk() {
        String question = say.of(whole.newest() == null ? "document.ask.file" : "document.ask.twin", whole.document().title());
        return URLEncoder.encode(question, StandardCharsets.UTF_8);
    }

    /** Where what it belongs to has its page; empty where nowhere. */
    public String getMatter() {
        OpenDocument document = whole.document();
        return document.matterKind() == null ? "" : paths.of(getSlug(), document.matterKind(), document.matterNumber());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
