package org.ledord.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ledord.transparency.DocumentList;
import org.ledord.transparency.OpenDocument;
import org.ledord.transparency.OpenDocumentQueries;
import org.ledord.transparency.OpenReform;
import org.ledord.web.frame.Pager;

/** A reform's documents, the newest first. */
@Named
@RequestScoped
public class DocumentIndexPage extends OpenPage {
    private static final int SIZE = 20;

    @Inject
    private OpenDocumentQueries documents;

    private String category = "";
    private DocumentList whole;

    /** Reads the page of the list. */
    public void load() {
        whole = documents.documents(getSlug(), category, shown(), SIZE, language());
        requireShown(getPages());
    }

    @Override
    public OpenReform getReform() {
        return whole == null ? null : whole.reform();
    }

    public List<OpenDocument> getDocuments() {
        return whole.documents();
    }

    /** What there are documents for; one alone is no choice. */
    public List<DocumentList.Sort> getSorts() {
        return whole.sorts().size() < 2 && category.isEmpty() ? List.of() : whole.sorts();
    }

    /** How many there are altogether. */
    public int getAll() {
        return whole.sorts().stream().mapToInt(DocumentList.Sort::documents).sum();
    }

    public int getPages() {
        return Pager.pages(whole.documents().isEmpty() ? 0 : whole.documents().get(0).among(), SIZE);
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category == null ? "" : category;
    }
}
