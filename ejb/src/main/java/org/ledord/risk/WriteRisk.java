package org.ledord.risk;

import java.time.LocalDate;
import org.ledord.matter.About;
import org.ledord.matter.MatterKey;
import org.ledord.matter.Within;
import org.ledord.shared.RuleViolation;
import org.ledord.shared.Typed;

/**
 * A risk as it is to be written.
 *
 * @param number which one is written anew; null for one more
 * @param severity from 1 to 4
 * @param likelihood from 1 to 4
 * @param measure what is done about it; with whoever is responsible (a function, not a name) and by when, or none of the three
 */
public record WriteRisk(MatterKey assessment, Integer number, String risk, Integer severity, Integer likelihood, String measure, String responsible, LocalDate due)
        implements Within {
    /** From here on a risk is so large that something must be done about it. */
    public static final int MUST_ACT = 8;
    private static final int LONGEST = 500;
    private static final int WORST = 4;

    public WriteRisk {
        risk = Typed.words(risk);
        measure = Typed.words(measure);
        responsible = Typed.words(responsible);
    }

    /** Refuses what is no risk, beside its field. */
    void demand() {
        if (risk.isEmpty()) {
            throw new RuleViolation("risk-words-missing").at("risk");
        }
        if (risk.length() > LONGEST || measure.length() > LONGEST || responsible.length() > LONGEST) {
            throw new RuleViolation("text-too-long", LONGEST).at(risk.length() > LONGEST ? "risk" : measure.length() > LONGEST ? "measure" : "responsible");
        }
        if (severity == null || severity < 1 || severity > WORST) {
            throw new RuleViolation("risk-severity").at("severity");
        }
        if (likelihood == null || likelihood < 1 || likelihood > WORST) {
            throw new RuleViolation("risk-likelihood").at("likelihood");
        }
        if (severity * likelihood >= MUST_ACT && measure.isEmpty()) {
            throw new RuleViolation("risk-measure-missing").at("measure");
        }
        if (!measure.isEmpty() && responsible.isEmpty()) {
            throw new RuleViolation("risk-responsible-missing").at("responsible");
        }
        if (!measure.isEmpty() && due == null) {
            throw new RuleViolation("risk-due-missing").at("due");
        }
        if (measure.isEmpty() && (!responsible.isEmpty() || due != null)) {
            throw new RuleViolation("risk-measure-missing").at("measure");
        }
    }

    @Override
    public About about() {
        return assessment;
    }
}
