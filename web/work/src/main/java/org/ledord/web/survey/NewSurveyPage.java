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
import org.ledord.matter.ReformKey;
import org.ledord.survey.NewSurvey;
import org.ledord.survey.SurveyQueries;
import org.ledord.survey.SurveySetup;
import org.ledord.web.frame.Address;
import org.ledord.web.frame.Choice;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Say;
import org.ledord.web.work.Situation;

/** Setting up a survey: what it is called, which ready-made questions it asks and how many must answer. */
@Named
@ViewScoped
public class NewSurveyPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String HME = "hme";
    private static final String MINUTES = "minutes";
    private static final int USUAL = 10;
    @Inject
    private SurveySetup setup;
    @Inject
    private SurveyQueries queries;
    @Inject
    private Situation situation;
    @Inject
    private Address address;
    @Inject
    private Say say;
    @Inject
    private Done done;
    private String slug;
    private final Map<String, String> typed = new LinkedHashMap<>();
    private final Map<String, String> pilots = new LinkedHashMap<>();
    private Set<String> sets = new LinkedHashSet<>(List.of(HME, MINUTES));
    private String pilot;
    private Integer threshold = USUAL;

    public void load() {
        slug = situation.reformSlug();
        pilots.put(say.get("survey.field.pilot.none"), "");
        queries.pilots(new ReformKey(slug)).forEach(one -> pilots.put("P" + one.key() + " " + one.name(), one.key()));
    }

    /** Sets it up. */
    public void create() {
        MatterKey made = setup.create(new NewSurvey(new ReformKey(slug), typed.get("title"), typed.get("intro"), address.getLanguage(),
                pilot == null || pilot.isEmpty() ? null : Integer.valueOf(pilot), sets.contains(HME), sets.contains(MINUTES), threshold));
        done.tell("survey.new.done", "/surveys/set-up?reform={r}&number={n}", slug, made.number());
    }

    public List<Choice> getAllSets() {
        return Stream.of(HME, MINUTES).map(set -> new Choice(set, say.get("survey.set." + set), say.get("survey.set." + set + ".hint"))).toList();
    }

    /** The pilots to choose from, by their words. */
    public Map<String, String> getPilots() {
        return pilots;
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public Set<String> getSets() {
        return sets;
    }

    public void setSets(Set<String> sets) {
        this.sets = sets;
    }

    public String getPilot() {
        return pilot;
    }

    public void setPilot(String pilot) {
        this.pilot = pilot;
    }

    public Integer getThreshold() {
        return threshold;
    }

    public void setThreshold(Integer threshold) {
        this.threshold = threshold;
    }
}
