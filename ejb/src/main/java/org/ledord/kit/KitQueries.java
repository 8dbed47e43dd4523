package org.ledord.kit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.ledord.access.May;
import org.ledord.matter.MatterKey;
import org.ledord.shared.NotFound;
import org.ledord.shared.Reads;

/** A kit for whoever makes it. */
@Stateless
@PermitAll
public class KitQueries {
    private static final String THIS = "r.slug = :reform and m.kind = :kind and m.number = :number";
    private static final String MATTER = "(select m.id" + KitSubject.FROM + THIS + ")";

    @Inject
    private Reads reads;

    @Inject
    private Clock clock;

    /** All of it. */
    @May("kit.write")
    public KitDetails show(MatterKey key) {
        Map<String, Object> of = Map.of("reform", key.reform(), "kind", key.kind().name(), "number", key.number(), "now", clock.instant());
        return new KitDetails(key, reads.first(KitDetails.Head.class, "select m.title, m.language, " + KitSubject.STATE + " as state, d.closes_on" + KitSubject.FROM + THIS, of)
                .orElseThrow(() -> new NotFound(key.toString())),
                reads.list(KitDetails.Sheet.class, """
                        select language, proposed, means, answering, read_out, film_url, transcript, f.name as film, coalesce(f.bytes, 0) as film_bytes, published_at, revision
                          from kit_sheet k left join attachment f on f.id = k.film_id where matter_id =\s""" + MATTER + " order by language", of),
                reads.list(KitDetails.Place.class, """
                        select p.number, p.name, u.name as unit, p.word, cast(coalesce(sum(s.scans), 0) as int) as scans,
                               cast(coalesce(sum(s.scans) filter (where s.day > cast(cast(:now as timestamptz) at time zone f.zone as date) - 7), 0) as int) as week, max(s.day) as last
                          from kit_place p join reform f on f.slug = :reform left join unit u on u.id = p.unit_id left join kit_scan s on s.place_id = p.id
                         where p.matter_id =\s""" + MATTER + " group by p.id, u.name order by p.number", of),
                KitLines.of(reads, key, clock.instant(), null));
    }
}
