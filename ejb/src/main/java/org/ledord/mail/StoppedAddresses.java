package org.ledord.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ledord.access.Audit;
import org.ledord.shared.Language;
import org.ledord.shared.Parameters;
import org.ledord.shared.Writes;

/**
 * Addresses that nothing more is written to, since letters to them came back. What waits in the outbox for such an address
 * stays there and is told as such; when it is written to again, what is younger than four days goes out, and what is older is
 * taken back. What the law says must be told, and what somebody asked for themselves a moment ago, is tried all the same.
 */
@ApplicationScoped
public class StoppedAddresses {
    /** Whether a letter waits because of its address; the outbox is {@code o}. */
    static final String HOLDS = """
            (o.stream not in ('NOTICE','ACCOUNT') and exists (select 1 from mail_address stopped
              where lower(stopped.address) = lower(o.to_address) and stopped.suspended_at is not null))""";
    /** As long as anything is tried: what is older may no longer be true. */
    private static final Duration STALE = Duration.ofDays(4);

    @Inject
    private Writes writes;

    @Inject
    private ResumedLetters letters;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** An address that is written to again. */
    public record Resumed(long id, long personId, String address, Instant since, Language language) {
    }

    /** Writes no more there. Who only follows is let go, and can follow again with a mailbox that works. */
    void stop(String address, StopReason why, String reform) {
        int persons = writes.change("""
                update mail_address set suspended_at = :now, suspended_for = :why where lower(address) = :address and suspended_at is null""",
                Map.of("now", clock.instant(), "why", why.name(), "address", address));
        int followers = writes.change("""
                update subscription set ended_at = :now where lower(address) = :address and person_id is null and ended_at is null""",
                Map.of("now", clock.instant(), "address", address));
        if (followers > 0) {
            writes.change("""
                    update outbox set state = 'CANCELLED', last_error = 'stopped:' where state = 'QUEUED' and stream = 'DIGEST' and person_id is null
                       and lower(to_address) = :address""", Map.of("address", address));
        }
        if (persons + followers > 0) {
            audit.note("mail.stop", null, reform);
        }
    }

    /** A mail came from this address, and its sender is who it says: it works. */
    public void wroteItself(String address) {
        if (resume("lower(a.address) = :which", address, null)) {
            audit.note("mail.resume", null, null);
        }
    }

    /** Writes again to the person with this public id; false where nothing was stopped. */
    boolean resume(java.util.UUID person, String reform) {
        return resume("a.person_id = (select id from person where public_id = :which)", person, reform);
    }

    private boolean resume(String where, Object which, String reform) {
        List<Resumed> resumed = writes.returning(Resumed.class, """
                with stopped as (select a.id, a.suspended_at from mail_address a where a.suspended_at is not null and %s for update)
                update mail_address a set suspended_at = null, suspended_for = null, resumed_at = :now
                  from stopped join mail_address o on o.id = stopped.id join person p on p.id = o.person_id
                 where a.id = stopped.id returning a.id, a.person_id, a.address, stopped.suspended_at as since, p.language""".formatted(where),
                Map.of("which", which, "now", clock.instant()));
        resumed.forEach(one -> {
            letGo(one.address());
            letters.resumed(one, reform);
        });
        return !resumed.isEmpty();
    }

    private void letGo(String address) {
        Instant now = clock.instant();
        writes.change("""
                update outbox set state = case when created_at < :stale then 'CANCELLED' else state end,
                       last_error = case when created_at < :stale then 'stopped:' else last_error end, next_attempt_at = :now
                 where state = 'QUEUED' and stream not in ('NOTICE','ACCOUNT') and lower(to_address) = lower(:address)""",
                Parameters.of("stale", now.minus(STALE), "now", now, "address", address));
    }
}
