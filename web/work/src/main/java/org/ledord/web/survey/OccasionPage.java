package org.ledord.web.survey;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.survey.AnswerWay;
import org.ledord.survey.OccasionKind;
import org.ledord.survey.PlanOccasion;
import org.ledord.survey.SurveyDetails;
import org.ledord.survey.SurveyQueries;
import org.ledord.survey.SurveySetup;
import org.ledord.web.frame.Choice;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Problems;
import org.ledord.web.frame.Say;
import org.ledord.web.proposal.TypedDate;
import org.ledord.web.work.Situation;

/** Planning an occasion: what it is compared with, how one answers, from when until when. */
@Named
@ViewScoped
public class OccasionPage implements Serializable {
    private static final long serialVersionUID = 1L;
    @Inject
    private SurveyQueries queries;
    @Inject
    private SurveySetup setup;
    @Inject
    private Situation situation;
    @Inject
    private Say say;
    @Inject
    private Done done;
    private String slug;
    private int number;
    private transient SurveyDetails details;
    private OccasionKind kind;
    private AnswerWay way;
    private String opens;
    private String closes;

    public void load() {
        slug = situation.reformSlug();
        details = queries.edited(key());
    }

    private MatterKey key() {
        return new MatterKey(slug, MatterKind.SURVEY, number);
    }

    /** Plans it. */
    public void plan() {
        TypedDate first = TypedDate.read(opens);
        TypedDate last = TypedDate.read(closes);
        if (first.wrong() || last.wrong()) {
            Problems.beside(first.wrong() ? "opens-on" : "closes-on", say.get("proposal.date.wrong"));
            return;
        }
        setup.plan(new PlanOccasion(key(), kind, way, first.date(), last.date()));
        done.tell("survey.plan.done", "/surveys/show?reform={r}&number={n}", slug, number);
    }

    public List<Choice> getKinds() {
        return Arrays.stream(OccasionKind.values()).map(one -> Choice.of(one, say.get("survey.occasion.kind." + one))).toList();
    }

    public List<Choice> getWays() {
        return Arrays.stream(AnswerWay.values()).map(one -> new Choice(one, say.get("survey.way." + one), say.get("survey.way." + one + ".hint"))).toList();
    }

    public SurveyDetails getDetails() {
        return details;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public OccasionKind getKind() {
        return kind;
    }

    public void setKind(OccasionKind kind) {
        this.kind = kind;
    }

    public AnswerWay getWay() {
        return way;
    }

    public void setWay(AnswerWay way) {
        this.way = way;
    }

    public String getOpens() {
        return opens;
    }

    public void setOpens(String opens) {
        this.opens = opens;
    }

    public String getCloses() {
        return closes;
    }

    public void setCloses(String closes) {
        this.closes = closes;
    }
}
