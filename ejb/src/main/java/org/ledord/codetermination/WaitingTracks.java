package org.ledord.codetermination;

import java.time.LocalDate;
import java.util.List;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.people.Waiting;

/**
 * Tracks on the first page of the workspace: a union that is called or has not said how it stands, minutes that wait for the other side,
 * a track that the lead can close. Asked together with the proposals, so that the page costs no statement more (ADR 0010).
 */
public final class WaitingTracks {
    private static final String MINE = "exists (select 1 from codetermination_party p where p.track_id = t.id and p.organisation in (" + Mandates.of(":person") + ")";
    private static final String LED = "m.reform_id = any(cast(string_to_array(:decisions, ',') as bigint[]))";

    /** As SQL, for {@code :person} at {@code :now} who leads the reforms {@code :decisions}, with the columns of the questions; the other side is the step that waits. */
    public static final String SQL = """
            select 'TRACK' as kind, m.reform_id, r.slug, m.number, m.title, t.state as status, 'MINE' as whose, t.meets_on as due,
                   coalesce(t.meets_on < cast(cast(:now as timestamptz) at time zone r.zone as date), false) as overdue,
                   case when t.state = 'CALLED' and t.meets_on >= cast(cast(:now as timestamptz) at time zone r.zone as date) then 'called' else 'say' end as other
              from codetermination t join matter m on m.id = t.matter_id join reform r on r.id = m.reform_id
             where t.state in ('CALLED','ONGOING','IN_COOPERATION') and %1$s and p.stance is null)
            union all
            select 'TRACK', m.reform_id, r.slug, m.number, m.title, t.state, 'MINE', null, false, 'approve'
              from codetermination t join matter m on m.id = t.matter_id join reform r on r.id = m.reform_id
             where exists (select 1 from codetermination_minutes x where x.track_id = t.id and x.approved_at is null and x.written_by <> :person) and (%2$s or %1$s))
            union all
            select 'TRACK', m.reform_id, r.slug, m.number, m.title, t.state, 'LEAD', null, false, case when t.state in ('DISAGREED','CENTRAL_REQUESTED') then 'central' else 'end' end
              from codetermination t join matter m on m.id = t.matter_id join reform r on r.id = m.reform_id
             where %2$s and t.closed_on is null and (t.state in ('DISAGREED','CENTRAL_REQUESTED') or t.state in ('ONGOING','IN_COOPERATION')
               and not exists (select 1 from codetermination_party p where p.track_id = t.id and p.stance is null))""".formatted(MINE, LED);

    private WaitingTracks() {
    }

    /** The row in words. */
    public static Waiting waiting(String slug, int number, String title, LocalDate due, boolean overdue, String step) {
        return new Waiting(Waiting.Kind.ASKED, new MatterKey(slug, MatterKind.CODETERMINATION, number), "/codetermination/show", "codetermination.waiting." + step,
                List.of(title), step.equals("called") ? due : null, overdue ? "open" : step.equals("called") ? "now" : "open");
    }
}
