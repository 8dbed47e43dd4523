package org.ledord.question;

import java.time.LocalDate;
import java.util.List;
import org.ledord.group.GroupSql;
import org.ledord.group.Memberships;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.people.Waiting;

/**
 * Specialist questions on the first page of the workspace: one that waits for me, an answer that has come to my group, and what my
 * group waits for. Asked together with the proposals, so that the page costs no statement more (ADR 0010).
 */
public final class WaitingQuestions {
    private static final String MINE = "exists (select 1 from specialist_asked a join membership s on s.id = a.membership_id where a.question_id = q.id"
            + " and a.person_id = :person and " + Memberships.standing("s") + ")";
    private static final String OURS = "(q.asked_by = :person or exists (select 1 from membership w where w.group_id = m.group_id and w.person_id = :person"
            + " and " + GroupSql.runs("w") + "))";

    /** As SQL, for {@code :person} at {@code :now}: reform, number, title, status, whose it is, the last day and the other side. */
    public static final String SQL = """
            select 'QUESTION' as kind, m.reform_id, r.slug, m.number, m.title, q.status, case when %1$s then 'MINE' else 'OURS' end as whose, q.due_on as due,
                   q.due_on < cast(cast(:now as timestamptz) at time zone r.zone as date) as overdue,
                   case when %1$s then %3$s else coalesce(%4$s, (select p.name from person p where p.id = q.asked_person_id)) end as other
              from specialist_question q join matter m on m.id = q.matter_id join reform r on r.id = m.reform_id
             where (q.status = 'OPEN' and (%1$s or %2$s) or q.status = 'ANSWERED' and %2$s)""".formatted(MINE, OURS, name("m.group_id"), name("q.asked_group_id"));

    private WaitingQuestions() {
    }

    /** The row in words. */
    public static Waiting waiting(String slug, int number, String title, String status, String whose, LocalDate due, boolean overdue, String other) {
        MatterKey key = new MatterKey(slug, MatterKind.QUESTION, number);
        String view = "/questions/show";
        if (status.equals(QuestionStatus.ANSWERED.name())) {
            return new Waiting(Waiting.Kind.ASKED, key, view, "specialist.waiting.answered", List.of(title, other), null, "half");
        }
        return whose.equals("MINE") ? new Waiting(Waiting.Kind.ASKED, key, view, "specialist.waiting.answer", List.of(title, other), due, overdue ? "late" : "now")
                : new Waiting(Waiting.Kind.PENDING, key, view, "specialist.waiting.pending", List.of(title, other), due, overdue ? "late" : "open");
    }

    private static String name(String group) {
        return "(select t.name from group_text t where t.group_id = " + group
                + " order by (t.language = (select p.language from person p where p.id = :person)) desc, (t.language = r.language) desc, t.language limit 1)";
    }
}
