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

    /** Whom a notice to this group goes to, what has been sent, and who comes to what they were called to. */
    @May("notice.send")
    public NoticeDesk desk(MatterKey group, Language language) {
        List<NoticeRow> sent = sent(group);
        return new NoticeDesk(form(group, language), sent, sent.stream().anyMatch(row -> row.startsAt() != null) ? coming(group) : List.of());
    }

    /** The group and its members of today, by name. */
    private NoticeForm form(MatterKey group, Language language) {
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
    private List<NoticeRow> sent(MatterKey group) {
        return reads.list(NoticeRow.class, """
                select n.number, n.subject, n.text, n.sent_at, p.name as sent_by, cast(n.starts_at at time zone n.zone as timestamp) as starts_at, cast(n.ends_at at time zone n.zone as timestamp) as ends_at,
                       n.place, n.sequence, n.cancelled_at,
                       n.starts_at is not null and n.starts_at > :now and n.cancelled_at is null and not exists (select 1 from group_meeting k where k.notice_id = n.id) as open, c.*, y.*
                  from (select x.*, row_number() over (order by x.id) as number, m.id as matter_id, r.zone
                          from notice x join reform_group g on g.id = x.group_id join matter m on m.id = g.matter_id join reform r on r.id = m.reform_id
                         where r.slug = :slug and m.kind = 'GROUP' and m.number = :number) n
                  join person p on p.id = n.sent_by
                  cross join lateral (select count(*) as letters, count(*) filter (where o.state = 'SENT') as sent, count(*) filter (where o.state = 'FAILED') as failed
                                        from outbox o where o.matter_id = n.matter_id and o.stream = 'NOTICE' and starts_with(o.dedupe_key, 'notice/' || n.id || '/')) c
                  cross join lateral (select count(*) as called, count(*) filter (where z.coming = 'YES') as yes, count(*) filter (where z.coming = 'MAYBE') as maybe,
                                             count(*) filter (where z.coming = 'NO') as no from notice_recipient z where z.notice_id = n.id) y
                 order by n.id desc limit :latest""",
                Map.of("slug", group.reform(), "number", group.number(), "latest", LATEST, "now", clock.instant()));
    }

    /** Who comes to what the group has been called to, and who has said nothing; by name. */
    private List<ComingRow> coming(MatterKey group) {
        return reads.list(ComingRow.class, """
                select n.number as notice, p.name, z.coming, z.comment
                  from (select x.id, x.starts_at, row_number() over (order by x.id) as number
                          from notice x join reform_group g on g.id = x.group_id join matter m on m.id = g.matter_id join reform r on r.id = m.reform_id
                         where r.slug = :slug and m.kind = 'GROUP' and m.number = :number) n
                  join notice_recipient z on z.notice_id = n.id join person p on p.id = z.person_id
                 where n.starts_at is not null order by n.number desc, p.name""", Map.of("slug", group.reform(), "number", group.number()));
    }
}
