package org.ledord.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * How far the runs of a public reform have come: until when the latest of each kind told, or null where there was none.
 */
public record Pace(long reformId, String zone, Instant publishedAt, Instant daily, Instant weekly) {
    /**
     * What is due. Each hour is run once; one that was missed is found as long as no later one has come, and tells what it would
     * have told in time. Hours before the reform was public concern nobody.
     */
    List<DueRun> due(Instant now) {
        return Stream.of(due(RunKind.DAILY, daily, now), due(RunKind.WEEKLY, weekly, now)).filter(run -> run != null).toList();
    }

    private DueRun due(RunKind kind, Instant before, Instant now) {
        ZoneId at = ZoneId.of(zone);
        Instant hour = kind.last(now, at);
        boolean due = hour.isAfter(publishedAt) && (before == null || hour.isAfter(before));
        return due ? new DueRun(reformId, kind, kind + " " + LocalDate.ofInstant(hour, at), before == null ? publishedAt : before, hour) : null;
    }
}
