package org.ledord.web.risk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.risk.RiskDetails;
import org.ledord.risk.RiskQueries;
import org.ledord.risk.RiskWriting;
import org.ledord.web.frame.Choice;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Problems;
import org.ledord.web.frame.Say;
import org.ledord.web.work.Situation;

/** One risk assessment: the matrix, each risk with what is done about it, and the signatures. */
@Named
@ViewScoped
public class RiskPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String HERE = "/risks/show?reform={r}&number={n}";
    private static final List<Integer> DEGREES = List.of(1, 2, 3, 4);
    @Inject
    private RiskQueries queries;
    @Inject
    private RiskWriting writing;
    @Inject
    private Situation situation;
    @Inject
    private Say say;
    @Inject
    private Done done;
    private String slug;
    private int number;
    private transient RiskDetails details;
    private int seen;
    private Boolean dissents;
    private String words;
    private Integer which;
    private String followUp;

    public void load() {
        slug = situation.reformSlug();
        details = queries.show(key());
        seen = details.head().revision();
    }

    private MatterKey key() {
        return new MatterKey(slug, MatterKind.RISK, number);
    }

    /** Signs it, or dissents. */
    public void sign() {
        if (dissents == null) { // nobody signs by a press alone
            Problems.beside("dissents", say.get("risk.sign.how.missing"));
            return;
        }
        writing.sign(key(), seen, dissents, words);
        done.tell("risk.sign.done", HERE, slug, number);
    }

    /** Says that a measure is done. */
    public void finish() {
        writing.done(key(), which, followUp);
        done.tell("risk.finish.done", HERE, slug, number);
    }

    public List<Choice> getWays() {
        return List.of(Choice.of(false, say.get("risk.sign.agree")), Choice.of(true, say.get("risk.sign.dissent")));
    }

    /** The measures, those that are still to be done first: what is done can be followed up. */
    public Map<String, Integer> getMeasures() {
        Map<String, Integer> measures = new LinkedHashMap<>();
        details.risks().stream().filter(RiskDetails.Line::open).forEach(line -> measures.put(line.number() + ". " + line.measure(), line.number()));
        details.risks().stream().filter(line -> line.doneOn() != null).forEach(line -> measures.put(line.number() + ". " + line.measure(), line.number()));
        return measures;
    }

    /** The rows of the matrix, the most likely on top. */
    public List<Integer> getLikelihoods() {
        return List.of(4, 3, 2, 1);
    }

    public List<Integer> getSeverities() {
        return DEGREES;
    }

    /** How large a risk in this place of the matrix is: its class and its words. */
    public String size(int severity, int likelihood) {
        return RiskDetails.size(severity * likelihood);
    }

    /** The shape of how large a risk is. */
    public String kind(RiskDetails.Line line) {
        return switch (line.size()) {
            case "HIGH" -> "late";
            case "MIDDLE" -> "half";
            default -> "open";
        };
    }

    public RiskDetails getDetails() {
        return details;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public Boolean getDissents() {
        return dissents;
    }

    public void setDissents(Boolean dissents) {
        this.dissents = dissents;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Integer getWhich() {
        return which;
    }

    public void setWhich(Integer which) {
        this.which = which;
    }

    public String getFollowUp() {
        return followUp;
    }

    public void setFollowUp(String followUp) {
        this.followUp = followUp;
    }
}
