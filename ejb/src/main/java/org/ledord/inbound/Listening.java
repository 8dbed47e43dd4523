package org.ledord.inbound;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.RejectedExecutionException;
import org.jboss.logging.Logger;
import org.ledord.mail.MailSession;

/**
 * Keeps an {@link Ear} at the mailbox: takes a new one when the last has ended, seldom where the server cannot. Nothing
 * depends on it: without it the mailbox is looked into every few seconds.
 */
@ApplicationScoped
public class Listening {
    private static final Logger LOG = Logger.getLogger(Listening.class);
    private static final Duration NUDGED = Duration.ofMinutes(2);
    private static final Duration AGAIN = Duration.ofSeconds(15);
    private static final Duration PERHAPS_BY_NOW = Duration.ofMinutes(10);
    private static final long LEAVING_MILLIS = 2000;

    @Resource(lookup = "java:jboss/ee/concurrency/factory/default")
    private ManagedThreadFactory threads;

    @Resource(lookup = "java:jboss/ee/concurrency/executor/default")
    private ManagedExecutorService errands;

    @Inject
    private MailSession mail;

    @Inject
    private MailRounds rounds;

    @Inject
    private Clock clock;

    private Ear ear;
    private Thread thread;
    private Instant nudge = Instant.EPOCH;
    private Instant again = Instant.EPOCH;
    private boolean ended;

    /** Looks after the ear, and says whether it listens. Called every few seconds. */
    synchronized boolean tend() {
        Instant now = clock.instant();
        if (ended) {
            return false;
        }
        if (thread == null || !thread.isAlive()) {
            begin(now);
        } else if (now.isAfter(nudge)) {
            nudge = now.plus(NUDGED);
            errand(ear::nudge);
        }
        return ear != null && ear.listens();
    }

    private void begin(Instant now) {
        if (ear != null && ear.isUnable()) {
            again = now.plus(PERHAPS_BY_NOW);
            LOG.info("The mailbox cannot be listened to (IMAP IDLE); it is looked into every few seconds instead");
            ear = null;
        }
        if (now.isBefore(again)) {
            return;
        }
        again = now.plus(AGAIN);
        nudge = now.plus(NUDGED);
        ear = new Ear(mail.get(), () -> errand(rounds::news));
        thread = threads.newThread(ear);
        thread.start();
    }

    /** What cannot be done now is done by the next look. */
    private void errand(Runnable errand) {
        try {
            errands.execute(errand);
        } catch (RejectedExecutionException busy) {
            LOG.debugf("No thread for an errand: %s", busy.getMessage());
        }
    }

    /** The ear leaves with the portal; a server that does not answer is not waited for. */
    @PreDestroy
    synchronized void end() {
        ended = true;
        if (thread == null || !thread.isAlive()) {
            return;
        }
        threads.newThread(ear::stop).start();
        try {
            thread.join(LEAVING_MILLIS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
