package org.ledord.pilot;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.ledord.access.Target;
import org.ledord.matter.Audience;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;

/**
 * A pilot with what is tried, what happened and what is measured.
 *
 * @param may what the actor may do: the permissions {@code pilot.measure}, {@code pilot.enter}, {@code pilot.evaluate}, {@code pilot.diary}, {@code pilot.token},
 *     {@code pilot.writers}, {@code pilot.reveal}
 */
public record PilotDetails(MatterKey key, Head head, List<Item> items, List<MeasureRow> measures, Set<String> may) {
    /** What stands above. */
    public record Head(long pilotId, long matterId, long reformId, Audience audience, Long groupId, Long unitId,
            java.time.Instant createdAt, String title, String language, PilotStatus status, String sites, String streets, String mapLink,
            LocalDate startsOn, LocalDate endsOn, String before, String after, String learnt, PilotResult result, LocalDate evaluatedOn,
            Integer proposal, String proposalTitle, String proposalStatus, LocalDate today) {
        /** What the policy judges, as if it were open so far. */
        Target target(Audience open) {
            return new Target(matterId, reformId, MatterKind.PILOT, open, groupId, unitId, createdAt, false);
        }
    }

    /**
     * A small thing of a pilot. {@code CHANGE}, {@code GOAL}, {@code PEOPLE}: what changes, what is to be reached, who takes part. {@code EVENT}: what
     * happened, on its day. {@code RISK}: what a risk assessment left to do, with its last day; the position is the assessment. {@code LOG},
     * {@code REFLECTION}: what was written down; the position is its number, more is by whom. {@code CYCLE}: a small trial; the position is
     * its number, more is what one does now. What everybody reads of these is shown. {@code DECISION}: what was decided after the evaluation; the position is the decision, more its outcome. {@code CORRECTION}:
     * why a value of the measure that the position names was changed, and more how. {@code LEVEL}: why its level was reckoned anew, and
     * more from which event.
     */
    public record Item(String kind, int position, LocalDate onDate, String text, String more, boolean shown, String language) {
    }

    /** A measure with its chart as it was last drawn, and the table that says the same. */
    public record MeasureRow(int number, String name, String definition, String source, String unit, MeasureKind kind,
            Direction direction, BigDecimal target, String namedBy, String says, String large, String small, List<RunChart.Row> rows) {
    }

    /** What was written down, the latest first. */
    public List<Item> written() {
        return items.stream().filter(item -> item.kind().equals(EntryKind.LOG.name()) || item.kind().equals(EntryKind.REFLECTION.name()))
                .sorted(Comparator.comparing(Item::onDate).thenComparing(Item::position).reversed()).toList();
    }

    /** Those items of this kind about this measure. */
    public List<Item> items(String kind, int measure) {
        return items.stream().filter(item -> item.kind().equals(kind) && item.position() == measure).toList();
    }

    /** Those items of this kind. */
    public List<Item> items(String kind) {
        return items.stream().filter(item -> item.kind().equals(kind)).toList();
    }

    /** Whether the actor may do this. */
    public boolean allows(String permission) {
        return may.contains(permission);
    }
}
