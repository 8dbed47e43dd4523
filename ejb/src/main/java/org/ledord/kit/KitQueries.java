package org.ledord.kit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.ledord.access.May;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.shared.NotFound;
import org.ledord.shared.Reads;

/** The kit of a round for whoever makes it. */
@Stateless
@PermitAll
public class KitQueries {
    private static final String ROUND = " from round d join matter m on m.id = d.matter_id join reform r on r.id = m.reform_id where r.slug = :reform and m.kind = 'ROUND' and m.number = :number";

    @Inject
    private Reads reads;

    @Inject
    private Clock clock;

    /** All of it. */
    @May("kit.write")
    public KitDetails show(MatterKey round) {
        Map<String, Object> of = Map.of("reform", round.reform(), "number", round.kind() == MatterKind.ROUND ? round.number() : 0, "now", clock.instant());
        return new KitDetails(round, reads.first(KitDetails.Head.class, "select m.title, m.language, d.status, d.closes_on" + ROUND, of).orElseThrow(() -> new NotFound(round.toString())),
                reads.list(KitDetails.Sheet.class, """
                        select language, proposed, means, answering, read_out, film_url, transcript, published_at, revision from kit_sheet
                         where round_id = (select d.id""" + ROUND + ") order by language", of),
                reads.list(KitDetails.Place.class, """
                        select p.number, p.name, u.name as unit, p.word, cast(coalesce(sum(s.scans), 0) as int) as scans,
                               cast(coalesce(sum(s.scans) filter (where s.day > cast(cast(:now as timestamptz) at time zone f.zone as date) - 7), 0) as int) as week, max(s.day) as last
                          from kit_place p join reform f on f.slug = :reform left join unit u on u.id = p.unit_id left join kit_scan s on s.place_id = p.id
                         where p.round_id = (select d.id""" + ROUND + ") group by p.id, u.name order by p.number", of),
                KitLines.of(reads, round, clock.instant(), null));
    }
}
