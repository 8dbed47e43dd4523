package org.ledord.risk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ledord.matter.Audience;
import org.ledord.matter.MatterKey;

/**
 * A risk assessment with its risks and signatures.
 *
 * @param writes whether whoever looks may write, sign and tick what is done
 */
public record RiskDetails(MatterKey key, Head head, List<Line> lines, boolean writes) {
    /** What stands above. */
    public record Head(long matterId, long reformId, Audience audience, Long groupId, Long unitId, Instant createdAt, int number, String title, String language, int proposalNumber,
            String unit, String changes, String places, String concerned, LocalDate begunOn, LocalDate doneOn, LocalDate today, int revision) {
    }

    /**
     * A risk (list RISK) or a signature (SIGNATURE: {@code measure} is the side, {@code risk} the words, {@code responsible} the name).
     *
     * @param mine of a signature, whether it is that of whoever looks
     */
    public record Line(String list, int number, String risk, int severity, int likelihood, String measure, String responsible, LocalDate dueOn, LocalDate doneOn, String followUp,
            LocalDate followedUpOn, boolean dissents, boolean mine) {
        /** Severity times likelihood, from 1 to 16. */
        public int score() {
            return severity * likelihood;
        }

        /** How large it is: LOW, MIDDLE, or HIGH where something must be done. */
        public String size() {
            return RiskDetails.size(score());
        }

        /** Whether something is still to be done about it. */
        public boolean open() {
            return !measure.isEmpty() && doneOn == null;
        }
    }

    /**
     * How large a risk is: LOW, MIDDLE, or HIGH where something must be done.
     *
     * @param score severity times likelihood
     */
    public static String size(int score) {
        return score >= WriteRisk.MUST_ACT ? "HIGH" : score >= WriteRisk.MUST_ACT / 2 ? "MIDDLE" : "LOW";
    }

    /** The risks. */
    public List<Line> risks() {
        return lines.stream().filter(line -> line.list().equals("RISK")).toList();
    }

    /** The signatures. */
    public List<Line> signatures() {
        return lines.stream().filter(line -> line.list().equals("SIGNATURE")).toList();
    }

    /** Whether whoever looks can sign now. */
    public boolean signable() {
        return writes && head.doneOn() == null && !risks().isEmpty() && signatures().stream().noneMatch(Line::mine);
    }

    /** Whether risks can still be written. */
    public boolean writable() {
        return writes && head.doneOn() == null;
    }

    /** The numbers of the risks with this severity and likelihood, for the matrix. */
    public List<Integer> at(int severity, int likelihood) {
        return risks().stream().filter(line -> line.severity() == severity && line.likelihood() == likelihood).map(Line::number).toList();
    }
}
