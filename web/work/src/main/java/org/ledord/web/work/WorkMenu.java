package org.ledord.web.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ledord.access.Access;
import org.ledord.matter.ReformKey;
import org.ledord.web.frame.Address;
import org.ledord.web.frame.Site;

/** The side menu of the workspace and the links around it; each keeps the reform at hand. */
@Named("menu")
@RequestScoped
public class WorkMenu {
    /** The entries in order; the key is the key of its words and, but for home, its path. */
    private static final List<String> ENTRIES =
            List.of("home", "reform", "ideas", "proposals", "questions", "rounds", "codetermination", "risks", "groups", "meetings", "pilots", "surveys", "decisions", "news", "pages", "documents", "input", "mail", "people");
    /** Entries that lead to nothing but a refusal for whoever lacks this permission about the reform. */
    private static final Map<String, String> ONLY_FOR = Map.of("codetermination", "codetermination.list", "input", "input.list", "pages", "content.edit", "documents", "document.list", "mail", "inbound.counts");
    private final Map<String, Integer> counts = new HashMap<>();
    private Address address;
    private Site site;
    private Situation situation;
    private Access access;

    protected WorkMenu() {
    }

    @Inject
    public WorkMenu(Address address, Site site, Situation situation, Access access) {
        this.address = address;
        this.site = site;
        this.situation = situation;
        this.access = access;
    }

    /** One entry of the side menu; the count is shown when something waits. */
    public record Entry(String key, String href, int count) { }

    /** The entries that the workspace has routes for. */
    public List<Entry> getEntries() {
        return ENTRIES.stream().flatMap(this::entry).toList();
    }

    /** A page that knows how much waits behind an entry says so here; it costs no statement of its own. */
    public void count(String entry, int waiting) {
        counts.put(entry, waiting);
    }

    /** The way home. */
    public String getHome() {
        return to("/");
    }

    /** The public page of the reform at hand, or the first public page. */
    public String getPublicPage() {
        return !situation.isOpen() ? address.open("/") : address.open("/{reform}", getReformSlug());
    }

    /** Whether everybody may read the reform at hand. */
    public boolean isOpen() {
        return situation.isOpen();
    }

    /** Whether the work of the reform at hand has not begun. */
    public boolean isPreparing() {
        return situation.isPreparing();
    }

    /** Where the form that signs out goes. */
    public String getSignOut() {
        return address.to("/").replaceFirst("/[a-z]{2}/$", "/sign-out");
    }

    /** Where to choose another reform; null when there is nothing to choose. */
    public String getOtherReforms() {
        return situation.isChoice() && leads("/reforms") ? address.to("/reforms") : null;
    }

    /** What the person who is signed in is called. */
    public String getPerson() {
        return situation.personName();
    }

    /** The public handle of the person who is signed in: what is kept in the browser is kept for them alone. */
    public String getHandle() {
        return situation.personHandle();
    }

    /** The name of the reform at hand; empty when there is none. */
    public String getReformName() {
        return situation.reformName();
    }

    /** The slug of the reform at hand: the parameter {@code reform}, else the person's own; empty when there is none. */
    public String getReformSlug() {
        return situation.reformSlug();
    }

    /** A path of the workspace that keeps the reform. */
    public String to(String path) {
        return inReform(address.to(path));
    }

    /** A path of the workspace that keeps the reform, with one place filled: {@code menu.to('/rounds/show?number={n}', n)}. */
    public String to(String path, Object value) {
        return inReform(address.to(path, value));
    }

    private Stream<Entry> entry(String key) {
        String path = key.equals("home") ? "/" : "/" + key;
        return leads(path) && opens(key) ? Stream.of(new Entry(key, to(path), counts.getOrDefault(key, 0))) : Stream.empty();
    }

    private boolean opens(String key) {
        if (key.equals("people")) {
            return access.may("person.manage", null);
        }
        return !ONLY_FOR.containsKey(key) || !getReformSlug().isEmpty() && access.may(ONLY_FOR.get(key), new ReformKey(getReformSlug()));
    }

    private boolean leads(String path) {
        return site.routes().stream().anyMatch(route -> route.pattern().equals(path));
    }

    private String inReform(String path) {
        return getReformSlug().isEmpty() ? path : path + (path.contains("?") ? "&" : "?") + "reform=" + getReformSlug();
    }
}
