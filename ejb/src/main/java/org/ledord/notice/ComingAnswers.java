package org.ledord.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.ledord.shared.DateWords;
import org.ledord.shared.Language;
import org.ledord.shared.Parameters;
import org.ledord.shared.Reads;
import org.ledord.shared.Writes;

/** Who comes: the newest answer of each who was called counts, whichever way it came. */
@ApplicationScoped
public class ComingAnswers {
    @Inject
    private Reads reads;

    @Inject
    private Writes writes;

    /** Whether this recipient was called to a meeting, and not only told something. */
    public boolean calls(long recipientId) {
        return reads.count("select count(*) from notice_recipient r join notice n on n.id = r.notice_id where r.id = :id and n.starts_at is not null", Map.of("id", recipientId)) > 0;
    }

    /** Who called this recipient. */
    public long caller(long recipientId) {
        return reads.first(Long.class, "select n.sent_by from notice_recipient r join notice n on n.id = r.notice_id where r.id = :id", Map.of("id", recipientId)).orElseThrow();
    }

    /** In which language and zone the reform of this recipient's meeting is spoken of. */
    public DateWords spoken(long recipientId) {
        return reads.first(Spoken.class, "select f.language, f.zone from notice_recipient r join notice n on n.id = r.notice_id join reform_group g on g.id = n.group_id join reform f on f.id = g.reform_id where r.id = :id",
                Map.of("id", recipientId)).map(one -> new DateWords(one.language(), ZoneId.of(one.zone()))).orElseThrow();
    }

    /** A reform's language and zone. */
    public record Spoken(Language language, String zone) {
    }

    /**
     * Writes it down, unless something newer stands or the meeting has been changed since.
     *
     * @param recipientId what the letter's token was made for
     * @param sequence which version of the meeting a calendar answers, or null for words
     * @param said when it was said
     * @param comment what was added, may be empty
     * @param rawMailId the mail that said it, or null for the link
     * @return whether it counts
     */
    public boolean take(long recipientId, Coming coming, Integer sequence, Instant said, String comment, Long rawMailId) {
        return writes.change("""
                update notice_recipient r set coming = :coming, said_at = :said, comment = :comment, raw_mail_id = :mail from notice n
                 where r.id = :id and n.id = r.notice_id and coalesce(cast(:sequence as int), n.sequence) >= n.sequence and (r.said_at is null or r.said_at <= :said)""",
                Parameters.of("id", recipientId, "coming", coming.name(), "sequence", sequence, "said", said, "comment", comment, "mail", rawMailId)) == 1;
    }
}
