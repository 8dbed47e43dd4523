package org.ledord.web.open;

import jakarta.inject.Inject;
import org.ledord.shared.Language;
import org.ledord.shared.NotFound;
import org.ledord.transparency.OpenQueries;
import org.ledord.transparency.OpenReform;
import org.ledord.web.frame.Address;
import org.ledord.web.frame.Dates;

/** What the public pages of a reform have in common: which reform, which number in it, which page of a list. */
public abstract class OpenPage {
    @Inject
    private OpenQueries queries;

    @Inject
    private Address address;

    @Inject
    private Dates dates;

    private String slug;
    private Integer number;
    private Integer page;

    /** The reform's head; null until the page is loaded. */
    public abstract OpenReform getReform();

    /** Whether the reform's own texts are not written in the visitor's language yet. */
    public boolean isUntranslated() {
        return getReform() != null && !getReform().textLanguage().equals(language().name());
    }

    protected OpenQueries queries() {
        return queries;
    }

    protected Language language() {
        return address.getLanguage();
    }

    Dates dates() {
        return dates;
    }

    /** The page of the list that is shown, from one. */
    int shown() {
        return page == null ? 1 : Math.max(1, page);
    }

    /** Whether the address says which page of the list. */
    boolean isPageChosen() {
        return page != null;
    }

    /** There is always a first page of a list; one past the last does not exist. */
    void requireShown(int pages) {
        if (shown() > pages) {
            throw new NotFound("page " + shown() + " of " + pages);
        }
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }

    public Integer getPage() {
        return shown();
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
