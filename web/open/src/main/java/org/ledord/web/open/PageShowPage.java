package org.ledord.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ledord.transparency.OpenDocument;
import org.ledord.transparency.OpenDocumentQueries;
import org.ledord.transparency.OpenPageQueries;
import org.ledord.transparency.OpenPageText;
import org.ledord.transparency.OpenPages;
import org.ledord.transparency.OpenReform;

/** One page that the project lead has written. */
@Named
@RequestScoped
public class PageShowPage extends OpenPage {
    @Inject
    private OpenPageQueries pages;

    private String name;
    @Inject
    private OpenDocumentQueries attached;

    private OpenPages whole;
    private List<OpenDocument> documents;

    /** Reads it. */
    public void load() {
        whole = pages.page(getSlug(), name, language());
        documents = attached.onPage(whole.read().pageId());
    }

    /** The documents that belong to it. */
    public List<OpenDocument> getDocuments() {
        return documents;
    }

    @Override
    public OpenReform getReform() {
        return whole == null ? null : whole.reform();
    }

    public OpenPageText getRead() {
        return whole.read();
    }

    /** The pages above it. */
    public List<OpenPageText> getWay() {
        return whole.way();
    }

    /** The pages right below it. */
    public List<OpenPageText> getBelow() {
        return whole.below(whole.read());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
