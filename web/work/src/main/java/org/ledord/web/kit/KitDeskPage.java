package org.ledord.web.kit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.ledord.kit.KitDetails;
import org.ledord.kit.KitPlaces;
import org.ledord.kit.KitQueries;
import org.ledord.kit.KitSending;
import org.ledord.kit.KitState;
import org.ledord.kit.KitWriting;
import org.ledord.kit.Lix;
import org.ledord.kit.NewPlace;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.shared.Language;
import org.ledord.web.frame.Address;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Say;
import org.ledord.web.work.Situation;

/** All of a kit at once: which languages it is written in, and what can be done now. */
@Named
@ViewScoped
public class KitDeskPage implements Serializable {
    private static final long serialVersionUID = 1L;
    @Inject
    private KitQueries queries;
    @Inject
    private KitWriting writing;
    @Inject
    private KitSending sending;
    @Inject
    private KitPlaces places;
    @Inject
    private Situation situation;
    @Inject
    private Address address;
    @Inject
    private Say say;
    @Inject
    private Done done;
    private String slug;
    private MatterKind kind;
    private int number;
    private transient KitDetails details;
    private final Map<String, String> units = new LinkedHashMap<>();
    private String place;
    private String unit;

    /** A language, with its sheet where there is one. */
    public record Line(Language language, KitDetails.Sheet sheet) {
        public boolean isPublished() {
            return sheet != null && sheet.publishedAt() != null;
        }
    }

    public void load() {
        slug = situation.reformSlug();
        kind = address.isWithin(MatterKind.POST.path()) ? MatterKind.POST : MatterKind.ROUND;
        details = queries.show(key());
        units.put(say.get("kit.place.unit.none"), "");
        details.lines().forEach(one -> units.put(one.name(), one.slug()));
    }

    private MatterKey key() {
        return new MatterKey(slug, kind, number);
    }

    private String here() {
        return "/" + kind.path() + "/kit?reform={r}&number={n}";
    }

    /** Lets everybody read it in this language. */
    public void publish(Language language) {
        writing.publish(key(), language);
        done.tell("kit.publish.done", here(), slug, number);
    }

    /** Takes it back in this language. */
    public void withdraw(Language language) {
        writing.withdraw(key(), language);
        done.tell("kit.withdraw.done", here(), slug, number);
    }

    /** Adds a place for a poster. */
    public void addPlace() {
        places.add(new NewPlace(key(), place, unit));
        done.tell("kit.place.done", here(), slug, number);
    }

    /** Takes one away that nobody has scanned. */
    public void removePlace(int which) {
        places.remove(key(), which);
        done.tell("kit.place.removed.done", here(), slug, number);
    }

    /** Sends it to the managers who have not got it. */
    public void send() {
        done.tell(sending.send(key()) == 0 ? "kit.send.none.done" : "kit.send.done", here(), slug, number);
    }

    /** Reminds the managers who have not told. */
    public void remind() {
        done.tell(sending.remind(key()) == 0 ? "kit.remind.none.done" : "kit.remind.done", here(), slug, number);
    }

    public boolean isOpen() {
        return details.head().state() == KitState.RUNNING;
    }

    /** Whether nobody can read yet what it is of. */
    public boolean isComing() {
        return details.head().state() == KitState.COMING;
    }

    /** Whether it is of a post. */
    public boolean isNews() {
        return kind == MatterKind.POST;
    }

    /** One for each language. */
    public List<Line> getLines() {
        return Arrays.stream(Language.values()).map(language -> new Line(language, details.sheet(language).orElse(null))).toList();
    }

    /** How easy it reads by its words' and sentences' length, in words; what cannot be told is said to be so. */
    public String lix(KitDetails.Sheet sheet) {
        OptionalInt lix = sheet.lix();
        return lix.isPresent() ? say.of("kit.lix", lix.getAsInt(), say.get("kit.lix." + Lix.band(lix.getAsInt()))) : say.get(sheet.language() == Language.fi ? "kit.lix.fi" : "kit.lix.short");
    }

    public KitDetails getDetails() {
        return details;
    }

    public int getLongest() {
        return NewPlace.LONGEST;
    }

    public Map<String, String> getUnits() {
        return units;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
