package org.ledord.kit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ledord.group.GroupSql;
import org.ledord.mail.AddressSql;
import org.ledord.shared.NotFound;
import org.ledord.shared.Parameters;
import org.ledord.shared.Reads;
import org.ledord.shared.Writes;

/** How far a kit has come: whom it is sent to, and that a unit was shown it. Asks no permission: the doors have. */
@ApplicationScoped
class KitReach {
    /** Who manages which unit in the reform {@code r} at {@code :now}: whoever is so in any of its groups, by the membership's unit or their own. */
    static final String MANAGERS = """
            (select distinct p.id as person_id, coalesce(s.unit_id, p.unit_id) as unit_id
               from membership s join reform_group g on g.id = s.group_id join person p on p.id = s.person_id and p.erased_at is null
              where g.reform_id = r.id and s.function = 'UNIT_MANAGER' and coalesce(s.unit_id, p.unit_id) is not null and\s""" + GroupSql.runs("s") + ")";

    @Inject
    private Reads reads;

    @Inject
    private Writes writes;

    @Inject
    private Clock clock;

    /** Notes that it goes to every manager who can be written to and has not got it; gives their letters' internal ids. */
    List<Long> send(KitSubject subject) {
        Map<String, Object> of = Map.of("matter", subject.matterId(), "reform", subject.reformId(), "now", clock.instant());
        writes.change("""
                insert into kit_unit (matter_id, unit_id) select distinct :matter, a.unit_id from reform r cross join lateral %s a where r.id = :reform and %s
                on conflict (matter_id, unit_id) do nothing""".formatted(MANAGERS, AddressSql.reaches("a.person_id")), of);
        return writes.returning(Long.class, """
                insert into kit_letter (kit_unit_id, person_id, sent_at)
                select k.id, a.person_id, :now from reform r cross join lateral %s a join kit_unit k on k.matter_id = :matter and k.unit_id = a.unit_id where r.id = :reform and %s
                on conflict (kit_unit_id, person_id) do nothing returning id""".formatted(MANAGERS, AddressSql.reaches("a.person_id")), of);
    }

    /**
     * Notes that those are reminded who have not told that it was shown, once a day at most; gives their letters' internal ids.
     *
     * @param since the moment before which the last letter must have gone
     */
    List<Long> remind(KitSubject subject, Instant since) {
        return reminded(subject, "l.sent_at < :since and coalesce(l.reminded_at, l.sent_at) < :since", Map.of("since", since));
    }

    /** Notes that those are reminded who have not told that it was shown, were written to between these moments, and were never reminded. */
    List<Long> remindOnce(KitSubject subject, Instant after, Instant before) {
        return reminded(subject, "l.reminded_at is null and l.sent_at between :after and :before", Map.of("after", after, "before", before));
    }

    private List<Long> reminded(KitSubject subject, String which, Map<String, Object> moments) {
        Map<String, Object> of = new HashMap<>(moments);
        of.putAll(Map.of("matter", subject.matterId(), "reform", subject.reformId(), "now", clock.instant()));
        return writes.returning(Long.class, """
                update kit_letter l set reminded_at = :now from kit_unit k, reform r cross join lateral %s a
                 where k.id = l.kit_unit_id and k.matter_id = :matter and k.told_at is null and r.id = :reform and a.person_id = l.person_id and a.unit_id = k.unit_id
                   and %s and %s returning l.id""".formatted(MANAGERS, which, AddressSql.reaches("l.person_id")), of);
    }

    /** Midnight before now where it is. */
    Instant midnight(KitSubject subject) {
        return LocalDate.now(clock.withZone(subject.where())).atStartOfDay(subject.where()).toInstant();
    }

    /** Writes down that a unit was shown it; what is told last counts. */
    void tell(KitSubject subject, long unit, Shown shown) {
        ZoneId zone = subject.where();
        if (subject.since() == null) {
            throw new NotFound(subject.key().toString());
        }
        shown.demand(LocalDate.ofInstant(subject.since(), zone), LocalDate.now(clock.withZone(zone)));
        writes.change("""
                insert into kit_unit (matter_id, unit_id, shown_on, present, told_at) values (:matter, :unit, :on, :present, :now)
                on conflict (matter_id, unit_id) do update set shown_on = excluded.shown_on, present = excluded.present, told_at = excluded.told_at""",
                Parameters.of("matter", subject.matterId(), "unit", unit, "on", shown.on(), "present", shown.present(), "now", clock.instant()));
    }
}
