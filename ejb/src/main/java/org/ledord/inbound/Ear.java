package org.ledord.inbound;

import jakarta.mail.Folder;
import jakarta.mail.FolderClosedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.StoreClosedException;
import org.eclipse.angus.mail.iap.BadCommandException;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.jboss.logging.Logger;

/**
 * Listens at the mailbox (IMAP IDLE, RFC 2177) until the line is lost, the server cannot, or it is told to stop. It reads no
 * mail and changes nothing; it only says that there is news. One ear listens once: whoever wants to go on takes a new one.
 *
 * <p>Angus Mail ignores the read timeout while it idles: a server that has gone silently would never be noticed. So somebody
 * else has to {@link #nudge} now and then, which ends the IDLE politely; if no answer comes then, the timeout counts.
 */
final class Ear implements Runnable {
    private static final Logger LOG = Logger.getLogger(Ear.class);
    /** A server that ends every IDLE at once is one that cannot. */
    private static final int MOST_AT_ONCE = 20;
    private static final long AT_ONCE_NANOS = 500_000_000L;

    private final Session session;
    private final Runnable news;
    private volatile IMAPFolder open;
    private volatile boolean stopping;
    private volatile boolean unable;

    /** An ear for this mailbox, and what to do when there is news, or may be. */
    Ear(Session session, Runnable news) {
        this.session = session;
        this.news = news;
    }

    @Override
    public void run() {
        try (Store store = session.getStore("imap")) {
            store.connect();
            IMAPFolder inbox = (IMAPFolder) store.getFolder("INBOX");
            inbox.open(Folder.READ_ONLY);
            open = inbox;
            try {
                listen(inbox);
            } finally {
                open = null;
            }
        } catch (FolderClosedException | StoreClosedException | IllegalStateException lost) {
            LOG.debugf("The line to the mailbox is lost: %s", lost.getMessage());
        } catch (MessagingException no) {
            unable = no.getNextException() instanceof BadCommandException;
            LOG.debugf("The mailbox cannot be listened to: %s", no.getMessage());
        }
    }

    private void listen(IMAPFolder inbox) throws MessagingException {
        int known = -1;
        int atOnce = 0;
        while (!stopping && atOnce < MOST_AT_ONCE) {
            int count = inbox.getMessageCount();
            if (count > known) { // what came before we listened is news too
                news.run();
                atOnce = 0; // it ended for a reason
            }
            known = count;
            long begun = System.nanoTime();
            inbox.idle(true);
            atOnce = System.nanoTime() - begun < AT_ONCE_NANOS ? atOnce + 1 : 0;
        }
        unable = !stopping;
    }

    /** Whether it hears what happens in the mailbox. */
    boolean listens() {
        return open != null;
    }

    /** Whether it has ended because the server cannot. */
    boolean isUnable() {
        return unable;
    }

    /** Makes sure that the server is still there; takes as long as it takes to answer. */
    void nudge() {
        IMAPFolder inbox = open;
        if (inbox != null) {
            try {
                inbox.doCommand(protocol -> { // asking for the number of mails would not do: it is known for a second
                    protocol.noop();
                    return null;
                });
            } catch (MessagingException | IllegalStateException lost) {
                LOG.debugf("The line to the mailbox is lost: %s", lost.getMessage());
            }
        }
    }

    /** Listens no more, as soon as the server answers. */
    void stop() {
        stopping = true;
        nudge();
    }
}
