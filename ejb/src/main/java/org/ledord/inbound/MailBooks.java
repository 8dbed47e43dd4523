package org.ledord.inbound;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jboss.logging.Logger;
import org.ledord.access.May;
import org.ledord.access.Trace;
import org.ledord.shared.Writes;

/**
 * Whether every mail has been read and has ended somewhere (MAIL.md, I14): how many lie in the mailbox and are not stored, and
 * how many are stored and not judged though they have had their time. A difference is an alarm, told by number alone: here in
 * the log, in {@code /health/ready}, and to whoever looks after the portal.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class MailBooks {
    private static final Logger LOG = Logger.getLogger(MailBooks.class);
    /** Three tries, twenty seconds apart, and then some. */
    private static final Duration TIME_TO_JUDGE = Duration.ofMinutes(5);

    @Inject
    private Writes writes;

    @Inject
    private Clock clock;

    /** What the books say. */
    public record Counted(int missing, int unjudged) {
    }

    /** Writes down how many lie in the mailbox and could not be stored. */
    @May(value = "inbound.work", trace = Trace.ROWS_OF_ITS_OWN)
    public void compared(int missing) {
        writes.change("update mail_books set missing = :missing, compared_at = :now", Map.of("missing", missing, "now", clock.instant()));
    }

    /** Counts what is stored and not judged, and sounds the alarm where the books differ. */
    @May(value = "inbound.work", trace = Trace.ROWS_OF_ITS_OWN)
    public void count() {
        Instant now = clock.instant();
        Counted counted = writes.returning(Counted.class, """
                update mail_books set counted_at = :now, unjudged = (select count(*) from raw_mail where state = 'STORED' and fetched_at < :before)
                returning missing, unjudged""", Map.of("now", now, "before", now.minus(TIME_TO_JUDGE))).get(0);
        if (counted.missing() + counted.unjudged() > 0) {
            LOG.errorf("LEDORD-MAIL-BOOKS: %d mails lie in the mailbox and are not stored, %d are stored and not judged",
                    counted.missing(), counted.unjudged());
        }
    }
}
