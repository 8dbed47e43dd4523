package org.ledord.risk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

    /**
     * All that keeps it from being a risk, each beside its field.
     *
     * @param standing by when the measure was to be done until now, or null: that day may have passed
     */
    public List<RuleViolation> problems(LocalDate today, LocalDate standing) {
        List<RuleViolation> found = new ArrayList<>();
        RuleViolation.note(found, risk.isEmpty(), new RuleViolation("risk-words-missing").at("risk"));
        tooLong(found, risk, "risk");
        RuleViolation.note(found, !degree(severity), new RuleViolation("risk-severity").at("severity"));
        RuleViolation.note(found, !degree(likelihood), new RuleViolation("risk-likelihood").at("likelihood"));
        boolean large = degree(severity) && degree(likelihood) && severity * likelihood >= MUST_ACT;
        RuleViolation.note(found, measure.isEmpty() && (large || !responsible.isEmpty() || due != null), new RuleViolation("risk-measure-missing").at("measure"));
        tooLong(found, measure, "measure");
        RuleViolation.note(found, !measure.isEmpty() && responsible.isEmpty(), new RuleViolation("risk-responsible-missing").at("responsible"));
        tooLong(found, responsible, "responsible");
        RuleViolation.note(found, !measure.isEmpty() && due == null, new RuleViolation("risk-due-missing").at("due"));
        RuleViolation.note(found, due != null && due.isBefore(today) && !due.equals(standing), new RuleViolation("risk-due-past").at("due"));
        return found;
    }

    private static void tooLong(List<RuleViolation> found, String words, String field) {
        RuleViolation.note(found, words.length() > LONGEST, new RuleViolation("text-too-long", LONGEST).at(field));
    }

    private static boolean degree(Integer typed) {
        return typed != null && typed >= 1 && typed <= WORST;
    }

    @Override
    public About about() {
        return assessment;
    }
}
