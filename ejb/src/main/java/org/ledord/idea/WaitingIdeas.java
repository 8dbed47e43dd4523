package org.ledord.idea;

import java.time.LocalDate;
import java.util.List;
import org.ledord.group.GroupSql;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.matter.ReformKey;
import org.ledord.people.Waiting;

/**
 * Ideas on the first page of the workspace: each one that my group is to answer; and how many wait for a group, or for the late answer
 * of one, to whoever passes them on. Asked together with the proposals, so that the page costs no statement more (ADR 0010).
 */
public final class WaitingIdeas {
    /** As SQL, for {@code :person} at {@code :now} and the reforms {@code :passing}: reform, number (or how many), title, status, the last day. */
    public static final String SQL = """
            select 'IDEA' as kind, m.reform_id, r.slug, m.number, m.title, i.status, 'OURS' as whose, i.due_on as due,
                   i.due_on < cast(cast(:now as timestamptz) at time zone r.zone as date) as overdue, null as other
              from idea i join matter m on m.id = i.matter_id join reform r on r.id = m.reform_id
             where i.status = 'PASSED' and exists (select 1 from membership s where s.group_id = m.group_id and s.person_id = :person and %s)
            union all
            select 'IDEA', m.reform_id, r.slug, cast(count(*) as int), '', i.status, 'LEAD', min(i.due_on), min(i.due_on) < cast(cast(:now as timestamptz) at time zone r.zone as date), null
              from idea i join matter m on m.id = i.matter_id join reform r on r.id = m.reform_id
             where i.status = 'WAITING' and m.reform_id = any(cast(string_to_array(:passing, ',') as bigint[])) group by m.reform_id, r.slug, r.zone, i.status
            union all
            select 'IDEA', m.reform_id, r.slug, cast(count(*) as int), '', i.status, 'LATE', min(i.due_on), true, null
              from idea i join matter m on m.id = i.matter_id join reform r on r.id = m.reform_id
             where i.status = 'PASSED' and i.due_on < cast(cast(:now as timestamptz) at time zone r.zone as date)
               and m.reform_id = any(cast(string_to_array(:passing, ',') as bigint[])) group by m.reform_id, r.slug, i.status"""
            .formatted(GroupSql.runs("s"));

    private WaitingIdeas() {
    }

    /** The row in words. */
    public static Waiting waiting(String slug, int number, String title, String whose, LocalDate due, boolean overdue) {
        String tag = overdue ? "late" : "open";
        return !whose.equals("OURS") ? new Waiting(Waiting.Kind.ASKED, new ReformKey(slug), "/ideas", whose.equals("LATE") ? "idea.waiting.late" : "idea.waiting.pass", List.of(number), due, tag)
                : new Waiting(Waiting.Kind.ASKED, new MatterKey(slug, MatterKind.IDEA, number), "/ideas/show", "idea.waiting.ours", List.of(title), due, tag);
    }
}
