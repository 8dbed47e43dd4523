package org.ledord.web.document;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.ledord.access.Access;
import org.ledord.document.DocumentDetails;
import org.ledord.document.DocumentQueries;
import org.ledord.document.DocumentStatus;
import org.ledord.document.DocumentWriting;
import org.ledord.document.VersionRow;
import org.ledord.matter.ReformKey;
import org.ledord.web.frame.Choice;
import org.ledord.web.frame.Done;
import org.ledord.web.work.Situation;

/** A document with its versions: another version, how it is read by those who cannot read the file, letting it out and taking it away. */
@Named
@ViewScoped
public class DocumentPage implements Serializable {
    private static final long serialVersionUID = 1L;
    @Inject
    private DocumentQueries queries;
    @Inject
    private DocumentWriting writing;
    @Inject
    private DocumentChoices choices;
    @Inject
    private Access access;
    @Inject
    private Situation situation;
    @Inject
    private Done done;
    private String slug = "";
    private String name = "";
    private String reason;
    private String tried = "";
    private boolean writer;
    private boolean publisher;
    private transient DocumentDetails whole;
    private transient List<Choice> pages = List.of();
    private final TypedFile version = new TypedFile();
    private final TypedFile twin = new TypedFile();

    public void load() {
        slug = situation.reformSlug();
        if (slug.isEmpty()) {
            done.go("/reforms");
            return;
        }
        writer = access.may("document.edit", reform());
        publisher = access.may("document.publish", reform());
        whole = queries.show(reform(), name);
        if (writer) {
            pages = choices.pages();
        }
        if (whole.newest() != null) {
            twin.setTwin(whole.newest().twin());
            twin.setTwinPage(whole.newest().twinPage());
        }
    }

    /** Adds a version. */
    public void add() {
        tried = "version";
        writing.add(reform(), name, version.read());
        tell("document.version.done");
    }

    /** Says how the newest version is read by those who cannot read its file. */
    public void accessible() {
        tried = "twin";
        writing.read(reform(), name, twin.read());
        tell("document.twin.done");
    }

    /** Lets all open it, as it was shown. */
    public void publish() {
        writing.publish(reform(), name, whole.head().revision());
        tell("document.published.done");
    }

    /** Takes it away from all. */
    public void withdraw() {
        tried = "withdraw";
        writing.withdraw(reform(), name, reason);
        tell("document.withdrawn.done");
    }

    private void tell(String key) {
        done.tell(key, DocumentWritePage.SHOW, slug, name);
    }

    private ReformKey reform() {
        return new ReformKey(slug);
    }

    /** The pages of the reform, to choose from. */
    public List<Choice> getPages() {
        return pages;
    }

    public DocumentDetails getWhole() {
        return whole;
    }

    public DocumentDetails.Head getHead() {
        return whole.head();
    }

    /** The version that all open, or null. */
    public VersionRow getNewest() {
        return whole.newest();
    }

    /** The key of what came of reading the newest file's text, where somebody should know it; else empty. */
    public String getWarning() {
        VersionRow newest = whole.newest();
        if (newest == null) {
            return "";
        }
        return switch (newest.reading()) {
            case NONE -> newest.kind().mediaType().startsWith("image/") ? "document.reading.PICTURE" : "document.reading.NONE";
            case UNREAD -> "document.reading.UNREAD";
            default -> "";
        };
    }

    public boolean isPublished() {
        return whole.head().status() == DocumentStatus.PUBLISHED;
    }

    public boolean isWriter() {
        return writer;
    }

    public boolean isPublisher() {
        return publisher;
    }

    /** Which form was sent last, so that what it was refused for is seen. */
    public String getTried() {
        return tried;
    }

    public TypedFile getVersion() {
        return version;
    }

    public TypedFile getTwin() {
        return twin;
    }

    public String getSlug() {
        return slug;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name == null ? "" : name;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
