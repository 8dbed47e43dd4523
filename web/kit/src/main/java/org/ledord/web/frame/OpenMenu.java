package org.ledord.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The menu of a reform's public pages: only what the WAR has a route for. */
@Named
@ApplicationScoped
public class OpenMenu {
    private static final List<Entry> ALL = List.of(new Entry("reform", "/{reform}"), new Entry("proposals", "/{reform}/proposals"),
            new Entry("rounds", "/{reform}/rounds"), new Entry("decisions", "/{reform}/decisions"), new Entry("documents", "/{reform}/documents"), new Entry("news", "/{reform}/news"), new Entry("ideas", "/{reform}/ideas"), new Entry("contact", "/{reform}/ask"));
    private Site site;

    protected OpenMenu() {
    }

    @Inject
    public OpenMenu(Site site) {
        this.site = site;
    }

    /** One entry: the key of its words, {@code frame.menu.<key>}, and its path. */
    public record Entry(String key, String path) { }

    /** The entries in order. */
    public List<Entry> getEntries() {
        return ALL.stream().filter(entry -> site.routes().stream().anyMatch(route -> route.pattern().equals(entry.path()))).toList();
    }
}
