package org.ledord.kit;

import java.time.Instant;
import java.util.List;
import org.ledord.group.GroupSql;
import org.ledord.mail.AddressSql;
import org.ledord.matter.MatterKey;
import org.ledord.shared.Parameters;
import org.ledord.shared.Reads;

/** The coverage map's lines: the units where people of the reform work, and how far a kit has come in each. What a unit answered is not read. */
final class KitLines {
    private static final String SQL = """
            select * from (
              select u.slug, u.name, x.reached, l.sent_at, l.reminded_at, k.shown_on, k.present,
                     coalesce(d.named, false) and exists (select 1 from answer a join answer_version v on v.answer_id = a.id and v.heads is not null
                               and v.number = (select max(w.number) from answer_version w where w.answer_id = a.id)
                               join membership s on s.id = a.membership_id join person p on p.id = s.person_id
                              where a.round_id = d.id and a.state = 'FILED' and coalesce(s.unit_id, p.unit_id) = u.id) as answered
                from matter m join reform r on r.id = m.reform_id left join round d on d.matter_id = m.id
                cross join lateral (select coalesce(s.unit_id, p.unit_id) as unit_id, bool_or(s.function = 'UNIT_MANAGER') as managed,
                                           bool_or(s.function = 'UNIT_MANAGER' and %s) as reached
                                      from membership s join reform_group g on g.id = s.group_id join person p on p.id = s.person_id and p.erased_at is null
                                     where g.reform_id = r.id and coalesce(s.unit_id, p.unit_id) is not null and %s group by 1) x
                join unit u on u.id = x.unit_id left join kit_unit k on k.matter_id = m.id and k.unit_id = u.id
                left join lateral (select min(y.sent_at) as sent_at, max(y.reminded_at) as reminded_at from kit_letter y where y.kit_unit_id = k.id) l on true
               where r.slug = :reform and m.kind = :kind and m.number = :number and (u.kind <> 'STAFF' or x.managed or k.id is not null)) z
             where (cast(:own as text) is null or z.slug = any(string_to_array(:own, ','))) order by z.name""".formatted(AddressSql.reaches("p.id"), GroupSql.runs("s"));

    private KitLines() {
    }

    /**
     * All of them, or some.
     *
     * @param own the slugs of those that are asked for, or null for all
     */
    static List<KitDetails.Line> of(Reads reads, MatterKey of, Instant now, List<String> own) {
        return reads.list(KitDetails.Line.class, SQL, Parameters.of("reform", of.reform(), "kind", of.kind().name(), "number", of.number(), "now", now,
                "own", own == null ? null : Parameters.list(own)));
    }
}
