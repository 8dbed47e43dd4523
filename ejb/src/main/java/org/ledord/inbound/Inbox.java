package org.ledord.inbound;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.angus.mail.iap.Response;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.Utility;
import org.eclipse.angus.mail.imap.protocol.BODY;
import org.eclipse.angus.mail.imap.protocol.FetchResponse;
import org.eclipse.angus.mail.imap.protocol.MessageSet;
import org.eclipse.angus.mail.imap.protocol.UID;

/** The open mailbox, in the server's terms (RFC 3501): many mails are listed, fetched or flagged in one exchange each. */
final class Inbox implements AutoCloseable {
    /** So much is held in memory at a time, or one mail that is larger. */
    private static final int HANDFUL_BYTES = 2_000_000;
    private static final int HANDFUL = 50;

    private final IMAPFolder folder;
    private final String name;
    private final long validity;

    /** Opens the mailbox of this connected store. */
    Inbox(Store store) throws MessagingException {
        this.folder = (IMAPFolder) store.getFolder("INBOX");
        folder.open(Folder.READ_WRITE);
        this.name = store.getURLName().getUsername() + "/" + folder.getFullName();
        this.validity = folder.getUIDValidity();
    }

    /** A mail that lies there. */
    record Lying(long uid, Message message) {
        boolean seen() throws MessagingException {
            return message.isSet(Flags.Flag.SEEN);
        }

        /** When it came, or null where the server does not say. */
        Instant came() throws MessagingException {
            return message.getReceivedDate() == null ? null : message.getReceivedDate().toInstant();
        }
    }

    /** What it goes by in the books. */
    String name() {
        return name;
    }

    /** Under which its numbers are good (UIDVALIDITY). */
    long validity() {
        return validity;
    }

    /** Whether the line still holds. */
    boolean isOpen() {
        return folder.isOpen();
    }

    /** What lies there from this number on, in the order in which it came. */
    List<Lying> from(long uid) throws MessagingException {
        Message[] messages = folder.getMessagesByUID(uid, UIDFolder.LASTUID);
        FetchProfile profile = new FetchProfile();
        profile.add(UIDFolder.FetchProfileItem.UID);
        profile.add(FetchProfile.Item.FLAGS);
        profile.add(FetchProfile.Item.SIZE);
        folder.fetch(messages, profile);
        List<Lying> found = new ArrayList<>();
        for (Message message : messages) {
            long number = message == null ? 0 : folder.getUID(message);
            if (number >= uid) { // LASTUID answers with the last message even when it is older than asked for
                found.add(new Lying(number, message));
            }
        }
        return found;
    }

    /** The same mails in handfuls, each small enough to be held in memory. */
    static List<List<Lying>> handfuls(List<Lying> mails) throws MessagingException {
        List<List<Lying>> handfuls = new ArrayList<>();
        long bytes = 0;
        for (Lying mail : mails) {
            int size = Math.max(0, mail.message().getSize());
            List<Lying> last = handfuls.isEmpty() ? null : handfuls.get(handfuls.size() - 1);
            if (last == null || last.size() == HANDFUL || bytes + size > HANDFUL_BYTES) {
                last = new ArrayList<>();
                handfuls.add(last);
                bytes = 0;
            }
            last.add(mail);
            bytes += size;
        }
        return handfuls;
    }

    /** The bytes of each as they came; of one that the server does not give there are none. It is not flagged because it was given away (RFC 3501, 6.4.5). */
    List<FetchedMail> fetch(List<Lying> mails) throws MessagingException {
        Map<Long, byte[]> bytes = new HashMap<>();
        MessageSet[] which = Utility.toMessageSet(messages(mails), null);
        if (which != null) { // else all of them are gone
            folder.doCommand(protocol -> {
                Response[] answers = protocol.fetch(which, "UID BODY.PEEK[]");
                for (Response answer : answers) {
                    if (answer instanceof FetchResponse fetched && fetched.getItem(UID.class) != null && fetched.getItem(BODY.class) != null
                            && fetched.getItem(BODY.class).getByteArray() != null) {
                        bytes.put(fetched.getItem(UID.class).uid, fetched.getItem(BODY.class).getByteArray().getNewBytes());
                    }
                }
                protocol.notifyResponseHandlers(answers);
                protocol.handleResult(answers[answers.length - 1]);
                return null;
            });
        }
        return mails.stream().filter(mail -> bytes.containsKey(mail.uid())).map(mail -> new FetchedMail(mail.uid(), bytes.get(mail.uid()))).toList();
    }

    /** Flags these as seen. */
    void flag(List<Lying> mails) throws MessagingException {
        if (!mails.isEmpty()) {
            folder.setFlags(messages(mails), new Flags(Flags.Flag.SEEN), true);
        }
    }

    private static Message[] messages(List<Lying> mails) {
        return mails.stream().map(Lying::message).toArray(Message[]::new);
    }

    @Override
    public void close() throws MessagingException {
        if (folder.isOpen()) {
            folder.close(false);
        }
    }
}
