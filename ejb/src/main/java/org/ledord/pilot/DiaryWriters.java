package org.ledord.pilot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ledord.group.GroupSql;
import org.ledord.mail.AddressSql;
import org.ledord.shared.Reads;
import org.ledord.shared.Writes;

/** Who writes a pilot's diary by mail. Asks no permission: the doors have. */
@ApplicationScoped
class DiaryWriters {
    private static final String REFORM = " pilot p join matter m on m.id = p.matter_id join reform r on r.id = m.reform_id ";
    /** The memberships of person {@code q} that run in reform {@code r}. */
    private static final String PLACES = "membership s join reform_group g on g.id = s.group_id where g.reform_id = r.id and s.person_id = q.id and " + GroupSql.runs("s");
    /** Whoever has a place in the reform now and is reached by mail. */
    private static final String PEOPLE = REFORM + "join person q on q.erased_at is null and " + AddressSql.reaches("q.id") + " and exists (select 1 from " + PLACES + ") ";

    @Inject
    private Reads reads;

    @Inject
    private Writes writes;

    @Inject
    private Clock clock;

    /** Whether this person was asked to write and still has a place in the reform. */
    boolean writes(Pilot pilot, long personId) {
        return reads.count("select count(*) from" + REFORM + "join pilot_writer w on w.pilot_id = p.id and w.ended_at is null join person q on q.id = w.person_id where p.id = :pilot and q.id = :person and exists (select 1 from "
                + PLACES + ")", Map.of("pilot", pilot.id(), "person", personId, "now", clock.instant())) > 0;
    }

    /** The units of people whom mail reaches. */
    List<WriterRow.Unit> units(long pilot) {
        return reads.list(WriterRow.Unit.class, "select u.slug, u.name, cast(count(distinct q.id) as int) as people from" + PEOPLE
                + "join lateral (select coalesce(s.unit_id, q.unit_id) as id from " + PLACES + ") x on true join unit u on u.id = x.id where p.id = :pilot group by u.slug, u.name order by u.name",
                Map.of("pilot", pilot, "now", clock.instant()));
    }

    /** Those who write, and those of this unit who could. */
    List<WriterRow> of(long pilot, String unit) {
        return reads.list(WriterRow.class, "select q.public_id as id, q.name, x.name as unit, w.id is not null as asked, cast((select count(*) from pilot_entry e "
                + "where e.pilot_id = p.id and e.written_by = q.id and e.raw_mail_id is not null and e.withdrawn_at is null) as int) as entries from" + PEOPLE
                + "left join pilot_writer w on w.pilot_id = p.id and w.person_id = q.id and w.ended_at is null "
                + "left join lateral (select u.name, bool_or(u.slug = :unit) over () as here from membership s join reform_group g on g.id = s.group_id join unit u on u.id = coalesce(s.unit_id, q.unit_id) "
                + "where g.reform_id = r.id and s.person_id = q.id and " + GroupSql.runs("s") + " order by u.slug = :unit desc, u.name limit 1) x on true "
                + "where p.id = :pilot and (w.id is not null or x.here) order by w.id is null, q.name",
                Map.of("pilot", pilot, "unit", unit, "now", clock.instant()));
    }

    /** Asks those of them who have a place in the reform and were not asked; gives the rows that letters are written for. */
    List<Long> ask(Pilot pilot, Collection<UUID> people, long by) {
        return writes.returning(Long.class, "insert into pilot_writer (pilot_id, person_id, asked_by, asked_at) select p.id, q.id, :by, :now from" + PEOPLE
                + "where p.id = :pilot and q.public_id = any(cast(string_to_array(:people, ',') as uuid[])) on conflict (pilot_id, person_id) do update "
                + "set ended_at = null, asked_by = excluded.asked_by, asked_at = excluded.asked_at where pilot_writer.ended_at is not null returning id",
                Map.of("pilot", pilot.id(), "people", list(people), "by", by, "now", clock.instant()));
    }

    /** These write no more. */
    void end(Pilot pilot, Collection<UUID> people) {
        writes.change("update pilot_writer w set ended_at = :now from person q where q.id = w.person_id and w.pilot_id = :pilot and w.ended_at is null and q.public_id = any(cast(string_to_array(:people, ',') as uuid[]))",
                Map.of("pilot", pilot.id(), "people", list(people), "now", clock.instant()));
    }

    void end(Pilot pilot, long personId) {
        writes.change("update pilot_writer set ended_at = :now where pilot_id = :pilot and person_id = :person and ended_at is null",
                Map.of("pilot", pilot.id(), "person", personId, "now", clock.instant()));
    }

    private static String list(Collection<UUID> people) {
        return people.stream().map(UUID::toString).collect(Collectors.joining(","));
    }
}
