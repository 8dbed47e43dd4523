package org.ledord.web.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.ledord.web.frame.Address;
import org.ledord.web.frame.Site;

/** The frame of the workspace: who is signed in, in which reform, and the side menu with what waits behind each entry. */
@Named("menu")
@RequestScoped
public class WorkMenu {
    /** The entries in order; the key is both the word's key and, but for home, the path. */
    private static final List<String> ENTRIES =
            List.of("home", "reform", "proposals", "rounds", "groups", "pilots", "decisions", "news", "mail");
    private Address address;
    private Site site;
    private HttpServletRequest request;
    private Instance<WorkSituation> situations;
    private WorkSituation situation;

    protected WorkMenu() {
    }

    @Inject
    public WorkMenu(Address address, Site site, HttpServletRequest request, Instance<WorkSituation> situations) {
        this.address = address;
        this.site = site;
        this.request = request;
        this.situations = situations;
    }

    /** One entry of the side menu; the count is shown when something waits. */
    public record Entry(String key, String href, int count) { }

    /** The entries that the workspace has routes for. */
    public List<Entry> getEntries() {
        return ENTRIES.stream().flatMap(this::entry).toList();
    }

    /** The way home. */
    public String getHome() {
        return inReform(address.to("/"));
    }

    /** The public page of the reform, or the first public page. */
    public String getPublicPage() {
        String slug = getReformSlug();
        return slug.isEmpty() ? address.open("/") : address.open("/{reform}", slug);
    }

    /** Where the form that signs out goes. */
    public String getSignOut() {
        return request.getContextPath() + "/sign-out";
    }

    /** What the person is called. */
    public String getPerson() {
        return situation().personName();
    }

    /** The reform that the pages are about. */
    public String getReformName() {
        return situation().reformName();
    }

    /** The slug of the reform that the pages are about; empty when the person is in none. */
    public String getReformSlug() {
        return situation().reformSlug();
    }

    /** A path of the workspace that keeps the reform. */
    public String to(String path) {
        return inReform(address.to(path));
    }

    private Stream<Entry> entry(String key) {
        String path = key.equals("home") ? "/" : "/" + key;
        boolean known = site.routes().stream().anyMatch(route -> route.pattern().equals(path));
        return known ? Stream.of(new Entry(key, inReform(address.to(path)), situation().waiting(key))) : Stream.empty();
    }

    private String inReform(String path) {
        String slug = getReformSlug();
        return slug.isEmpty() ? path : path + (path.contains("?") ? "&" : "?") + "reform=" + slug;
    }

    private WorkSituation situation() {
        if (situation == null) {
            situation = situations.isResolvable() ? situations.get() : new Unknown(request);
        }
        return situation;
    }

    /** As long as nobody tells more: the name that the provider gave. */
    private record Unknown(HttpServletRequest request) implements WorkSituation {

        @Override
        public String personName() {
            return request.getRemoteUser() == null ? "" : request.getRemoteUser();
        }

        @Override
        public String reformSlug() {
            return "";
        }

        @Override
        public String reformName() {
            return "";
        }

        @Override
        public int waiting(String entry) {
            return 0;
        }
    }
}
