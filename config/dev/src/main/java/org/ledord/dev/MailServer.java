package org.ledord.dev;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Mail for people who do not exist: takes every message by SMTP, gives it out by IMAP, sends nothing anywhere. Whoever
 * is written to has a mailbox, named by the address, opened with any password.
 *
 * <p>As a municipality's server would for the portal, it puts every address of the portal's own domain, with whatever
 * stands behind a plus, into one mailbox, and writes on each message whom it was for and whether its sender is genuine.
 */
public final class MailServer implements AutoCloseable {

    private final GreenMail server;
    private final MailArchive archive;
    private final String domain;
    private final Gate gate = new Gate();

    /**
     * Starts it, with the mail of the last time.
     *
     * @param data where mail is kept
     * @param smtp the port where mail is handed in
     * @param imap the port where mail is fetched
     * @param domain the portal's own mail domain
     */
    public MailServer(Path data, int smtp, int imap, String domain) {
        this.domain = domain;
        this.server = new NullSenderMail(new ServerSetup[] {setup(smtp, ServerSetup.PROTOCOL_SMTP), setup(imap, ServerSetup.PROTOCOL_IMAP)}, this::delivered)
                .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        server.start();
        UserManager users = server.getUserManager();
        this.archive = new MailArchive(data, server);
        archive.load();
        mailbox(account());
        users.setMessageDeliveryHandler((message, address) ->
                new Delivery(mailbox(boxOf(address)), address, authservId(), archive));
    }

    /** The server itself, for whoever wants to look into mailboxes. */
    public GreenMail greenMail() {
        return server;
    }

    /** The name of the one mailbox that the portal reads. */
    public String account() {
        return "svar@" + domain;
    }

    /** Under what name the server vouches for senders. */
    public String authservId() {
        return "mx." + domain;
    }

    /** How many mails in the portal's own mailbox nobody has flagged as seen. */
    public long unseen() {
        try {
            return server.getManagers().getImapHostManager().getInbox(mailbox(account())).getMessages().stream()
                    .filter(message -> !message.isSet(Flags.Flag.SEEN)).count();
        } catch (FolderException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /**
     * Becomes a slow server: so many letters to people pass, and the sender of the next is kept waiting for its "250" though
     * the letter has been delivered. Mail to the portal is not held up.
     */
    public void holdAfter(int letters) {
        gate.closeAfter(letters);
    }

    /** Whether a sender waits for its "250". */
    public boolean holdsSomebody() {
        return gate.holdsSomebody();
    }

    /** Becomes a quick server again. */
    public void release() {
        gate.open();
    }

    @Override
    public void close() {
        gate.open();
        archive.save();
        server.stop();
    }

    /** Called when a message lies in its mailbox and before its sender is told so. */
    private void delivered(MovingMessage message) {
        if (message.getToAddresses().stream().noneMatch(address -> boxOf(address).equals(account()))) {
            gate.pass();
        }
    }

    /** What is addressed to nobody, or to what could be no folder's name, is the postmaster's (RFC 5321, 4.5.1). */
    private String boxOf(MailAddress address) {
        String whole = address.getEmail() == null ? "" : address.getEmail().toLowerCase(Locale.ROOT);
        if (!whole.matches("[^@/\\\\]+@[^@/\\\\]+")) {
            return "postmaster@" + domain;
        }
        int at = whole.lastIndexOf('@');
        String host = whole.substring(at + 1);
        if (host.equals(domain) || host.endsWith("." + domain)) {
            return account();
        }
        int plus = whole.indexOf('+');
        return plus > 0 && plus < at ? whole.substring(0, plus) + whole.substring(at) : whole;
    }

    private synchronized GreenMailUser mailbox(String address) {
        UserManager users = server.getUserManager();
        GreenMailUser known = users.getUserByEmail(address);
        if (known != null) {
            return known;
        }
        try {
            return users.createUser(address, address, address);
        } catch (UserException taken) {
            throw new IllegalStateException("No mailbox for " + address, taken);
        }
    }

    private static ServerSetup setup(int port, String protocol) {
        ServerSetup setup = new ServerSetup(port, "127.0.0.1", protocol);
        setup.setServerStartupTimeout(30_000);
        return setup;
    }
}
