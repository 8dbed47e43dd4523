package org.ledord.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.ledord.shared.Parameters;
import org.ledord.shared.Reads;
import org.ledord.shared.Settings;
import org.ledord.shared.Writes;

/**
 * Letters of ours that did not come: each report is a row, says on the letter that it came back, and stops the writing to its
 * address where the {@link BounceRule} says so. Only a report to the envelope of one of our letters counts (MAIL.md, I7).
 */
@ApplicationScoped
public class ReturnedLetters {
    @Inject
    private Writes writes;

    @Inject
    private Reads reads;

    @Inject
    private StoppedAddresses stopped;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** The letter that a report is about, and since when its address is written to again. */
    public record Returned(long id, String address, Instant sentAt, String reform, Instant resumedAt) {
    }

    /** Takes a report that came by mail to this address. False where it is about no letter of ours. */
    public boolean reported(String envelope, BounceKind kind, String status, long mailId) {
        Pattern ours = Pattern.compile("studs[+-][a-z2-7]{32}@" + Pattern.quote(settings.mailDomain().toLowerCase(Locale.ROOT)));
        return ours.matcher(envelope).matches() && note("o.envelope_from = replace(:which, 'studs-', 'studs+')", envelope, kind, status, mailId);
    }

    /** Takes it that the server refused the letter when it was handed over. */
    void refused(long letter, BounceKind kind, String status) {
        note("o.id = :which", letter, kind, status, null);
    }

    private boolean note(String where, Object which, BounceKind kind, String status, Long mailId) {
        // Two reports about one address take turns, so that each sees the other.
        List<Returned> found = writes.returning(Returned.class, """
                select o.id, lower(o.to_address) as address, o.sent_at, r.slug as reform,
                       (select a.resumed_at from mail_address a where lower(a.address) = lower(o.to_address)) as resumed_at
                  from outbox o left join reform r on r.id = o.reform_id
                  cross join lateral (select pg_advisory_xact_lock(hashtext('bounce ' || lower(o.to_address)))) turn where\s""" + where,
                Map.of("which", which));
        found.forEach(letter -> note(letter, kind, status, mailId));
        return !found.isEmpty();
    }

    private void note(Returned letter, BounceKind kind, String status, Long mailId) {
        Instant now = clock.instant();
        List<Bounce> reports = new ArrayList<>(reads.list(Bounce.class, """
                select b.outbox_id as letter, o.sent_at, b.at, b.kind from bounce b join outbox o on o.id = b.outbox_id
                 where b.address = :address and b.at >= :since order by b.at, b.id""",
                Map.of("address", letter.address(), "since", now.minus(BounceRule.MEMORY))));
        Bounce report = new Bounce(letter.id(), letter.sentAt(), now, kind);
        writes.change("""
                insert into bounce (outbox_id, address, at, kind, status, raw_mail_id, counted)
                values (:letter, :address, :now, :kind, :status, :mail, :counted)""",
                Parameters.of("letter", letter.id(), "address", letter.address(), "now", now, "kind", kind.name(), "status", status,
                        "mail", mailId, "counted", BounceRule.counts(report, reports, letter.resumedAt())));
        if (mailId != null) {
            say(letter, kind, status, now);
        }
        reports.add(report);
        BounceRule.judge(reports, letter.resumedAt(), now).ifPresent(why -> stopped.stop(letter.address(), why, letter.reform()));
    }

    /** That it is late is forgotten when it has come back; that it came back never is. */
    private void say(Returned letter, BounceKind kind, String status, Instant now) {
        boolean late = kind == BounceKind.DELAYED;
        writes.change("""
                update outbox set returned_at = case when :late then returned_at else coalesce(returned_at, :now) end,
                       last_error = case when :late and returned_at is not null then last_error else :why end where id = :letter""",
                Map.of("late", late, "now", now, "letter", letter.id(), "why", (late ? "delayed: " : "returned: ") + (status == null ? "" : status)));
    }
}
