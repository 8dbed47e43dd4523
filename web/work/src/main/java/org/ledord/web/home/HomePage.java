package org.ledord.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ledord.access.Access;
import org.ledord.matter.MatterKey;
import org.ledord.matter.ReformKey;
import org.ledord.people.HomeQueries;
import org.ledord.people.OwnSettings;
import org.ledord.people.Waiting;
import org.ledord.web.frame.Address;
import org.ledord.web.frame.Dates;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Say;
import org.ledord.web.work.Guest;
import org.ledord.web.work.WorkMenu;

/** What waits for me. */
@Named
@RequestScoped
public class HomePage {
    private HomeQueries home;
    private OwnSettings settings;
    private WorkMenu menu;
    private Guest guest;
    private Say say;
    private Dates dates;
    private Address address;
    private Done done;
    private Access access;
    private Map<Waiting.Kind, List<Line>> lines = Map.of();

    protected HomePage() {
    }

    @Inject
    public HomePage(HomeQueries home, OwnSettings settings, WorkMenu menu, Guest guest, Say say, Dates dates, Address address,
            Done done, Access access) {
        this.home = home;
        this.settings = settings;
        this.menu = menu;
        this.guest = guest;
        this.say = say;
        this.dates = dates;
        this.address = address;
        this.done = done;
        this.access = access;
    }

    /** One thing that waits, in words. */
    public record Line(String title, String href, String hint, String tag, String word, Object due) {
    }

    /** Gathers what waits, in words: a view asks for it more than once. */
    public void load() {
        lines = home.waiting().stream().collect(Collectors.groupingBy(Waiting::kind, Collectors.mapping(this::line, Collectors.toList())));
        menu.count("home", getAsked().size());
    }

    /** Whether the reform at hand is being prepared by this person; what to begin with is told. */
    public boolean isBeginning() {
        return menu.isPreparing() && access.may("reform.edit", new ReformKey(menu.getReformSlug()));
    }

    /** Writes to me in the language of this page from now on. */
    public void speak() {
        settings.speak(address.getLanguage());
        done.tell("home.speak.done", "/");
    }

    /** How many things wait for me, in words. */
    public String getTitle() {
        return say.of("home.title", getAsked().size());
    }

    public List<Line> getAsked() {
        return lines(Waiting.Kind.ASKED);
    }

    public List<Line> getSoon() {
        return lines(Waiting.Kind.SOON);
    }

    public List<Line> getPending() {
        return lines(Waiting.Kind.PENDING);
    }

    /** Whether the person takes part in no reform yet. */
    public boolean isOutside() {
        return menu.getReformSlug().isEmpty();
    }

    /** Whether the person looks after the portal. */
    public boolean isAdministrator() {
        return access.may("reform.create", null);
    }

    /** Whether we write in another language than the one the page is read in. */
    public boolean isOtherLanguage() {
        return guest.recognition().language() != address.getLanguage();
    }

    /** The language that we write in, by its own name. */
    public String getWritten() {
        return say.get("home.language." + guest.recognition().language());
    }

    /** The language of this page. */
    public String getRead() {
        return say.get("home.language." + address.getLanguage());
    }

    private List<Line> lines(Waiting.Kind kind) {
        return lines.getOrDefault(kind, List.of());
    }

    private Line line(Waiting one) {
        Object[] arguments = one.arguments().stream().map(each -> each instanceof LocalDate day ? dates.full(day) : each).toArray();
        String href = one.matter() instanceof MatterKey key ? one.view().contains("?")
                ? address.to(one.view() + "&reform={reform}", key.number(), key.reform()) : address.to(one.view() + "?reform={reform}&number={number}", key.reform(), key.number())
                : address.to(one.view() + "?reform={reform}", ((ReformKey) one.matter()).slug());
        return new Line(say.all(one.textKey(), arguments), href, said(one.textKey() + ".hint", arguments), tag(one), word(one, arguments),
                one.due());
    }

    private String word(Waiting one, Object[] arguments) {
        String own = said(one.textKey() + ".tag", arguments);
        return own != null || one.due() == null ? own : dates.left(one.due());
    }

    private String tag(Waiting one) {
        boolean pressing = one.kind() == Waiting.Kind.ASKED && one.due() != null && dates.days(one.due()) <= 2;
        return pressing ? "late" : one.tag();
    }

    private String said(String key, Object[] arguments) {
        return say.containsKey(key) ? say.all(key, arguments) : null;
    }
}
