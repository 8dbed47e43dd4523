package org.ledord.attachment;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.ledord.access.May;
import org.ledord.access.Trace;
import org.ledord.shared.Reads;
import org.ledord.shared.Writes;

/** Which files wait for the scanner, and what it said of each. Each call is a transaction of its own. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Scanning {
    private static final Duration LATER = Duration.ofMinutes(1);

    @Inject
    private Reads reads;

    @Inject
    private Writes writes;

    @Inject
    private Attachments attachments;

    @Inject
    private InfectedLetters letters;

    @Inject
    private Clock clock;

    /**
     * A file that waits.
     *
     * @param rawMailId the mail that it came with, or null where somebody added it to a page
     */
    public record Due(long id, Long rawMailId, byte[] sha256) {
    }

    /** Files that wait now, oldest first; also those that came before there was a scanner. */
    @May(value = "attachment.work", trace = Trace.READS)
    public List<Due> due() {
        return reads.list(Due.class, """
                select id, raw_mail_id, sha256 from attachment where state in ('WAITING', 'UNSCANNED') and next_try_at <= :now order by id limit 20""",
                Map.of("now", clock.instant()));
    }

    /** The bytes of one. */
    @May(value = "attachment.work", trace = Trace.READS)
    public byte[] bytes(Due file) {
        return attachments.bytes(file);
    }

    /** Nothing was found in it: it may be opened. */
    @May(value = "attachment.work", trace = Trace.ROWS_OF_ITS_OWN)
    public void clean(Due file) {
        writes.change("update attachment set state = 'CLEAN', scanned_at = :now where id = :id and state in ('WAITING', 'UNSCANNED')",
                Map.of("id", file.id(), "now", clock.instant()));
    }

    /** Something was found in it: nobody opens it, and sender, lead and coordinators are told. */
    @May(value = "attachment.work", trace = Trace.ROWS_OF_ITS_OWN)
    public void infected(Due file, String found) {
        int ours = writes.change("""
                update attachment set state = 'INFECTED', reason = :found, scanned_at = :now where id = :id and state in ('WAITING', 'UNSCANNED')""",
                Map.of("id", file.id(), "found", found, "now", clock.instant()));
        if (ours == 1) {
            letters.post(file.id());
        }
    }

    /** The scanner did not say: it waits. */
    @May(value = "attachment.work", trace = Trace.ROWS_OF_ITS_OWN)
    public void later(Due file) {
        writes.change("update attachment set next_try_at = :next where id = :id", Map.of("id", file.id(), "next", clock.instant().plus(LATER)));
    }
}
