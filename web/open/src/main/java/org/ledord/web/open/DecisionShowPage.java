package org.ledord.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ledord.transparency.DecisionPage;
import org.ledord.transparency.OpenDecision;
import org.ledord.transparency.OpenDocument;
import org.ledord.transparency.OpenDocumentQueries;
import org.ledord.transparency.OpenLink;
import org.ledord.transparency.OpenReform;

/** A decision and all that it rests on. */
@Named
@RequestScoped
public class DecisionShowPage extends OpenPage {
    @Inject
    private Paths paths;
    @Inject
    private OpenDocumentQueries attached;

    private DecisionPage whole;
    private List<OpenDocument> documents;

    /** Reads the decision. */
    public void load() {
        whole = queries().decision(getSlug(), getNumber(), language());
        documents = attached.beside(getSlug(), "DECISION", getNumber());
    }

    /** The documents that belong to it. */
    public List<OpenDocument> getDocuments() {
        return documents;
    }

    @Override
    public OpenReform getReform() {
        return whole == null ? null : whole.reform();
    }

    public OpenDecision getDecision() {
        return whole.decision();
    }

    /** The matters in this relation to it. */
    public List<OpenLink> links(String relation) {
        return whole.links().stream().filter(link -> link.relation().equals(relation)).toList();
    }

    /** Where more of it is told: the version that it was, its page, or, where it has none, the way of the proposal. */
    public String href(OpenLink link) {
        if (link.state() != null) {
            return getDecision().proposalNumber() == null ? "" : paths.of(getSlug(), "PROPOSAL", getDecision().proposalNumber()) + "#way";
        }
        String page = paths.of(getSlug(), link.kind(), link.number());
        return link.version() == null ? page : page + "#version-" + link.version();
    }

    /** Whether it was to be settled by a day that has passed. */
    public boolean isOverdue() {
        return whole.decision().overdue(dates().getToday());
    }
}
