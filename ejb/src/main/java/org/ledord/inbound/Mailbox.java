package org.ledord.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.jboss.logging.Logger;
import org.ledord.mail.MailSession;

/** Fetches what is new from the mailbox. Flags a mail as seen only when its bytes are stored and committed; deletes nothing. */
@ApplicationScoped
public class Mailbox {
    private static final Logger LOG = Logger.getLogger(Mailbox.class);
    /** A turn ends well before the transaction that holds it; the rest is fetched in the next. */
    private static final Duration TURN = Duration.ofMinutes(3);
    /** A mail that is being delivered or fetched is no difference yet. */
    private static final Duration YOUNG = Duration.ofMinutes(5);

    @Inject
    private MailSession mail;

    @Inject
    private MailboxTurn turn;

    @Inject
    private RawIntake intake;

    @Inject
    private MailBooks books;

    @Inject
    private Clock clock;

    private volatile boolean away;

    /** An open mailbox: its name, the validity of its numbers, and the two sides of the folder. */
    private record Inbox(String name, long validity, UIDFolder uids, Folder folder) {
    }

    /** Work in the open mailbox. */
    private interface Work {
        void in(Inbox inbox) throws MessagingException, IOException;
    }

    /** Fetches what is new, unless another node does. A server that is away is told of once, and looked for again the next time. */
    public void look() {
        turn.alone(() -> open(this::fetch));
    }

    /**
     * Compares what lies in the mailbox with what is stored (MAIL.md, I14). What was passed over, because it could not be
     * fetched or came to light late, is fetched now; how much cannot be is written down.
     */
    public void compare() {
        turn.alone(() -> open(this::compare));
    }

    private void open(Work work) {
        try (Store store = mail.get().getStore("imap")) {
            store.connect();
            Folder inbox = store.getFolder("INBOX");
            inbox.open(Folder.READ_WRITE);
            try {
                UIDFolder uids = (UIDFolder) inbox;
                work.in(new Inbox(inbox.getStore().getURLName().getUsername() + "/" + inbox.getFullName(), uids.getUIDValidity(), uids, inbox));
            } finally {
                if (inbox.isOpen()) {
                    inbox.close(false);
                }
            }
            away = false;
        } catch (MessagingException | IOException unreachable) {
            if (!away) {
                LOG.warnf("The mailbox cannot be read: %s", unreachable.getMessage());
            }
            away = true;
        }
    }

    private void fetch(Inbox inbox) throws MessagingException {
        Instant end = clock.instant().plus(TURN);
        long from = intake.storedUpTo(inbox.name(), inbox.validity()) + 1;
        for (Message message : numbered(inbox, from)) {
            long uid = message == null ? 0 : inbox.uids().getUID(message);
            if (uid >= from && clock.instant().isBefore(end)) { // LASTUID answers with the last message even when it is older than asked for
                store(inbox, uid, message);
            }
        }
    }

    private void compare(Inbox inbox) throws MessagingException {
        Set<Long> stored = intake.stored(inbox.name(), inbox.validity());
        Instant end = clock.instant().plus(TURN);
        int missing = 0;
        for (Message message : numbered(inbox, 1)) {
            long uid = message == null ? 0 : inbox.uids().getUID(message);
            boolean passedOver = uid > 0 && !stored.contains(uid);
            if (passedOver && (clock.instant().isAfter(end) || !store(inbox, uid, message)) && !young(message)) {
                missing++;
            }
        }
        books.compared(missing);
    }

    private boolean young(Message message) throws MessagingException {
        return message.getReceivedDate() != null && message.getReceivedDate().toInstant().isAfter(clock.instant().minus(YOUNG));
    }

    private static Message[] numbered(Inbox inbox, long from) throws MessagingException {
        Message[] messages = inbox.uids().getMessagesByUID(from, UIDFolder.LASTUID);
        FetchProfile profile = new FetchProfile();
        profile.add(UIDFolder.FetchProfileItem.UID);
        inbox.folder().fetch(messages, profile);
        return messages;
    }

    /** Stores one; false where the server cannot give it, which keeps no other from being fetched. */
    private boolean store(Inbox inbox, long uid, Message message) throws MessagingException {
        try {
            ByteArrayOutputStream raw = new ByteArrayOutputStream();
            ((IMAPMessage) message).setPeek(true); // else the server flags it because it gave it away (RFC 3501, 6.4.5)
            message.writeTo(raw);
            intake.store(inbox.name(), inbox.validity(), uid, raw.toByteArray());
            message.setFlag(Flags.Flag.SEEN, true);
            return true;
        } catch (MessagingException | IOException ungettable) {
            if (!inbox.folder().isOpen()) {
                throw new MessagingException("the line was lost: " + ungettable.getMessage());
            }
            LOG.warnf("Mail %d of the mailbox cannot be fetched: %s", uid, ungettable.getMessage());
            return false;
        }
    }
}
