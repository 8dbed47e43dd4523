package org.ledord.proposal;

import java.time.LocalDate;
import java.util.List;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.people.Waiting;

/**
 * What is owed to everybody, on the first page of whoever records decisions: a decision that held for a time and whose last day has
 * passed, and a promise whose day has passed and of which nobody has told how it went. Both are known here by their matters alone.
 * Asked together with the proposals, so that the page costs no statement more (ADR 0010).
 */
final class WaitingDebts {
    /** As SQL, at {@code :now} for whoever decides in the reforms {@code :decisions}, with the columns of the questions. */
    static final String SQL = """
            select 'DEBT' as kind, m.reform_id, r.slug, m.number, m.title, m.kind as status, 'LEAD' as whose, coalesce(d.provisional_until, c.due_on) as due, true as overdue,
                   cast(cast(cast(:now as timestamptz) at time zone r.zone as date) - coalesce(d.provisional_until, c.due_on) as text) as other
              from matter m join reform r on r.id = m.reform_id left join decision d on d.matter_id = m.id left join commitment c on c.matter_id = m.id
             where m.reform_id = any(cast(string_to_array(:decisions, ',') as bigint[])) and m.kind in ('DECISION', 'COMMITMENT')
               and (d.settled_by is null and d.provisional_until < cast(cast(:now as timestamptz) at time zone r.zone as date)
                 or c.state = 'OPEN' and c.due_on < cast(cast(:now as timestamptz) at time zone r.zone as date))""";

    private WaitingDebts() {
    }

    /** The row in words. */
    static Waiting waiting(String slug, int number, String title, String kind, LocalDate due, String days) {
        return new Waiting(Waiting.Kind.ASKED, new MatterKey(slug, MatterKind.valueOf(kind), number), kind.equals("DECISION") ? "/decisions/show" : "/decisions/promises",
                "decision.waiting." + kind, List.of(title, Integer.parseInt(days)), due, "late");
    }
}
