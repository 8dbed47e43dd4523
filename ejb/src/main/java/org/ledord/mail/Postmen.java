package org.ledord.mail;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.ledord.shared.Settings;

/**
 * How many carry letters at the same time: one while there is little, and one more whenever somebody has a full handful, up to
 * as many connections as the mail server is to have. One that waits for a slow server keeps no other from going.
 */
@ApplicationScoped
public class Postmen {
    private static final Logger LOG = Logger.getLogger(Postmen.class);
    private static final long LEAVING_SECONDS = 2;

    @Resource(lookup = "java:jboss/ee/concurrency/executor/default")
    private ManagedExecutorService errands;

    private Postman postman;
    private Semaphore connections;
    private int all;

    /** For the container's proxies. */
    protected Postmen() {
    }

    @Inject
    Postmen(Postman postman, Settings settings) {
        this.postman = postman;
        this.all = settings.smtpConnections();
        this.connections = new Semaphore(all);
    }

    /** Sends one more on their way, unless all are; they come back when nothing is due. */
    public void go() {
        if (connections.tryAcquire()) {
            try {
                errands.execute(this::carry);
            } catch (RejectedExecutionException busy) {
                connections.release();
                LOG.debugf("No thread for a postman: %s", busy.getMessage());
            }
        }
    }

    private void carry() {
        try {
            postman.carry(this::go);
        } finally {
            connections.release();
        }
    }

    /** All come back after the letter that they hand over, so that it is noted; who waits for a silent server is not waited for. */
    void end() {
        postman.end();
        try {
            if (!connections.tryAcquire(all, LEAVING_SECONDS, TimeUnit.SECONDS)) {
                LOG.info("A letter is being handed over while the portal stops; it may come twice");
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
