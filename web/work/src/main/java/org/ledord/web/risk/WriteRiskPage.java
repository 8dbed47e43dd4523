package org.ledord.web.risk;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.risk.RiskDetails;
import org.ledord.risk.RiskQueries;
import org.ledord.risk.RiskWriting;
import org.ledord.risk.WriteRisk;
import org.ledord.shared.Refused;
import org.ledord.web.frame.Choice;
import org.ledord.web.frame.Dates;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Problems;
import org.ledord.web.frame.Say;
import org.ledord.web.proposal.TypedDate;
import org.ledord.web.work.Situation;

/** A risk: what can happen, how bad and how likely it is, and what is done about it. */
@Named
@ViewScoped
public class WriteRiskPage implements Serializable {
    private static final long serialVersionUID = 1L;
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
    @Inject
    private Dates dates;
    private String slug;
    private int number;
    private Integer risk;
    private String unit;
    private Integer severity;
    private Integer likelihood;
    private final Map<String, String> typed = new LinkedHashMap<>();

    public void load() {
        slug = situation.reformSlug();
        RiskDetails details = queries.show(key());
        unit = details.head().unit();
        if (!details.writable()) {
            throw new Refused("risk.write");
        }
        details.risks().stream().filter(line -> risk != null && line.number() == risk).forEach(line -> {
            severity = line.severity();
            likelihood = line.likelihood();
            typed.put("risk", line.risk());
            typed.put("measure", line.measure());
            typed.put("responsible", line.responsible());
            typed.put("due", line.dueOn() == null ? "" : line.dueOn().toString());
        });
    }

    private MatterKey key() {
        return new MatterKey(slug, MatterKind.RISK, number);
    }

    /** Writes it. */
    public void write() {
        TypedDate due = TypedDate.read(typed.get("due"));
        WriteRisk command = new WriteRisk(key(), risk, typed.get("risk"), severity, likelihood, typed.get("measure"), typed.get("responsible"), due.date());
        if (due.wrong()) {
            Problems.beside("due", say.get("proposal.date.wrong"));
            command.problems(dates.getToday(), null).stream().filter(problem -> !"due".equals(problem.field())).forEach(problem -> Problems.beside(problem.field(), say.of(problem.key(), problem.arguments())));
            return;
        }
        writing.write(command);
        done.tell("risk.write.done", "/risks/show?reform={r}&number={n}", slug, number);
    }

    public List<Choice> getSeverities() {
        return degrees("severity");
    }

    public List<Choice> getLikelihoods() {
        return degrees("likelihood");
    }

    private List<Choice> degrees(String of) {
        return IntStream.rangeClosed(1, 4).mapToObj(degree -> Choice.of(degree, degree + " " + say.get("risk." + of + "." + degree))).toList();
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    /** Whose risks they are, or null. */
    public String getUnit() {
        return unit;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public Integer getRisk() {
        return risk;
    }

    public void setRisk(Integer risk) {
        this.risk = risk;
    }

    public Integer getSeverity() {
        return severity;
    }

    public void setSeverity(Integer severity) {
        this.severity = severity;
    }

    public Integer getLikelihood() {
        return likelihood;
    }

    public void setLikelihood(Integer likelihood) {
        this.likelihood = likelihood;
    }
}
