package org.ledord.happening;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ledord.access.Access;
import org.ledord.access.CurrentActor;
import org.ledord.access.May;
import org.ledord.matter.MatterKind;
import org.ledord.shared.Parameters;
import org.ledord.shared.Writes;

/** Tells a person what has happened where they take part: by others, and where they may read it. Each question costs one statement. */
@Stateless
@PermitAll
public class HappeningQueries {
    /** Who was away for so long comes anew. A page that is read again within it tells the same news. */
    static final Duration AWAY = Duration.ofHours(4);

    /** As far back as is told to somebody who comes for the first time. */
    static final Duration FIRST = Duration.ofDays(30);

    /** As far back as is told at all. */
    static final Duration FURTHEST = Duration.ofDays(365);

    /** Writes down that somebody is here, and tells since when their news are: one row for each person, written over. */
    private static final String VISIT = """
            with here as (insert into visit as v (person_id, seen_at) values (:person, :now)
                 on conflict (person_id) do update set seen_at = greatest(v.seen_at, excluded.seen_at),
                       before = case when v.seen_at < :gone then v.seen_at else v.before end
                 returning v.before),
            since as (select coalesce(before, :first) as at, before from here),
            """;
    private static final String ANYWHEN = "with since as (select cast(:first as timestamptz) as at, cast(null as timestamptz) as before),\n";

    @Inject
    private Writes writes;

    @Inject
    private Access access;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** The newest of what has happened since the visit before this one, which is noted. */
    @May("person.home")
    public News sinceLastVisit() {
        return actor.get().personId() == null ? new News(null, List.of(), 0) : read(VISIT, FIRST, 1);
    }

    /** What has happened during the last year, page by page; notes nothing. */
    @May("person.home")
    public News all(int page) {
        return actor.get().personId() == null ? new News(null, List.of(), 0) : read(ANYWHEN, FURTHEST, page);
    }

    /** A row; where nothing has happened there is one that says only since when. */
    public record Row(Happening.Kind happened, String slug, String municipality, MatterKind matterKind, int number, String title, String language, boolean open,
            String who, long many, String words, LocalDate closesOn, Instant at, long total, Instant before) {
        Happening happening() {
            return new Happening(happened, slug, municipality, matterKind, number, title, language, open, who, many, words, closesOn, at);
        }
    }

    private News read(String since, Duration back, int page) {
        Instant now = clock.instant();
        List<Row> rows = writes.returning(Row.class, since + Happenings.sql(access.scope().sql("m")), Map.of("person", actor.personId(), "now", now,
                "gone", now.minus(AWAY), "first", now.minus(back), "led", Parameters.list(access.reforms("round.open")), "limit", News.PAGE,
                "offset", (Math.max(1L, page) - 1) * News.PAGE));
        List<Row> happened = rows.stream().filter(row -> row.happened() != null).toList();
        return new News(rows.get(0).before(), happened.stream().map(Row::happening).toList(), rows.get(0).total());
    }
}
