package org.ledord.web.reform;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.ledord.group.ReformFounding;
import org.ledord.reform.Influence;
import org.ledord.reform.Jurisdiction;
import org.ledord.reform.NewReform;
import org.ledord.reform.ReformQueries;
import org.ledord.reform.ReformSlugs;
import org.ledord.shared.Language;
import org.ledord.shared.Settings;
import org.ledord.web.frame.Address;
import org.ledord.web.frame.Choice;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Once;
import org.ledord.web.frame.Problems;
import org.ledord.web.frame.Say;
import org.ledord.web.people.TypedPerson;

/** Sets up a reform and names the one who leads it; what will come of it is read before it is done. */
@Named
@ViewScoped
public class ReformNewPage implements Serializable {
    private static final long serialVersionUID = 1L;
    @Inject
    private ReformFounding door;
    @Inject
    private ReformQueries queries;
    @Inject
    private Address address;
    @Inject
    private Settings settings;
    @Inject
    private Say say;
    @Inject
    private Done done;
    private final Once once = new Once();
    private String slug;
    private String municipality;
    private Jurisdiction jurisdiction = Jurisdiction.SE;
    private String zone = "Europe/Stockholm";
    private Language language;
    private Influence influence;
    private String title;
    private String summary;
    private String purpose;
    private TypedPerson lead;
    private boolean looking;

    public void load() {
        language = address.getLanguage();
        lead = new TypedPerson(language);
        jurisdiction = language == Language.nb ? Jurisdiction.NO : language == Language.fi ? Jurisdiction.FI : Jurisdiction.SE;
        zone = language == Language.nb ? "Europe/Oslo" : language == Language.fi ? "Europe/Helsinki" : "Europe/Stockholm";
    }

    /** Checks what is typed, proposes an address where none is, and shows what will be. */
    public void look() {
        looking = isSound();
    }

    /** Sets it up. */
    public void found() {
        looking = false;
        boolean founded = once.tried(() -> {
            boolean sound = isSound();
            if (sound) {
                door.found(asked(), lead.asked());
            }
            return sound;
        });
        if (founded) {
            done.tell("reform.new.done", "/reforms");
        }
    }

    private boolean isSound() {
        boolean sound = !lead.lacks(say, true);
        if (slug == null || slug.isBlank()) {
            slug = ReformSlugs.proposed(title);
        }
        slug = slug.strip().toLowerCase();
        if (!slug.matches("[a-z0-9][a-z0-9-]{1,47}")) {
            sound = problem("reform.new.slug.wrong");
        } else if (ReformSlugs.isReserved(slug)) {
            sound = problem("rule.reform-slug-reserved");
        } else if (queries.isTaken(slug)) {
            sound = problem("rule.reform-slug-taken");
        }
        return sound;
    }

    private boolean problem(String key) {
        Problems.beside("slug", say.of(key, slug));
        return false;
    }

    private NewReform asked() {
        return new NewReform(slug, jurisdiction, zone, municipality.strip(), language, null, null, null, influence, null, null,
                Map.of(language, title), written(summary), written(purpose));
    }

    private Map<Language, String> written(String text) {
        return text == null || text.isBlank() ? Map.of() : Map.of(language, text);
    }

    /** Where the public will find it. */
    public String getPublicAddress() {
        return settings.publicUrl() + "/" + language + "/" + slug;
    }

    public List<Choice> getJurisdictions() {
        return Arrays.stream(Jurisdiction.values()).map(one -> new Choice(one, say.get("reform.jurisdiction." + one), say.get("reform.jurisdiction.hint." + one))).toList();
    }

    public List<Choice> getInfluences() {
        return Arrays.stream(Influence.values()).map(one -> Choice.of(one, say.get("reform.influence." + one))).toList();
    }

    /** The time zones of the three countries. */
    public List<Choice> getZones() {
        return List.of(Choice.of("Europe/Stockholm", say.get("reform.zone.stockholm")), Choice.of("Europe/Oslo", say.get("reform.zone.oslo")),
                Choice.of("Europe/Helsinki", say.get("reform.zone.helsinki")));
    }

    public boolean isLooking() {
        return looking;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public String getMunicipality() {
        return municipality;
    }

    public void setMunicipality(String municipality) {
        this.municipality = municipality;
    }

    public Jurisdiction getJurisdiction() {
        return jurisdiction;
    }

    public void setJurisdiction(Jurisdiction jurisdiction) {
        this.jurisdiction = jurisdiction;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }

    public Influence getInfluence() {
        return influence;
    }

    public void setInfluence(Influence influence) {
        this.influence = influence;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public TypedPerson getLead() {
        return lead;
    }
}
