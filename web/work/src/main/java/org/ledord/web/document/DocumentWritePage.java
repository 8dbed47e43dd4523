package org.ledord.web.document;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ledord.document.DocumentCategory;
import org.ledord.document.DocumentDetails;
import org.ledord.document.DocumentQueries;
import org.ledord.document.DocumentWords;
import org.ledord.document.DocumentWriting;
import org.ledord.matter.ReformKey;
import org.ledord.web.frame.Address;
import org.ledord.web.frame.Choice;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Problems;
import org.ledord.web.frame.Say;
import org.ledord.web.proposal.TypedDate;
import org.ledord.web.work.Situation;

/** Adds a document, with its file; or says something else of one. */
@Named
@ViewScoped
public class DocumentWritePage implements Serializable {
    private static final long serialVersionUID = 1L;
    static final String SHOW = "/documents/show?reform={r}&name={n}";
    @Inject
    private DocumentQueries queries;
    @Inject
    private DocumentWriting writing;
    @Inject
    private DocumentChoices choices;
    @Inject
    private Situation situation;
    @Inject
    private Address address;
    @Inject
    private Say say;
    @Inject
    private Done done;
    private String slug = "";
    private String name = "";
    private String to = "";
    private int revision;
    private DocumentCategory category;
    private final Map<String, String> typed = new LinkedHashMap<>();
    private final TypedFile file = new TypedFile();
    private transient List<Choice> pages = List.of();

    public void load() {
        slug = situation.reformSlug();
        if (slug.isEmpty()) {
            done.go("/reforms");
            return;
        }
        pages = choices.pages();
        typed.put("language", address.getLanguage().name());
        typed.put("page", to);
        if (!isFresh()) {
            DocumentDetails.Head head = queries.show(reform(), name).head();
            revision = head.revision();
            category = head.category();
            typed.putAll(Map.of("title", head.title(), "about", head.about(), "language", head.language(), "register", head.register(), "owner", head.owner(),
                    "dated", head.dated() == null ? "" : head.dated().toString(), "matter", head.matter(), "page", head.page() == null ? "" : head.page()));
        }
    }

    /** Adds it, or changes what is said of it. */
    public void save() {
        TypedDate dated = TypedDate.read(typed.get("dated"));
        if (dated.wrong()) {
            Problems.beside("dated", say.get("proposal.date.wrong"));
            return;
        }
        DocumentWords words = new DocumentWords(typed.get("title"), typed.get("about"), typed.get("language"), category, typed.get("register"), dated.date(), typed.get("owner"),
                typed.get("matter"), typed.get("page"));
        if (isFresh()) {
            done.tell("document.added.done", SHOW, slug, writing.begin(reform(), words, file.read()));
        } else {
            writing.write(reform(), name, words, revision);
            done.tell("document.saved.done", SHOW, slug, name);
        }
    }

    private ReformKey reform() {
        return new ReformKey(slug);
    }

    /** Whether it is a new one. */
    public boolean isFresh() {
        return name.isEmpty();
    }

    /** The pages of the reform, to choose from. */
    public List<Choice> getPages() {
        return pages;
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public TypedFile getFile() {
        return file;
    }

    public DocumentCategory getCategory() {
        return category;
    }

    public void setCategory(DocumentCategory category) {
        this.category = category;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name == null ? "" : name;
    }

    /** The page that a new one is to be added to. */
    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to == null ? "" : to;
    }
}
