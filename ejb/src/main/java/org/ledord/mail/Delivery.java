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
import org.ledord.shared.Settings;
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

    private static final String BEGUN = "update outbox set leased_until = :until";
    private static final String SENT = "update outbox set state = 'SENT', sent_at = :now, leased_until = null,"
            + " last_error = case when returned_at is not null then last_error end";

    @Inject
    private Writes writes;

    @Inject
    private ReturnedLetters returned;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /**
     * Takes letters that are due and marks them as being sent; others take others. Each domain has its turn before any has a
     * second, and none has more in hand than its share, on all connections and nodes together; one that asked us to come back
     * later is left alone until then, and so is an address that nothing more is written to.
     *
     * @param after the domain that was served last: the turn goes on behind it, in the order of names
     */
    @May(value = "mail.work", trace = Trace.ROWS_OF_ITS_OWN)
    public List<Outgoing> take(int most, String after) {
        Instant now = clock.instant();
        writes.returning(Long.class, DueLetters.TURN, Map.of());
        return writes.returning(Outgoing.class, DueLetters.SQL, Map.of("now", now, "lease", now.plus(LEASE), "most", most,
                "share", settings.mailPerDomain(), "after", after));
    }

    /**
     * Says that it is being handed over, for as long as a server may take; false when somebody else has it by now and it must
     * not be sent.
     */
    @May(value = "mail.work", trace = Trace.ROWS_OF_ITS_OWN)
    public boolean begin(Outgoing letter) {
        return writes.change(BEGUN + STILL_OURS, ours(letter, "until", clock.instant().plus(HANDING_OVER))) == 1;
    }

    /** The server took it, and so it takes letters for its domain. */
    @May(value = "mail.work", trace = Trace.ROWS_OF_ITS_OWN)
    public void sent(Outgoing letter) {
        writes.change(SENT + STILL_OURS, ours(letter, "now", clock.instant()));
        opened(letter);
    }

    /**
     * The server took the one, and the other is being handed over: as {@link #sent} and {@link #begin}, in one commit. The two
     * statements go to the database in one exchange and are one transaction there; a transaction of ours would cost three more.
     */
    @May(value = "mail.work", trace = Trace.ROWS_OF_ITS_OWN)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public boolean sentAndBegin(Outgoing done, Outgoing next) {
        Instant now = clock.instant();
        boolean ours = writes.changeBoth(SENT + STILL_OURS, BEGUN + " where id = :nextId and state = 'SENDING' and attempts = :nextAttempt",
                ours(done, "now", now, "until", now.plus(HANDING_OVER), "nextId", next.id(), "nextAttempt", next.attempts())) == 1;
        opened(done);
        return ours;
    }

    private void opened(Outgoing letter) {
        if (letter.refusedBefore()) {
            writes.change("delete from mail_domain where domain = :domain", Map.of("domain", letter.domain()));
        }
    }

    /** The server refused it for good; where it says that the address does not work, that counts like a letter that came back. */
    @May(value = "mail.work", trace = Trace.ROWS_OF_ITS_OWN)
    public void refused(Outgoing letter, Refusal how) {
        int ours = writes.change("update outbox set state = 'FAILED', leased_until = null, last_error = :why" + STILL_OURS, ours(letter, "why", how.words()));
        if (ours == 1 && how.kind() != null) {
            returned.refused(letter.id(), how.kind(), how.status());
        }
    }

    /** It could not be handed over now: waits longer each time, with some chance in it, and gives up after four days (MAIL.md, D16). */
    @May(value = "mail.work", trace = Trace.ROWS_OF_ITS_OWN)
    public void later(Outgoing letter, String why) {
        Instant next = clock.instant().plus(BackOff.LETTER.after(letter.attempts(), ThreadLocalRandom.current().nextDouble()));
        writes.change("""
                update outbox set state = case when created_at < :giveUp then 'FAILED' else 'QUEUED' end, leased_until = null,
                       next_attempt_at = :next, last_error = :why""" + STILL_OURS,
                ours(letter, "giveUp", clock.instant().minus(GIVE_UP), "next", next, "why", why));
    }

    /** The letter's domain asks us to come back later: no letter to it is taken until then, longer each time in a row. */
    @May(value = "mail.work", trace = Trace.ROWS_OF_ITS_OWN)
    public void holdDomain(Outgoing letter) {
        Instant now = clock.instant();
        int times = writes.returning(Integer.class, """
                insert into mail_domain (domain, refusals, held_until) values (:domain, 1, :now)
                on conflict (domain) do update set refusals = least(mail_domain.refusals + 1, 1000) returning refusals""",
                Map.of("domain", letter.domain(), "now", now)).get(0);
        writes.change("update mail_domain set held_until = :until where domain = :domain", Map.of("domain", letter.domain(),
                "until", now.plus(BackOff.DOMAIN.after(times, ThreadLocalRandom.current().nextDouble()))));
    }

    /** It was taken and not tried, since its domain asked us to come back later: as if it had not been taken. */
    @May(value = "mail.work", trace = Trace.ROWS_OF_ITS_OWN)
    public void putBack(Outgoing letter) {
        writes.change("update outbox set state = 'QUEUED', attempts = attempts - 1, leased_until = null" + STILL_OURS, ours(letter));
    }

    private static Map<String, Object> ours(Outgoing letter, Object... more) {
        Map<String, Object> all = Parameters.of(more);
        all.put("id", letter.id());
        all.put("attempt", letter.attempts());
        return all;
    }
}
