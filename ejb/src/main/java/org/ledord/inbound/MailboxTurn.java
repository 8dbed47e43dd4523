package org.ledord.inbound;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import org.ledord.access.May;
import org.ledord.access.Trace;
import org.ledord.shared.Reads;
import org.ledord.shared.Settings;

/**
 * Sees to it that of several nodes one is in the mailbox at a time (MAIL.md, I2). The lock is the database's and ends with the
 * transaction, and so with the node that holds it, however that ends.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class MailboxTurn {
    @Inject
    private Reads reads;

    @Inject
    private Settings settings;

    /** Does the work, whose writes have transactions of their own; false when another node has the turn. */
    @May(value = "inbound.work", trace = Trace.ROWS_OF_ITS_OWN)
    public boolean alone(Runnable work) {
        boolean ours = reads.first(Boolean.class, "select pg_try_advisory_xact_lock(hashtext(:mailbox))", Map.of("mailbox",
                "mailbox " + settings.get("LEDORD_IMAP_USER", "svar") + "@" + settings.get("LEDORD_IMAP_HOST", "localhost"))).orElse(false);
        if (ours) {
            work.run();
        }
        return ours;
    }
}
