package org.ledord.pilot;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ledord.matter.Audience;
import org.ledord.matter.MatterKey;

/**
 * A pilot with what is tried, what happened and what is measured.
 *
 * @param may what the actor may do: the permissions {@code pilot.measure}, {@code pilot.enter}, {@code pilot.evaluate}
 */
public record PilotDetails(MatterKey key, Head head, List<Item> items, List<MeasureRow> measures, Set<String> may) {
    /** What stands above. */
    public record Head(long pilotId, long matterId, long reformId, Audience audience, Long groupId, Long unitId,
            java.time.Instant createdAt, String title, String language, PilotStatus status, String sites, String streets,
            LocalDate startsOn, LocalDate endsOn, String before, String after, String learnt, LocalDate evaluatedOn,
            Integer proposal, String proposalTitle, String proposalStatus, LocalDate today) {
    }

    /** Something that changes ({@code CHANGE}), that is to be reached ({@code GOAL}) that happened ({@code EVENT}, with its day), or that a risk assessment left to do ({@code RISK}, with its last day; the position is the assessment). */
    public record Item(String kind, int position, LocalDate onDate, String text) {
    }

    /** A measure with its chart as it was last drawn, and the table that says the same. */
    public record MeasureRow(int number, String name, String definition, String source, String unit, MeasureKind kind,
            Direction direction, BigDecimal target, String says, String large, String small, List<RunChart.Row> rows) {
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
