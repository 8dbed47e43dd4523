package org.ledord.notice;

import java.time.Instant;
import java.util.Map;
import org.ledord.group.GroupSql;
import org.ledord.mail.AddressSql;
import org.ledord.matter.MatterKey;
import org.ledord.shared.Language;

/** The members that a group has today, with the mailbox of each; null where none is known or letters come back from it. */
final class NoticeMembers {
    static final String SQL = """
            select distinct on (p.id) p.id as person_id, p.name, p.language, a.address, w.name as group_name
              from reform r join matter t on t.reform_id = r.id and t.kind = 'GROUP' and t.number = :number
              join reform_group g on g.matter_id = t.id join membership m on m.group_id = g.id join person p on p.id = m.person_id and p.erased_at is null
              join lateral (select x.name from group_text x where x.group_id = g.id
                             order by (x.language = p.language) desc, (x.language = r.language) desc, x.language limit 1) w on true
              left join lateral %s a on true
             where r.slug = :slug and %s order by p.id""".formatted(AddressSql.of("p.id"), GroupSql.runs("m"));

    private NoticeMembers() {
    }

    /** One of them. */
    public record Row(long personId, String name, Language language, String address, String groupName) {
    }

    static Map<String, Object> parameters(MatterKey group, Instant now) {
        return Map.of("slug", group.reform(), "number", group.number(), "now", now);
    }
}
