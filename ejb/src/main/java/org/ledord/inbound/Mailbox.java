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
import org.jboss.logging.Logger;
import org.ledord.mail.MailSession;

/** Fetches what is new from the mailbox. Flags a mail as seen only when its bytes are stored and committed; deletes nothing. */
@ApplicationScoped
class Mailbox {
    private static final Logger LOG = Logger.getLogger(Mailbox.class);

    @Inject
    private MailSession mail;

    @Inject
    private RawIntake intake;

    private boolean away;

    /** Looks once. A server that is away is told of once, and looked for again the next time. */
    void look() {
        try (Store store = mail.get().getStore("imap")) {
            store.connect();
            Folder inbox = store.getFolder("INBOX");
            inbox.open(Folder.READ_WRITE);
            try {
                fetch((UIDFolder) inbox, inbox);
            } finally {
                inbox.close(false);
            }
            away = false;
        } catch (MessagingException | IOException unreachable) {
            if (!away) {
                LOG.warnf("The mailbox cannot be read: %s", unreachable.getMessage());
            }
            away = true;
        }
    }

    private void fetch(UIDFolder uids, Folder inbox) throws MessagingException, IOException {
        long validity = uids.getUIDValidity();
        String name = inbox.getStore().getURLName().getUsername() + "/" + inbox.getFullName();
        long from = intake.storedUpTo(name, validity) + 1;
        Message[] messages = uids.getMessagesByUID(from, UIDFolder.LASTUID);
        FetchProfile profile = new FetchProfile();
        profile.add(UIDFolder.FetchProfileItem.UID);
        inbox.fetch(messages, profile);
        for (Message message : messages) {
            long uid = message == null ? 0 : uids.getUID(message);
            if (uid < from) { // LASTUID answers with the last message even when it is older than asked for
                continue;
            }
            ByteArrayOutputStream raw = new ByteArrayOutputStream();
            message.writeTo(raw);
            intake.store(name, validity, uid, raw.toByteArray());
            message.setFlag(Flags.Flag.SEEN, true);
        }
    }
}
