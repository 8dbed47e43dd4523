package org.ledord.notice;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ledord.access.May;
import org.ledord.matter.MatterKey;
import org.ledord.shared.Language;
import org.ledord.shared.NotFound;
import org.ledord.shared.Reads;

/** Whom a notice goes to, and those that have gone. */
@Stateless
@PermitAll
public class NoticeQueries {
    private static final int LATEST = 20;

    @Inject
    private Reads reads;

    @Inject
    private Clock clock;

    /** A member, or the group alone where it has none. */
    public record Line(String groupName, String name, boolean reachable) {
    }

    /** The group and its members of today, by name. */
    @May("notice.send")
    public NoticeForm form(MatterKey group, Language language) {
        Map<String, Object> parameters = new HashMap<>(NoticeMembers.parameters(group, clock.instant()));
        parameters.put("language", language.name());
        List<Line> lines = reads.list(Line.class, """
                select w.name as group_name, y.name, y.address is not null as reachable
                  from reform q join matter z on z.reform_id = q.id and z.kind = 'GROUP' and z.number = :number join reform_group h on h.matter_id = z.id
                  join lateral (select v.name from group_text v where v.group_id = h.id
                                 order by (v.language = :language) desc, (v.language = q.language) desc, v.language limit 1) w on true
                  left join (%s) y on true where q.slug = :slug order by y.name""".formatted(NoticeMembers.SQL), parameters);
        if (lines.isEmpty()) {
            throw new NotFound(group.toString());
        }
        return new NoticeForm(lines.get(0).groupName(), lines.stream().filter(line -> line.name() != null)
                .map(line -> new NoticeAddressee(line.name(), line.reachable())).toList());
    }

    /** What has been sent to the group, newest first. */
    @May("notice.send")
    public List<NoticeRow> sent(MatterKey group) {
        return reads.list(NoticeRow.class, """
                select n.subject, n.sent_at, p.name as sent_by, c.* from notice n join person p on p.id = n.sent_by
                  join reform_group g on g.id = n.group_id join matter m on m.id = g.matter_id join reform r on r.id = m.reform_id
                  cross join lateral (select count(*) as letters, count(*) filter (where o.state = 'SENT') as sent, count(*) filter (where o.state = 'FAILED') as failed
                                        from outbox o where o.matter_id = m.id and o.stream = 'NOTICE' and starts_with(o.dedupe_key, 'notice/' || n.id || '/')) c
                 where r.slug = :slug and m.kind = 'GROUP' and m.number = :number order by n.id desc limit :latest""",
                Map.of("slug", group.reform(), "number", group.number(), "latest", LATEST));
    }
}
