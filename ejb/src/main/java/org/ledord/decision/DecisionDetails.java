package org.ledord.decision;

import java.time.LocalDate;
import java.util.List;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;

/** A decision with what it was weighed against, what it rests on and what it led to. */
public record DecisionDetails(MatterKey key, DecisionRow row, List<Link> links) {
    /**
     * A principle or a matter that hangs on the decision.
     *
     * @param relation {@code PRINCIPLE}, {@code RESTS_ON} or {@code LED_TO}
     * @param version of a proposal that it rests on, the version that there was on the day of the decision; else null
     * @param law whose law a co-determination is under; else null
     * @param state where a co-determination ended, or {@code DONE} or {@code DISSENT} of a risk assessment; else null
     * @param day when those ended
     * @param replied of a round, how many of its points have their reply
     * @param points of a round, how many points there are
     * @param seen whether whoever looks may open it; of a co-determination and a risk assessment everybody knows how it ended
     */
    public record Link(String relation, MatterKind kind, int number, String title, Integer version, String law, String state, LocalDate day, int replied, int points, boolean seen) {
        /** The key of the words for where it ended, or null. */
        public String stateKey() {
            return state == null ? null : kind == MatterKind.RISK ? "open.risk." + state : "codetermination.state." + state + "." + law;
        }

        /** The shape of where it ended: half where somebody did not agree. */
        public String shape() {
            return state != null && (state.equals("DISSENT") || state.endsWith("DISAGREED")) ? "half" : "done";
        }
    }

    /** Those links that have this relation. */
    public List<Link> links(String relation) {
        return links.stream().filter(link -> link.relation().equals(relation)).toList();
    }
}
