package org.ledord.transparency;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * A co-determination or a risk assessment beside a proposal: what everybody may know of it. It is read packed within the proposal's
 * row, as a chart's points are, so that a page costs no statement more (ADR 0010).
 *
 * @param kind {@code CODETERMINATION} or {@code RISK}
 * @param law whose law it is under; a dash for a risk assessment
 * @param state where it stands: of a risk assessment {@code OPEN}, {@code DONE} or {@code DISSENT}
 * @param changed the day of the last step, or of the end
 */
public record OpenBeside(String kind, int number, String law, String state, LocalDate begun, LocalDate changed, boolean done) {
    /** Reads what the statement packed; none for null. */
    public static List<OpenBeside> of(String packed) {
        return packed == null ? List.of() : Arrays.stream(packed.split(" ")).map(one -> one.split("/")).map(one -> new OpenBeside(one[0], Integer.parseInt(one[1]), one[2], one[3],
                LocalDate.parse(one[4]), LocalDate.parse(one[5]), Boolean.parseBoolean(one[6]))).toList();
    }

    /** The key of the words for where it stands. */
    public String stateKey() {
        return kind.equals("RISK") ? "open.risk." + state : "codetermination.state." + state + "." + law;
    }

    /** The key of what it is called. */
    public String titleKey() {
        return kind.equals("RISK") ? "open.risk.title" : "codetermination.title." + law;
    }
}
