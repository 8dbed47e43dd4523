package org.ledord.meeting;

import java.time.LocalDate;
import java.util.List;
import org.ledord.group.GroupSql;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.people.Waiting;

/**
 * Meetings on the first page of the workspace: those I am called to, what I am to do, and minutes that wait for somebody who was there. Asked together with
 * the proposals, so that the page costs no statement more (ADR 0010).
 */
public final class WaitingMeetings {
    private static final String TODAY = "cast(cast(:now as timestamptz) at time zone r.zone as date)";

    /** As SQL, for {@code :person} at {@code :now}, with the columns of the questions: the title is what is to be done, the other side the meeting. */
    public static final String SQL = """
            select 'ACTION' as kind, m.reform_id, r.slug, m.number, a.what as title, g.status, 'MINE' as whose, a.due_on as due, a.due_on < %1$s as overdue, m.title as other
              from action_point a join group_meeting g on g.id = a.meeting_id join matter m on m.id = g.matter_id join reform r on r.id = m.reform_id
             where a.owner_id = :person and a.done_at is null and exists (select 1 from membership s where s.group_id = m.group_id and s.person_id = :person
               and %2$s)
            union all
            select 'MINUTES', m.reform_id, r.slug, m.number, m.title, g.status, 'MINE', null, false, ''
              from group_meeting g join matter m on m.id = g.matter_id join reform r on r.id = m.reform_id join meeting_present x on x.meeting_id = g.id and x.person_id = :person
             where g.status = 'MINUTES' and not exists (select 1 from minutes_writer w where w.meeting_id = g.id and w.person_id = :person)
               and exists (select 1 from meeting_item i where i.meeting_id = g.id and (i.said <> '' or i.decided <> ''))
               and exists (select 1 from membership s where s.group_id = m.group_id and s.person_id = :person
               and %2$s)
            union all
            select 'CALL', m.reform_id, r.slug, m.number, m.title, g.status, 'MINE', cast(g.starts_at at time zone r.zone as date), false, coalesce(z.coming, '')
              from group_meeting g join matter m on m.id = g.matter_id join reform r on r.id = m.reform_id join notice_recipient z on z.notice_id = g.notice_id and z.person_id = :person
             where g.status = 'CALLED' and g.starts_at > cast(:now as timestamptz) and (z.coming is null or z.coming <> 'NO' and g.starts_at < cast(:now as timestamptz) + interval '31 days')
               and exists (select 1 from membership s where s.group_id = m.group_id and s.person_id = :person
               and %2$s)""".formatted(TODAY, GroupSql.runs("s"));

    private WaitingMeetings() {
    }

    /** The row in words. */
    public static Waiting waiting(String kind, String slug, int number, String title, LocalDate due, boolean overdue, String other) {
        MatterKey key = new MatterKey(slug, MatterKind.MEETING, number);
        if (kind.equals("CALL")) { // the other side is what I have said
            return other.isEmpty() ? new Waiting(Waiting.Kind.ASKED, key, "/meetings/show", "meeting.waiting.call", List.of(title), due, "open")
                    : new Waiting(Waiting.Kind.SOON, key, "/meetings/show", "meeting.waiting.soon." + other, List.of(title, due), null, "now");
        }
        return kind.equals("ACTION") ? new Waiting(Waiting.Kind.ASKED, key, "/meetings/show", "meeting.waiting.action", List.of(title, other), due, overdue ? "late" : "open")
                : new Waiting(Waiting.Kind.ASKED, key, "/meetings/show", "meeting.waiting.minutes", List.of(title), null, "half");
    }
}
