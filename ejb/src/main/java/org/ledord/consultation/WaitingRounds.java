package org.ledord.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ledord.access.Access;
import org.ledord.group.Memberships;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.people.Waiting;
import org.ledord.people.WaitingSource;
import org.ledord.shared.Parameters;
import org.ledord.shared.Reads;

/** What rounds put on the first page of the workspace: rounds that ask me, and for project leads what is left in theirs. */
@ApplicationScoped
public class WaitingRounds implements WaitingSource {
    /** Whoever has left the group, or lost the mandate, is asked no more. */
    private static final String MINE = "exists (select 1 from invitation i join membership s on s.id = i.membership_id"
            + " where i.round_id = d.id and i.person_id = :person and i.state = 'INVITED' and " + Memberships.standing("s") + ")";
    private static final String LEADS = "m.reform_id = any(cast(string_to_array(:led, ',') as bigint[]))";

    @Inject
    private Reads reads;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /** A round with what waits in it. */
    public record Row(String slug, int number, String title, LocalDate closesOn, boolean mine, boolean leads, String status, int uncut, int unreplied, int answered,
            int invited, boolean named) {
    }

    @Override
    public List<Waiting> waitingFor(long personId) {
        List<Waiting> waiting = new ArrayList<>();
        String led = Parameters.list(access.reforms("point.reply"));
        reads.list(Row.class, """
                select r.slug, m.number, m.title, d.closes_on, d.status,
                       """ + MINE + " as mine, " + LEADS + """
                        as leads,
                       coalesce(t.uncut, 0) as uncut, coalesce(t.points - t.replied, 0) as unreplied,
                       """ + RoundQueries.ANSWERED + ", " + RoundQueries.INVITED + """
                       , d.named
                  from round d join matter m on m.id = d.matter_id join reform r on r.id = m.reform_id left join round_tally t on t.round_id = d.id
                 where d.status <> 'CONCLUDED'
                   and (d.status = 'OPEN' and\s""" + MINE + " or " + LEADS + ") order by d.closes_on limit 50",
                Map.of("person", personId, "led", led, "now", clock.instant())).forEach(row -> add(row, waiting));
        return waiting;
    }

    private static void add(Row row, List<Waiting> to) {
        MatterKey key = new MatterKey(row.slug(), MatterKind.ROUND, row.number());
        boolean open = row.status().equals("OPEN");
        if (open) {
            to.add(row.mine() ? new Waiting(Waiting.Kind.ASKED, key, "/rounds/answer", "round.waiting.answer", List.of(row.title()), row.closesOn(), "now")
                    : new Waiting(Waiting.Kind.SOON, key, "/rounds/show", row.named() ? "round.waiting.closes" : "round.waiting.closes.anonymous", List.of(row.title(), row.answered(), row.invited()),
                            row.closesOn(), "open"));
        }
        if (!row.leads()) {
            return;
        }
        if (row.uncut() > 0) { // while the round is open too: whoever answered first need not wait for the last
            to.add(new Waiting(Waiting.Kind.ASKED, key, "/rounds/points", "round.waiting.cut", List.of(row.title(), row.uncut()), null, "half"));
        }
        if (row.unreplied() > 0) {
            to.add(new Waiting(Waiting.Kind.ASKED, key, "/rounds/reply", "round.waiting.reply", List.of(row.title(), row.unreplied()), null, "half"));
        }
        if (!open && row.uncut() + row.unreplied() == 0) {
            to.add(new Waiting(Waiting.Kind.ASKED, key, "/rounds/show", row.named() ? "round.waiting.conclude" : "round.waiting.conclude.anonymous", List.of(row.title()), null, "open"));
        }
    }
}
