package org.ledord.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ledord.shared.Parameters;
import org.ledord.shared.Reads;
import org.ledord.shared.Writes;

/** The rows of who follows. A subscription is one address in one reform, whoever is behind it. */
@ApplicationScoped
class Subscriptions {
    /** Who begins, or begins again, is first told of so much: enough to know where things stand, not all that was ever said. */
    static final Duration FIRST_TOLD = Duration.ofDays(7);

    @Inject
    private Writes writes;

    @Inject
    private Reads reads;

    @Inject
    private Clock clock;

    /** A row as it stands. */
    public record Row(long id, String slug, Long personId, Rhythm rhythm, boolean follows) {
    }

    /** The one with this id. */
    Optional<Row> find(long id) {
        return reads.first(Row.class, """
                select s.id, r.slug, s.person_id, s.rhythm, s.confirmed_at is not null and s.ended_at is null as follows
                  from subscription s join reform r on r.id = s.reform_id where s.id = :id""", Map.of("id", id));
    }

    /** The one that a recipient of a digest had it for. */
    Optional<Long> ofRecipient(long recipientId) {
        return reads.first(Long.class, "select subscription_id from digest_recipient where id = :id", Map.of("id", recipientId));
    }

    /** Confirms it, or begins it again, in this rhythm; in the one that it has where none is given. */
    void begin(long id, Rhythm rhythm) {
        writes.change("""
                update subscription set told_until = case when confirmed_at is null or ended_at is not null or rhythm = 'STATUTORY_ONLY'
                           then greatest(told_until, cast(:first as timestamptz)) else told_until end,
                       rhythm = coalesce(cast(:rhythm as text), rhythm), confirmed_at = coalesce(confirmed_at, cast(:now as timestamptz)), ended_at = null
                 where id = :id""",
                Parameters.of("id", id, "rhythm", rhythm == null ? null : rhythm.name(), "now", clock.instant(), "first", clock.instant().minus(FIRST_TOLD)));
    }

    /** No digest from now on, but still one of those who have notices. */
    void silence(long id) {
        writes.change("update subscription set rhythm = 'STATUTORY_ONLY' where id = :id", Map.of("id", id));
        takeBack(id);
    }

    /** Ends it. */
    void end(long id) {
        writes.change("update subscription set ended_at = coalesce(ended_at, :now) where id = :id", Map.of("now", clock.instant(), "id", id));
        takeBack(id);
    }

    /** Digests that wait do not go. Nothing else that waits is touched: notices and rounds go to whoever they are for. */
    private void takeBack(long id) {
        writes.change("""
                update outbox set state = 'CANCELLED' where state = 'QUEUED' and stream = 'DIGEST'
                   and dedupe_key in (select 'digest/' || d.run_id || '/' || d.id from digest_recipient d where d.subscription_id = :id)""",
                Map.of("id", id));
    }

    /** The person's own in this reform: by being known, or by an address of theirs. */
    List<Long> own(long reformId, long personId) {
        return reads.list(Long.class, """
                select id from subscription where reform_id = :reform and (person_id = :person or lower(address) in
                       (select lower(address) from mail_address where person_id = :person and verified_at is not null))""",
                Map.of("reform", reformId, "person", personId));
    }

    /** Writes one for somebody who is known and has none yet; empty where no address of theirs is known. */
    Optional<Long> write(long reformId, long personId) {
        return writes.returning(Long.class, """
                insert into subscription (reform_id, person_id, address, language, asked_at, told_until)
                select :reform, p.id, a.address, p.language, cast(:now as timestamptz), cast(:first as timestamptz)
                  from person p join mail_address a on a.person_id = p.id and a.verified_at is not null
                 where p.id = :person order by a.id limit 1
                on conflict (reform_id, lower(address)) do update set person_id = excluded.person_id returning id""",
                Map.of("reform", reformId, "person", personId, "now", clock.instant(), "first", clock.instant().minus(FIRST_TOLD))).stream().findFirst();
    }
}
