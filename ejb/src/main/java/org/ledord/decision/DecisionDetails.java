package org.ledord.decision;

import java.time.LocalDate;
import java.util.List;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;

/** A decision with what it was weighed against, what it rests on and what it led to. */
public record DecisionDetails(MatterKey key, DecisionRow row, List<Link> links) {
    /** A principle or a matter that hangs on the decision; the relation is {@code PRINCIPLE}, {@code RESTS_ON} or {@code LED_TO}. */
    public record Link(String relation, MatterKind kind, int number, String title, LocalDate since) {
    }

    /** Those links that have this relation. */
    public List<Link> links(String relation) {
        return links.stream().filter(link -> link.relation().equals(relation)).toList();
    }
}
