package org.ledord.shared;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Counts what was done at the doors of this server. Whatever is kept of the database asks anew when the number is another, so
 * that whoever changes something sees it at once; what another server changed is found by asking now and then.
 */
@ApplicationScoped
public class LocalChanges {
    private final AtomicLong ended = new AtomicLong();

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    /** How many so far; grows when a transaction has ended, not before. */
    public long count() {
        return ended.get();
    }

    /** Something is being done: counts it when its transaction has ended, at once where there is none. */
    public void note() {
        if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
            ended.incrementAndGet();
            return;
        }
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // only the end counts
            }

            @Override
            public void afterCompletion(int status) {
                ended.incrementAndGet();
            }
        });
    }
}
