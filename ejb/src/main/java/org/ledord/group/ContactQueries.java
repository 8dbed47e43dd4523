package org.ledord.group;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.ledord.access.May;
import org.ledord.matter.MatterKey;
import org.ledord.shared.Language;
import org.ledord.shared.NotFound;
import org.ledord.shared.Reads;

/** How those in a group reach each other, and who is not among them; for the group itself and those who lead. Each costs one statement. */
@Stateless
@PermitAll
public class ContactQueries {
    @Inject
    private Reads reads;

    @Inject
    private Clock clock;

    /** Somebody in the group, with the group; nobody where it is empty. */
    public record Line(String groupName, GroupKind kind, String name, String title, MemberFunction function, String organisation, String unit, String employer, String phone,
            String address) {
        ContactList.Row row() {
            return new ContactList.Row(name, title, function, organisation, unit, employer, phone, address);
        }
    }

    /** The list, whoever coordinates first, then by name. Each stands once, in the function that carries most. */
    @May("group.contacts")
    public ContactList contacts(MatterKey group, Language language) {
        List<Line> lines = reads.list(Line.class, """
                select * from (select distinct on (p.id, g.id) %s as group_name, g.kind, p.name,
                       coalesce(p.title, '') as title, x.function, coalesce(x.organisation, '') as organisation, coalesce(u.name, '') as unit,
                       coalesce(x.employer, '') as employer,
                       case when g.kind like 'REFERENCE%%' then '' else coalesce(c.phone, '') end as phone,
                       case when g.kind like 'REFERENCE%%' then '' else coalesce(c.address, '') end as address
                  from matter m join reform r on r.id = m.reform_id join reform_group g on g.matter_id = m.id
                  left join (membership x join person p on p.id = x.person_id and p.erased_at is null) on x.group_id = g.id and %s
                  left join unit u on u.id = coalesce(x.unit_id, p.unit_id) left join contact c on c.person_id = p.id
                 where r.slug = :slug and m.kind = 'GROUP' and m.number = :number
                 order by p.id, g.id, case x.function when 'PROJECT_LEAD' then 1 when 'COORDINATOR' then 2 when 'MEMBER' then 4 else 3 end) l
                 order by case function when 'PROJECT_LEAD' then 1 when 'COORDINATOR' then 2 else 3 end, name""".formatted(GroupSql.name("g.id"), GroupSql.runs("x")),
                Map.of("slug", group.reform(), "number", group.number(), "language", language.name(), "now", clock.instant()));
        if (lines.isEmpty()) {
            throw new NotFound(group.toString());
        }
        Line one = lines.get(0);
        return new ContactList(group, one.groupName(), one.kind(), !one.kind().name().startsWith("REFERENCE"),
                lines.stream().filter(line -> line.name() != null).map(Line::row).toList());
    }

    /** Units that are known to the reform and have nobody in this group today, and professions of two or more; those with most people first. */
    @May("group.contacts")
    public List<Missing> missing(MatterKey group) {
        // Whether somebody is in it today is told in one case: of three conditions the planner guesses a third each, and looks two thousand people up one by one.
        return reads.list(Missing.class, """
                with everybody as materialized (
                       select x.person_id, coalesce(x.unit_id, p.unit_id) as unit_id, case when not p.mailbox then nullif(p.title, '') end as title,
                              x.group_id = (select g.id from matter m join reform r on r.id = m.reform_id join reform_group g on g.matter_id = m.id
                                             where r.slug = :slug and m.kind = 'GROUP' and m.number = :number) as here
                         from membership x join reform_group g on g.id = x.group_id join %s on r.id = g.reform_id join person p on p.id = x.person_id
                        where r.slug = :slug and case when p.erased_at is not null then false else %s end)
                select true as unit, u.name, one.people
                  from (select unit_id, count(*) as people from (select unit_id, bool_or(here) as here from everybody group by unit_id, person_id) e
                         group by unit_id having not bool_or(here)) one join unit u on u.id = one.unit_id
                union all
                select false, title, count(*) from (select title, bool_or(here) as here from everybody where title is not null group by title, person_id) e
                 group by title having count(*) > 1 and not bool_or(here)
                 order by 1 desc, 3 desc, 2""".formatted(GroupSql.REFORMS, GroupSql.runsToday("x")), Map.of("slug", group.reform(), "number", group.number(), "now", clock.instant()));
    }
}
