package org.ledord.kit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ledord.access.May;
import org.ledord.access.Trace;
import org.ledord.matter.MatterKind;
import org.ledord.shared.Reads;
import org.ledord.shared.Writes;

/**
 * What the portal does for kits by itself: those managers who have not told that they showed it are reminded once, of a round some days before it
 * closes, of news a week after their letter (ADR 0054).
 */
@Stateless
@PermitAll
public class KitKeeping {
    /** So many days before the last that a meeting can still be held. */
    static final int DAYS = 4;
    /** After so many days most workplaces have met; and the reminder comes on the same day of the week as the letter. */
    static final int DAYS_OF_NEWS = 7;
    /** Who was written to longer ago is left alone: a portal that was away for long does not make up for it. */
    static final int DAYS_AT_MOST = 14;

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

    /** The rounds that are about to close, and the public news a week after, of which somebody has not told, by their matters' internal ids. */
    @May(value = "kit.work", trace = Trace.READS)
    public List<Long> due() {
        return reads.list(Long.class, """
                select d.matter_id from round d join matter m on m.id = d.matter_id join reform r on r.id = m.reform_id
                 where d.status = 'OPEN' and d.closes_on - :days <= cast(cast(:now as timestamptz) at time zone r.zone as date)
                   and exists (select 1 from kit_unit k join kit_letter l on l.kit_unit_id = k.id where k.matter_id = d.matter_id and k.told_at is null)
                union select k.matter_id from kit_unit k join matter m on m.id = k.matter_id and m.kind = 'POST' and m.audience = 'PUBLIC' join kit_letter l on l.kit_unit_id = k.id
                 where k.told_at is null and l.reminded_at is null and l.sent_at between :after and :before order by 1""",
                Map.of("days", DAYS, "now", clock.instant(), "after", ago(DAYS_AT_MOST), "before", ago(DAYS_OF_NEWS)));
    }

    /** Reminds in one of them whom nobody has written to since that day came. */
    @May(value = "kit.work", trace = Trace.ROWS_OF_ITS_OWN)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int remind(long matterId) {
        KitSubject subject = kits.of(matterId);
        boolean news = subject.kind() == MatterKind.POST;
        String row = news ? "select id from matter where id = :matter and audience = 'PUBLIC'" : "select id from round where matter_id = :matter and status = 'OPEN'";
        if (writes.returning(Long.class, row + " for no key update skip locked", Map.of("matter", matterId)).isEmpty() || subject.state() != KitState.RUNNING) {
            return 0;
        }
        return letters.post(news ? reach.remindOnce(subject, ago(DAYS_AT_MOST), ago(DAYS_OF_NEWS))
                : reach.remind(subject, subject.closesOn().minusDays(DAYS).atStartOfDay(subject.where()).toInstant()), true);
    }

    private Instant ago(int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }
}
