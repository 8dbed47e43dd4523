package org.ledord.mail;

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
import java.util.concurrent.ThreadLocalRandom;
import org.ledord.access.May;
import org.ledord.access.Trace;
import org.ledord.shared.Parameters;
import org.ledord.shared.Writes;

/** The states that a letter passes, each step committed before the next is taken, so that a crash loses and doubles nothing but what SMTP itself cannot close. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Delivery {
    private static final Duration LEASE = Duration.ofSeconds(50);
    /** Longer than {@link MailSession} waits for the server's answer. */
    private static final Duration HANDING_OVER = Duration.ofMinutes(11);
    private static final Duration GIVE_UP = Duration.ofDays(4);
    /** Nobody else has taken it since, and it is not settled: what was sent is never put back in the queue. */
    private static final String STILL_OURS = " where id = :id and state = 'SENDING' and attempts = :attempt";

    @Inject
    private Writes writes;

    @Inject
    private Clock clock;

    /** Takes letters that are due and marks them as being sent; another node takes others. */
    @May(value = "mail.work", trace = Trace.ROWS_OF_ITS_OWN)
    public List<Outgoing> take(int most) {
        Instant now = clock.instant();
        return writes.returning(Outgoing.class, """
                with taken as (
                  update outbox set state = 'SENDING', attempts = attempts + 1, leased_until = :lease
                   where id in (select id from outbox
                                 where (state = 'QUEUED' and next_attempt_at <= :now) or (state = 'SENDING' and leased_until < :now)
                                 order by next_attempt_at, id limit :most for update skip locked)
                  returning *)
                select t.id, t.stream, t.to_address, t.language, t.subject, t.text_body, t.html_body, t.message_id, t.in_reply_to,
                       t.reply_to, t.envelope_from, t.automatic, t.unsubscribe, r.municipality, r.slug as reform_slug, t.attempts
                  from taken t left join reform r on r.id = t.reform_id order by t.id""",
                Map.of("now", now, "lease", now.plus(LEASE), "most", most));
    }

    /**
     * Says that it is being handed over, for as long as a server may take; false when somebody else has it by now and it must
     * not be sent.
     */
    @May(value = "mail.work", trace = Trace.ROWS_OF_ITS_OWN)
    public boolean begin(Outgoing letter) {
        return writes.change("update outbox set leased_until = :until" + STILL_OURS, ours(letter, "until", clock.instant().plus(HANDING_OVER))) == 1;
    }

    /** The server took it. */
    @May(value = "mail.work", trace = Trace.ROWS_OF_ITS_OWN)
    public void sent(Outgoing letter) {
        writes.change("update outbox set state = 'SENT', sent_at = :now, leased_until = null, last_error = null" + STILL_OURS,
                ours(letter, "now", clock.instant()));
    }

    /** The server refused it for good. */
    @May(value = "mail.work", trace = Trace.ROWS_OF_ITS_OWN)
    public void refused(Outgoing letter, String why) {
        writes.change("update outbox set state = 'FAILED', leased_until = null, last_error = :why" + STILL_OURS, ours(letter, "why", why));
    }

    /** It could not be handed over now: waits longer each time, with some chance in it, and gives up after four days (MAIL.md, D16). */
    @May(value = "mail.work", trace = Trace.ROWS_OF_ITS_OWN)
    public void later(Outgoing letter, String why) {
        long seconds = Math.min(4 * 3600L, 10L << Math.min(letter.attempts(), 10));
        Instant next = clock.instant().plusSeconds(seconds + ThreadLocalRandom.current().nextLong(seconds / 4 + 1));
        writes.change("""
                update outbox set state = case when created_at < :giveUp then 'FAILED' else 'QUEUED' end, leased_until = null,
                       next_attempt_at = :next, last_error = :why""" + STILL_OURS,
                ours(letter, "giveUp", clock.instant().minus(GIVE_UP), "next", next, "why", why));
    }

    private static Map<String, Object> ours(Outgoing letter, Object... more) {
        Map<String, Object> all = Parameters.of(more);
        all.put("id", letter.id());
        all.put("attempt", letter.attempts());
        return all;
    }
}
