package org.ledord.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.ledord.mail.AddressSql;
import org.ledord.shared.Parameters;
import org.ledord.shared.Reads;

/** Who is in which group today, by the day in the reform's own zone. For other features; says nothing of who may see it. */
@ApplicationScoped
public class Memberships {
    private static final String STANDS = """
            exists (select 1 from membership c join reform_group cg on cg.id = c.group_id join reform cr on cr.id = cg.reform_id
                     where c.person_id = %1$s.person_id and c.group_id = %1$s.group_id and c.organisation is not distinct from %1$s.organisation
                       and c.from_on <= cast(cast(:now as timestamptz) at time zone cr.zone as date)
                       and (c.to_on is null or c.to_on >= cast(cast(:now as timestamptz) at time zone cr.zone as date)))""";

    @Inject
    private Reads reads;

    @Inject
    private Clock clock;

    /**
     * As SQL: whether whoever has the membership that goes by this alias is in its group at {@code :now}, for the same organisation,
     * by that membership or by a later one. Who is not has left, or has lost the mandate.
     */
    public static String standing(String alias) {
        return STANDS.formatted(alias);
    }

    /** Everybody who is in any of these groups now, by group, organisation and name. One statement. */
    public List<Member> current(Collection<Long> groupIds) {
        return reads.list(Member.class, """
                select m.id as membership_id, m.group_id, m.person_id, p.public_id, p.name, p.language,
                       %s as address,
                       m.function, m.organisation, coalesce(m.unit_id, p.unit_id) as unit_id, m.deputy_for
                  from membership m join reform_group g on g.id = m.group_id join reform r on r.id = g.reform_id
                  join person p on p.id = m.person_id
                 where m.group_id = any(cast(string_to_array(:groups, ',') as bigint[])) and p.erased_at is null and %s
                 order by m.group_id, m.organisation nulls last, p.name, m.id""".formatted(AddressSql.of("p.id"), GroupSql.runs("m")),
                Map.of("groups", Parameters.list(groupIds), "now", clock.instant()));
    }

    /** Everybody who is in this group now. */
    public List<Member> current(long groupId) {
        return current(List.of(groupId));
    }

    /** What this person is in the reform now. One statement. */
    public List<Hat> hats(long personId, long reformId) {
        return reads.list(Hat.class, """
                select m.id as membership_id, m.group_id, t.number as group_number, t.title as group_name, g.kind, m.function,
                       m.organisation
                  from membership m join reform_group g on g.id = m.group_id join matter t on t.id = g.matter_id
                  join reform r on r.id = g.reform_id
                 where m.person_id = :person and g.reform_id = :reform and %s
                 order by t.number, m.id""".formatted(GroupSql.runs("m")), Map.of("person", personId, "reform", reformId, "now", clock.instant()));
    }
}
