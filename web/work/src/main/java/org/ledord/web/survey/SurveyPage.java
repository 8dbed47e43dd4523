package org.ledord.web.survey;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.shared.PortalTexts;
import org.ledord.survey.SurveyDetails;
import org.ledord.survey.SurveyKeeping;
import org.ledord.survey.SurveyQueries;
import org.ledord.transparency.SurveyItem;
import org.ledord.web.frame.Address;
import org.ledord.web.frame.Dates;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Say;
import org.ledord.web.frame.TableFile;
import org.ledord.web.work.Situation;

/** One survey: its occasions, the posters for the walls, and what it came to as far as whoever looks may see. */
@Named
@ViewScoped
public class SurveyPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String HERE = "/surveys/show?reform={r}&number={n}";
    @Inject
    private SurveyQueries queries;
    @Inject
    private SurveyKeeping keeping;
    @Inject
    private Situation situation;
    @Inject
    private PortalTexts texts;
    @Inject
    private Address address;
    @Inject
    private Dates dates;
    @Inject
    private Say say;
    @Inject
    private Done done;
    private String slug;
    private int number;
    private transient SurveyDetails details;
    private transient SurveyView view;

    public void load() {
        slug = situation.reformSlug();
        details = queries.show(key());
        view = new SurveyView(details.results(), say, texts.in(address.getLanguage()), dates);
    }

    private MatterKey key() {
        return new MatterKey(slug, MatterKind.SURVEY, number);
    }

    /** Lets everybody see an occasion. */
    public void publish(int occasion) {
        keeping.publish(key(), occasion);
        done.tell("survey.publish.done", HERE, slug, number);
    }

    /** Writes again to those who have not answered. */
    public void remind(int occasion) {
        keeping.remind(key(), occasion);
        done.tell("survey.remind.done", HERE, slug, number);
    }

    /** Sends what whoever asks may see, as a file. */
    public void send() throws IOException {
        load();
        TableFile.sendPrivately(slug + "-e" + number, details.results().csv(texts.in(address.getLanguage())));
    }

    /** The occasions, the newest first. */
    public List<SurveyItem> getOccasions() {
        List<SurveyItem> all = new java.util.ArrayList<>(details.results().items("OCCASION"));
        java.util.Collections.reverse(all);
        return all;
    }

    /** The shape of where an occasion is. */
    public String kind(String state) {
        return switch (state) {
            case "PLANNED" -> "open";
            case "OPEN" -> "now";
            case "CLOSED" -> "half";
            default -> "done";
        };
    }

    /** The posters of an occasion. */
    public List<SurveyDetails.Door> doors(int occasion) {
        return details.doors().stream().filter(door -> door.occasion() == occasion).toList();
    }

    public SurveyDetails getDetails() {
        return details;
    }

    public SurveyView getView() {
        return view;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
