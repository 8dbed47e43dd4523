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
        return reads.list(Missing.class, """
                with everybody as (select x.group_id, x.person_id, u.name as unit, case when not p.mailbox then nullif(p.title, '') end as title
                       from membership x join reform_group g on g.id = x.group_id join %s on r.id = g.reform_id join person p on p.id = x.person_id and p.erased_at is null
                       left join unit u on u.id = coalesce(x.unit_id, p.unit_id) where r.slug = :slug and %s),
                     here as (select * from everybody where group_id = (select g.id from matter m join reform r on r.id = m.reform_id join reform_group g on g.matter_id = m.id
                               where r.slug = :slug and m.kind = 'GROUP' and m.number = :number))
                select true as unit, unit as name, count(distinct person_id) as people from everybody
                 where unit is not null and unit not in (select unit from here where unit is not null) group by unit
                union all
                select false, title, count(distinct person_id) from everybody
                 where title is not null and title not in (select title from here where title is not null) group by title having count(distinct person_id) > 1
                 order by 1 desc, 3 desc, 2""".formatted(GroupSql.REFORMS, GroupSql.runsToday("x")), Map.of("slug", group.reform(), "number", group.number(), "now", clock.instant()));
    }
}
