package org.ledord.inbound;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.ledord.access.May;
import org.ledord.access.Trace;
import org.ledord.shared.Reads;
import org.ledord.shared.Sha256;
import org.ledord.shared.Writes;

/** Takes raw mail in, and says what waits to be judged. Each call is a transaction of its own. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RawIntake {
    private static final int TRIES = 3;

    @Inject
    private Writes writes;

    @Inject
    private Reads reads;

    @Inject
    private Clock clock;

    /** The highest UID that has been stored of this mailbox and validity, 0 when none has. */
    @May(value = "inbound.work", trace = Trace.READS)
    public long storedUpTo(String mailbox, long validity) {
        return reads.count("select coalesce(max(uid), 0) from raw_mail where mailbox = :mailbox and uid_validity = :validity",
                Map.of("mailbox", mailbox, "validity", validity));
    }

    /** The UIDs that have been stored of this mailbox and validity. */
    @May(value = "inbound.work", trace = Trace.READS)
    public Set<Long> stored(String mailbox, long validity) {
        return new HashSet<>(reads.list(Long.class, "select uid from raw_mail where mailbox = :mailbox and uid_validity = :validity",
                Map.of("mailbox", mailbox, "validity", validity)));
    }

    /** Stores the bytes as they came, once; true when they are new. */
    @May(value = "inbound.work", trace = Trace.ROWS_OF_ITS_OWN)
    public boolean store(String mailbox, long validity, long uid, byte[] raw) {
        return store(mailbox, validity, List.of(new FetchedMail(uid, raw))) == 1;
    }

    /** Stores the bytes of each as they came, once, and gives how many are new. The caller touches the mailbox only after this has returned. */
    @May(value = "inbound.work", trace = Trace.ROWS_OF_ITS_OWN)
    public int store(String mailbox, long validity, List<FetchedMail> mails) {
        return IntStream.of(writes.changeEach("""
                insert into raw_mail (mailbox, uid_validity, uid, sha256, raw, fetched_at, state, next_attempt_at, lane)
                values (:mailbox, :validity, :uid, :hash, :raw, :now, 'STORED', :now, %s)
                on conflict (mailbox, uid_validity, uid) do nothing""".formatted(Lanes.OF),
                mails.stream().map(mail -> Map.of("mailbox", mailbox, "validity", validity, "uid", mail.uid(), "hash", Sha256.of(mail.raw()), "raw", mail.raw(),
                        "now", clock.instant(), "from", mail.from())).toList())).sum();
    }

    /** Some of the mails that wait to be judged and came after the one with this id, in the order that they came. */
    @May(value = "inbound.work", trace = Trace.READS)
    public List<UnjudgedMail> waiting(long after) {
        return reads.list(UnjudgedMail.class, "select id, lane from raw_mail where state = 'STORED' and next_attempt_at <= :now and id > :after order by id limit 100",
                Map.of("now", clock.instant(), "after", after));
    }

    /** A mail that could not be judged waits a little; after three tries it is held for a person to look at. */
    @May(value = "inbound.work", trace = Trace.ROWS_OF_ITS_OWN)
    public void failed(long id, String reference) {
        writes.change("""
                update raw_mail set attempts = attempts + 1, next_attempt_at = :next,
                       state = case when attempts + 1 >= :tries then 'HELD' else state end,
                       judged_at = case when attempts + 1 >= :tries then cast(:now as timestamptz) end,
                       reason = case when attempts + 1 >= :tries then 'unreadable ' || :reference else reason end
                 where id = :id and state = 'STORED'""",
                Map.of("id", id, "tries", TRIES, "now", clock.instant(), "next", clock.instant().plusSeconds(20), "reference", reference));
    }
}
