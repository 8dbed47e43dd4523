package org.ledord.kit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ledord.access.May;
import org.ledord.access.Trace;
import org.ledord.shared.Reads;
import org.ledord.shared.Writes;

/** What the portal does for the kit of a round by itself: some days before the round closes it reminds once those managers who have not told. */
@Stateless
@PermitAll
public class KitKeeping {
    /** So many days before the last that a meeting can still be held. */
    static final int DAYS = 4;

    @Inject
    private Kits kits;

    @Inject
    private KitReach reach;

    @Inject
    private KitLetters letters;

    @Inject
    private Reads reads;

    @Inject
    private Writes writes;

    @Inject
    private Clock clock;

    /** The rounds that are about to close and have letters out, by their matters' internal ids. */
    @May(value = "kit.work", trace = Trace.READS)
    public List<Long> closing() {
        return reads.list(Long.class, """
                select d.matter_id from round d join matter m on m.id = d.matter_id join reform r on r.id = m.reform_id
                 where d.status = 'OPEN' and d.closes_on - :days <= cast(cast(:now as timestamptz) at time zone r.zone as date)
                   and exists (select 1 from kit_unit k join kit_letter l on l.kit_unit_id = k.id where k.matter_id = d.matter_id and k.told_at is null) order by 1""",
                Map.of("days", DAYS, "now", clock.instant()));
    }

    /** Reminds in one of them whom nobody has written to since that day came. */
    @May(value = "kit.work", trace = Trace.ROWS_OF_ITS_OWN)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int remind(long matterId) {
        KitSubject round = kits.of(matterId);
        if (writes.returning(Long.class, "select id from round where matter_id = :matter and status = 'OPEN' for no key update skip locked", Map.of("matter", matterId)).isEmpty()
                || round.state() != KitState.RUNNING) {
            return 0;
        }
        LocalDate from = round.closesOn().minusDays(DAYS);
        return letters.post(reach.remind(round, from.atStartOfDay(round.where()).toInstant()), true);
    }
}
