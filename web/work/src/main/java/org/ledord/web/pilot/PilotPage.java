package org.ledord.web.pilot;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.pilot.Chart;
import org.ledord.pilot.PilotDetails;
import org.ledord.pilot.PilotEvaluation;
import org.ledord.pilot.PilotMeasuring;
import org.ledord.pilot.PilotQueries;
import org.ledord.pilot.PilotResult;
import org.ledord.pilot.PilotStatus;
import org.ledord.web.frame.Address;
import org.ledord.web.frame.Choice;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Problems;
import org.ledord.web.frame.Say;
import org.ledord.web.proposal.TypedDate;
import org.ledord.web.work.Situation;

/** One pilot: what is tried, what the measures say, what happened on the way and what was learnt. */
@Named
@ViewScoped
public class PilotPage implements Serializable {
    private static final long serialVersionUID = 1L;
    @Inject
    private PilotQueries queries;
    @Inject
    private PilotMeasuring measuring;
    @Inject
    private PilotEvaluation evaluation;
    @Inject
    private Situation situation;
    @Inject
    private Address address;
    @Inject
    private Say say;
    @Inject
    private Done done;
    private String slug;
    private int number;
    private transient PilotDetails details;
    private String day;
    private String label;
    private String learnt;
    private PilotResult result;
    private String chart;

    public void load() {
        slug = situation.reformSlug();
        details = queries.details(key(), limits() ? Chart.Kind.XMR : Chart.Kind.RUN, address.getLanguage());
    }

    private MatterKey key() {
        return new MatterKey(slug, MatterKind.PILOT, number);
    }

    /** Notes something that happened. */
    public void note() {
        TypedDate typed = TypedDate.read(day);
        if (typed.wrong()) {
            Problems.beside("day", say.get("proposal.date.wrong"));
            return;
        }
        measuring.note(key(), typed.date(), label);
        done.tell("pilot.note.done", "/pilots/show?reform={r}&number={n}", slug, number);
    }

    /** Says what was learnt. */
    public void evaluate() {
        evaluation.evaluate(key(), result, learnt);
        done.tell("pilot.evaluate.done", "/pilots/show?reform={r}&number={n}", slug, number);
    }

    private boolean limits() {
        return "xmr".equals(chart);
    }

    /** What an evaluation can come to. */
    public List<Choice> getResults() {
        return Arrays.stream(PilotResult.values()).map(one -> Choice.of(one, say.get("pilot.result." + one))).toList();
    }

    public PilotResult getResult() {
        return result;
    }

    public void setResult(PilotResult result) {
        this.result = result;
    }

    /** {@code xmr} for charts with limits; anything else for those around a median. */
    public String getChart() {
        return limits() ? "xmr" : "run";
    }

    public void setChart(String chart) {
        this.chart = chart;
    }

    public PilotDetails getDetails() {
        return details;
    }

    public boolean isRunning() {
        return details.head().status() == PilotStatus.RUNNING;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public String getLearnt() {
        return learnt;
    }

    public void setLearnt(String learnt) {
        this.learnt = learnt;
    }
}
