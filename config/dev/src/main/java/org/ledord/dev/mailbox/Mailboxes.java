package org.ledord.dev.mailbox;

import com.icegreen.greenmail.imap.AuthorizationException;
import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The door to the mail server's mailboxes. Only what is to be shown is decoded, so thousands of mails cost nothing. */
final class Mailboxes {

    private final GreenMail server;
    private final LetterReader reader;
    private final Clock clock;

    Mailboxes(GreenMail server, Clock clock) {
        this.server = server;
        this.reader = new LetterReader(clock.getZone());
        this.clock = clock;
    }

    /** The addresses of all mailboxes, in order. */
    List<String> addresses() {
        return server.getUserManager().listUser().stream()
                .map(GreenMailUser::getEmail)
                .sorted(Comparator.comparing((String address) -> address.toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** Whether somebody has this mailbox. */
    boolean exists(String address) {
        return user(address).isPresent();
    }

    /** How many mails a mailbox has and which is the newest. */
    Box box(String address) throws MessagingException {
        Optional<MailFolder> inbox = folder(address, Folder.INBOX);
        if (inbox.isEmpty()) {
            return new Box(address, 0, 0, Optional.empty());
        }
        List<Letter> newest = shelf(address, Folder.INBOX, 1, 1).letters();
        return new Box(address, inbox.get().getMessageCount(), inbox.get().getUnseenCount(), newest.stream().findFirst());
    }

    /** One page of a folder, newest first. A page that is not there gives the nearest one that is. */
    Shelf shelf(String address, Folder folder, int page, int size) throws MessagingException {
        Optional<MailFolder> mails = folder(address, folder);
        long[] uids = mails.map(MailFolder::getMessageUids).orElse(new long[0]);
        int pages = Math.max(1, (uids.length + size - 1) / size);
        int shown = Math.min(Math.max(page, 1), pages);
        List<Letter> letters = new ArrayList<>();
        int first = uids.length - 1 - (shown - 1) * size;
        for (int i = first; i >= 0 && i > first - size; i--) {
            StoredMessage stored = mails.get().getMessage(uids[i]);
            // Somebody may have deleted it over IMAP since the numbers were fetched.
            if (stored != null) {
                letters.add(read(stored));
            }
        }
        return new Shelf(List.copyOf(letters), shown, pages, uids.length);
    }

    /** On which page of a folder a mail stands. */
    int pageOf(String address, Folder folder, long uid, int size) {
        long[] uids = folder(address, folder).map(MailFolder::getMessageUids).orElse(new long[0]);
        int newer = 0;
        for (long other : uids) {
            newer += other > uid ? 1 : 0;
        }
        return newer / size + 1;
    }

    /** One mail. */
    Optional<Letter> letter(String address, Folder folder, long uid) throws MessagingException {
        Optional<StoredMessage> stored = stored(address, folder, uid);
        return stored.isEmpty() ? Optional.empty() : Optional.of(read(stored.get()));
    }

    /** One mail byte by byte, as it came. */
    Optional<byte[]> source(String address, Folder folder, long uid) throws MessagingException {
        Optional<StoredMessage> stored = stored(address, folder, uid);
        if (stored.isEmpty()) {
            return Optional.empty();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            stored.get().getMimeMessage().writeTo(out);
        } catch (IOException unreadable) {
            throw new MessagingException("The mail cannot be written out", unreadable);
        }
        return Optional.of(out.toByteArray());
    }

    /** Notes that the person has opened the mail. */
    void markRead(String address, Folder folder, long uid) throws MessagingException {
        Optional<MailFolder> mails = folder(address, folder);
        if (mails.isPresent()) {
            try {
                mails.get().setFlags(new Flags(Flags.Flag.SEEN), true, uid, null, true);
            } catch (FolderException refused) {
                throw new MessagingException("The mail cannot be marked as read", refused);
            }
        }
    }

    /** Keeps a copy of what the person sent. */
    void keepSent(String address, MimeMessage message) throws MessagingException {
        Optional<GreenMailUser> user = user(address);
        if (user.isEmpty()) {
            return;
        }
        Optional<MailFolder> sent = folder(address, Folder.SENT);
        try {
            MailFolder folder = sent.isPresent() ? sent.get() : store().createMailbox(user.get(), Folder.SENT.serverName());
            folder.appendMessage(message, new Flags(Flags.Flag.SEEN), Date.from(clock.instant()));
        } catch (FolderException | AuthorizationException refused) {
            throw new MessagingException("The copy of the sent mail cannot be kept", refused);
        }
    }

    /** The person's address, with the name their mail carries. */
    InternetAddress person(String address, Optional<Letter> known) {
        return known.stream().flatMap(letter -> letter.to().stream())
                .filter(to -> address.equalsIgnoreCase(to.getAddress()))
                .findFirst()
                .orElseGet(() -> bare(address));
    }

    private static InternetAddress bare(String address) {
        InternetAddress bare = new InternetAddress();
        bare.setAddress(address);
        return bare;
    }

    private Letter read(StoredMessage stored) throws MessagingException {
        boolean unread = !stored.isSet(Flags.Flag.SEEN);
        return reader.read(stored.getUid(), unread, stored.getMimeMessage(), stored.getReceivedDate());
    }

    private Optional<StoredMessage> stored(String address, Folder folder, long uid) {
        return folder(address, folder).map(mails -> mails.getMessage(uid));
    }

    private Optional<MailFolder> folder(String address, Folder folder) {
        return user(address).map(user -> store().getFolder(user, folder.serverName()));
    }

    private Optional<GreenMailUser> user(String address) {
        return server.getUserManager().listUser().stream()
                .filter(user -> user.getEmail().equalsIgnoreCase(address))
                .findFirst();
    }

    private ImapHostManager store() {
        return server.getManagers().getImapHostManager();
    }

    /**
     * A mailbox in the list of people.
     *
     * @param address whose it is
     * @param count how many mails it holds
     * @param unread how many of them nobody has opened
     * @param newest the last that came
     */
    record Box(String address, int count, int unread, Optional<Letter> newest) {
    }

    /**
     * A page of mails.
     *
     * @param letters newest first
     * @param page which page this is, from 1
     * @param pages how many there are
     * @param total how many mails the folder holds
     */
    record Shelf(List<Letter> letters, int page, int pages, int total) {
    }
}
