package org.ledord.inbound;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/**
 * How many judge mails at the same time: one while there is little, as many as there are processors when there is much, and no more
 * than a few, for what they share is the database. They do not wait for the mailbox: what has been stored is judged while more is fetched.
 */
@ApplicationScoped
public class Judges {
    private static final Logger LOG = Logger.getLogger(Judges.class);
    private static final int MOST = Math.min(4, Runtime.getRuntime().availableProcessors());
    private static final long LEAVING_SECONDS = 2;

    private final Semaphore seats = new Semaphore(MOST);
    private final AtomicBoolean news = new AtomicBoolean();

    @Resource(lookup = "java:jboss/ee/concurrency/factory/default")
    private ManagedThreadFactory threads;

    @Inject
    private Sorting sorting;

    private volatile boolean ending;

    /** Something has been stored; it is judged soon. */
    void go() {
        news.set(true);
        oneMore();
    }

    /** The same, those with them that could not be judged before. */
    void again() {
        sorting.again();
        go();
    }

    private void oneMore() {
        if (!ending && seats.tryAcquire()) {
            threads.newThread(this::judge).start();
        }
    }

    private void judge() {
        news.set(false);
        try {
            sorting.all(this::oneMore, () -> !ending);
        } catch (EJBException away) {
            LOG.warnf("Mail cannot be judged now: %s", away.getMessage());
        } finally {
            seats.release();
        }
        if (news.get()) { // it came while the last was leaving, who did not see it
            oneMore();
        }
    }

    /** Each is done with the mail in hand; one that takes long is not waited for, and is judged anew after the next start. */
    void end() {
        ending = true;
        try {
            if (!seats.tryAcquire(MOST, LEAVING_SECONDS, TimeUnit.SECONDS)) {
                LOG.info("A mail is being judged while the portal stops");
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
