package org.ledord.dev;

import com.icegreen.greenmail.imap.AuthorizationException;
import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * Mail on disk, so that a second start shows what the first one left: {@code <address>/<folder>/<number>.eml}, with
 * {@code ,S} behind the number of a message that has been seen.
 *
 * <p>A message is written when it arrives. What people did since (read, moved, sent) is written on an orderly end; after
 * a crash the messages are there, unread, in the inbox.
 */
final class MailArchive {

    private static final String INBOX = "INBOX";

    private final Path data;
    private final GreenMail server;
    private final AtomicLong newest = new AtomicLong();

    MailArchive(Path data, GreenMail server) {
        this.data = data;
        this.server = server;
        takeUpLast();
    }

    /** An end that was cut off between two names left the mail under the other one. */
    private void takeUpLast() {
        Path last = last(data);
        try {
            if (Files.isDirectory(last) && !Files.exists(data)) {
                Files.move(last, data, StandardCopyOption.ATOMIC_MOVE);
            }
            Folders.make(data);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path last(Path data) {
        return data.resolveSibling(data.getFileName() + ".last");
    }

    /** Keeps a message that has just come for somebody. */
    void add(String address, byte[] message) throws IOException {
        Path inbox = Folders.make(data.resolve(address).resolve(INBOX));
        String number = number(newest.incrementAndGet());
        Path half = inbox.resolve(number + ".part");
        Files.write(half, message);
        Files.move(half, inbox.resolve(number + ".eml"), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Puts all that was kept back into the mailboxes. */
    void load() {
        try {
            for (Path account : below(data)) {
                GreenMailUser user = user(account.getFileName().toString());
                for (Path folder : below(account)) {
                    load(folder, folder(user, folder.getFileName().toString()));
                }
            }
        } catch (IOException | MessagingException | UserException | FolderException | AuthorizationException failure) {
            throw new Trouble("The kept mail in " + data + " cannot be read: " + failure.getMessage() + ".",
                    "Start over: config/bin/run --fresh", failure);
        }
    }

    private void load(Path kept, MailFolder folder) throws IOException, MessagingException, FolderException {
        for (Path file : below(kept)) {
            String name = file.getFileName().toString();
            if (name.endsWith(".eml")) {
                newest.accumulateAndGet(Long.parseLong(name.substring(0, name.indexOf(name.contains(",") ? ',' : '.'))), Math::max);
                Flags flags = name.contains(",S") ? new Flags(Flags.Flag.SEEN) : new Flags();
                folder.appendMessage(Delivery.parsed(Files.readAllBytes(file)), flags,
                        Date.from(Files.getLastModifiedTime(file).toInstant()));
            }
        }
    }

    /** Writes everything as it is now. */
    void save() {
        Path next = data.resolveSibling(data.getFileName() + ".next");
        Path last = last(data);
        Folders.remove(next);
        try {
            for (GreenMailUser user : server.getUserManager().listUser()) {
                for (MailFolder folder : host().listMailboxes(user, "*")) {
                    save(folder, next.resolve(user.getEmail()).resolve(folder.getName()));
                }
            }
            Folders.make(next);
            Folders.remove(last);
            Files.move(data, last, StandardCopyOption.ATOMIC_MOVE);
            Files.move(next, data, StandardCopyOption.ATOMIC_MOVE);
            Folders.remove(last);
        } catch (IOException | MessagingException | FolderException failure) {
            throw new IllegalStateException("The mail cannot be kept", failure);
        }
    }

    private void save(MailFolder folder, Path kept) throws IOException, MessagingException {
        Folders.make(kept);
        for (StoredMessage message : folder.getNonDeletedMessages()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            message.getMimeMessage().writeTo(bytes);
            Path file = kept.resolve(number(newest.incrementAndGet()) + (message.isSet(Flags.Flag.SEEN) ? ",S" : "") + ".eml");
            Files.write(file, bytes.toByteArray());
            Files.setLastModifiedTime(file, FileTime.from(message.getReceivedDate().toInstant()));
        }
    }

    private GreenMailUser user(String address) throws UserException {
        UserManager users = server.getUserManager();
        GreenMailUser known = users.getUserByEmail(address);
        return known != null ? known : users.createUser(address, address, address);
    }

    private MailFolder folder(GreenMailUser user, String name) throws FolderException, AuthorizationException {
        MailFolder known = host().getFolder(user, name);
        return known != null ? known : host().createMailbox(user, name);
    }

    private ImapHostManager host() {
        return server.getManagers().getImapHostManager();
    }

    private static String number(long number) {
        return "%09d".formatted(number);
    }

    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.sorted().toList();
        }
    }
}
