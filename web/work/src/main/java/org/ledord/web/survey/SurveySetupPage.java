package org.ledord.web.survey;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.reading.QuestionKind;
import org.ledord.shared.PortalTexts;
import org.ledord.survey.OwnQuestion;
import org.ledord.survey.SurveyDetails;
import org.ledord.survey.SurveyQueries;
import org.ledord.survey.SurveySetup;
import org.ledord.transparency.SurveyItem;
import org.ledord.web.frame.Address;
import org.ledord.web.frame.Choice;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Say;
import org.ledord.web.work.Situation;

/** What a survey asks and where: how many must answer before anything shows, and which places are too small by themselves. */
@Named
@ViewScoped
public class SurveySetupPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String HERE = "/surveys/set-up?reform={r}&number={n}";
    @Inject
    private SurveyQueries queries;
    @Inject
    private SurveySetup setup;
    @Inject
    private Situation situation;
    @Inject
    private PortalTexts texts;
    @Inject
    private Address address;
    @Inject
    private Say say;
    @Inject
    private Done done;
    private String slug;
    private int number;
    private transient SurveyDetails details;
    private final Map<String, String> units = new LinkedHashMap<>();
    private final Map<String, String> typed = new LinkedHashMap<>();
    private final Map<String, String> pilots = new LinkedHashMap<>();
    private String pilot;
    private QuestionKind kind;
    private String unit;
    private Integer headcount;
    private Integer threshold;
    private Set<Integer> merged = new LinkedHashSet<>();

    public void load() {
        slug = situation.reformSlug();
        details = queries.edited(key());
        threshold = details.results().head().threshold();
        pilot = details.results().head().pilot() == null ? "" : details.results().head().pilot().toString();
        pilots.put(say.get("survey.field.pilot.none"), "");
        queries.options(key()).forEach(one -> {
            if (one.list().equals("PILOT")) {
                pilots.put("P" + one.key() + " " + one.name(), one.key());
            } else {
                units.put(one.name(), one.key());
            }
        });
        details.results().items("SITE").stream().filter(details::small).map(SurveyItem::number).forEach(merged::add);
    }

    private MatterKey key() {
        return new MatterKey(slug, MatterKind.SURVEY, number);
    }

    /** Adds a question of the survey's own. */
    public void ask() {
        setup.ask(new OwnQuestion(key(), kind, typed.get("text"), typed.get("options") == null ? List.of() : typed.get("options").lines().toList()));
        done.tell("survey.ask.done", HERE, slug, number);
    }

    /** Takes one of those away. */
    public void unask(int question) {
        setup.unask(key(), question);
        done.tell("survey.unask.done", HERE, slug, number);
    }

    /** Adds a unit. */
    public void add() {
        setup.addSite(key(), unit, headcount);
        done.tell("survey.site.done", HERE, slug, number);
    }

    /** Takes a place away. */
    public void drop(int site) {
        setup.dropSite(key(), site);
        done.tell("survey.drop.done", HERE, slug, number);
    }

    /** Puts places together. */
    public void merge() {
        setup.merge(key(), List.copyOf(merged), typed.get("name"));
        done.tell("survey.merge.done", HERE, slug, number);
    }

    /** Chooses how many must have answered. */
    public void promise() {
        setup.threshold(key(), threshold);
        done.tell("survey.threshold.done", HERE, slug, number);
    }

    /** Says which pilot it follows. */
    public void follow() {
        setup.follow(key(), pilot == null || pilot.isEmpty() ? null : Integer.valueOf(pilot));
        done.tell("survey.follow.done", HERE, slug, number);
    }

    /** A question in the reader's words. */
    public String words(SurveyItem question) {
        return details.results().question(question, texts.in(address.getLanguage()));
    }

    public List<Choice> getKinds() {
        return Stream.of(QuestionKind.SCALE, QuestionKind.CHOICE, QuestionKind.FREE_TEXT).map(one -> new Choice(one, say.get("survey.kind." + one), say.get("survey.kind." + one + ".hint"))).toList();
    }

    /** The places, to be put together. */
    public List<Choice> getSites() {
        return details.results().items("SITE").stream().map(site -> Choice.of(site.number(), say.of("survey.site.people", site.words(), site.count()))).toList();
    }

    public SurveyDetails getDetails() {
        return details;
    }

    public Map<String, String> getPilots() {
        return pilots;
    }

    public String getPilot() {
        return pilot;
    }

    public void setPilot(String pilot) {
        this.pilot = pilot;
    }

    public Map<String, String> getUnits() {
        return units;
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public QuestionKind getKind() {
        return kind;
    }

    public void setKind(QuestionKind kind) {
        this.kind = kind;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public Integer getHeadcount() {
        return headcount;
    }

    public void setHeadcount(Integer headcount) {
        this.headcount = headcount;
    }

    public Integer getThreshold() {
        return threshold;
    }

    public void setThreshold(Integer threshold) {
        this.threshold = threshold;
    }

    public Set<Integer> getMerged() {
        return merged;
    }

    public void setMerged(Set<Integer> merged) {
        this.merged = merged;
    }
}
