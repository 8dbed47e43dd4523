package org.ledord.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ledord.search.Found;
import org.ledord.search.Hit;
import org.ledord.search.Narrowed;
import org.ledord.search.WorkSearchQueries;
import org.ledord.shared.NotFound;
import org.ledord.web.find.Narrowing;
import org.ledord.web.frame.Address;
import org.ledord.web.frame.Pager;
import org.ledord.web.work.Situation;
import org.ledord.web.work.WorkMenu;

/** What was found in the reform at hand, or in all; what was asked for stands in the address. */
@Named
@RequestScoped
public class SearchPage {
    private static final int SIZE = 10;
    private WorkSearchQueries search;
    private Situation situation;
    private Address address;
    private WorkMenu menu;
    private String query;
    private String kind;
    private String tongue;
    private boolean all;
    private int page = 1;
    private Found found;

    protected SearchPage() {
    }

    @Inject
    public SearchPage(WorkSearchQueries search, Situation situation, Address address, WorkMenu menu) {
        this.search = search;
        this.situation = situation;
        this.address = address;
        this.menu = menu;
    }

    public void load() {
        found = search.find(query, isWide() ? "" : situation.reformSlug(), to(), page, SIZE, address.getLanguage());
        if (page > getPages()) {
            throw new NotFound("page " + page + " of " + getPages());
        }
    }

    private Narrowed to() {
        return new Narrowed(kind, tongue);
    }

    /** Whether all reforms are searched: by choice, or since there is none at hand. */
    public boolean isWide() {
        return all || situation.reformSlug().isEmpty();
    }

    /** Where something that was found is shown: in the workspace, or where everybody sees it. */
    public String href(Hit hit) {
        if (hit.side().equals("OPEN")) {
            String reform = address.open(hit.kind().equals("POINT") ? "/{reform}/rounds/" + hit.number() : hit.kind().equals("POST") ? "/{reform}/news/" + hit.number() : "/{reform}", hit.slug());
            return reform + hit.place();
        }
        String[] parts = hit.place().split("#", 2);
        return address.to(parts[0]) + (parts[0].contains("?") ? "&" : "?") + Address.fill("reform={slug}", hit.slug()) + (parts.length > 1 ? "#" + parts[1] : "");
    }

    /** The ways to narrow it. */
    public Narrowing getNarrowing() {
        return new Narrowing(path(all), query, to());
    }

    /** The same words in every reform. */
    public String getEverywhere() {
        return new Narrowing(path(true), query, Narrowed.NOT).wide();
    }

    /** The same words in the reform at hand alone. */
    public String getHere() {
        return new Narrowing(path(false), query, Narrowed.NOT).wide();
    }

    private String path(boolean everywhere) {
        return everywhere ? menu.to("/search?all={yes}", true) : menu.to("/search");
    }

    /** Whether there is another way to look: everywhere, or in the reform at hand. */
    public boolean isOther() {
        return !situation.reformSlug().isEmpty();
    }

    public Found getFound() {
        return found;
    }

    public List<Hit> getHits() {
        return found.hits();
    }

    public String getState() {
        return found.state().name();
    }

    /** Whether something was found. */
    public boolean isAny() {
        return !found.kinds().isEmpty() || !found.tongues().isEmpty();
    }

    public int getPages() {
        return Pager.pages(found.among(), SIZE);
    }

    public String getQuery() {
        return query;
    }

    public void setQuery(String query) {
        this.query = query;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getTongue() {
        return tongue;
    }

    public void setTongue(String tongue) {
        this.tongue = tongue;
    }

    public boolean isAll() {
        return all;
    }

    public void setAll(boolean all) {
        this.all = all;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
    }
}
