package org.ledord.dev;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/**
 * One message on its way into one mailbox: gets the trace lines that a real server adds (whom the envelope named, what
 * is known of the sender), and is kept on disk before the sender is told that it was taken.
 *
 * @param mailbox where it goes
 * @param recipient whom the envelope named
 * @param authservId under what name this server vouches for senders
 * @param archive where messages are kept
 */
record Delivery(GreenMailUser mailbox, MailAddress recipient, String authservId, MailArchive archive) implements GreenMailUser {

    @Override
    public void deliver(MovingMessage moving) {
        try {
            String sender = moving.getReturnPath() == null ? "" : moving.getReturnPath().getEmail();
            byte[] traced = traced(moving.getMessage(), sender);
            archive.add(mailbox.getEmail(), traced);
            mailbox.deliver(parsed(traced));
        } catch (IOException | MessagingException failure) {
            throw new IllegalStateException("The message for " + mailbox.getEmail() + " cannot be kept", failure);
        }
    }

    private byte[] traced(MimeMessage message, String sender) throws IOException, MessagingException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String trace = "Authentication-Results: " + authservId + "; " + verdict(message, sender) + "\r\n"
                + "X-Original-To: " + recipient.getEmail() + "\r\n"
                + "Delivered-To: " + recipient.getEmail() + "\r\n";
        bytes.write(trace.getBytes(StandardCharsets.US_ASCII));
        message.writeTo(bytes);
        return bytes.toByteArray();
    }

    /** Invented people write from this machine: genuine when envelope and From agree on the domain, else unknown. */
    private static String verdict(MimeMessage message, String sender) throws MessagingException {
        String envelope = domain(sender);
        String from = domain(from(message));
        boolean genuine = !envelope.isEmpty() && envelope.equals(from) && envelope.endsWith("example.org");
        return genuine ? "spf=pass smtp.mailfrom=" + envelope + "; dmarc=pass header.from=" + from : "none";
    }

    private static String from(MimeMessage message) throws MessagingException {
        String header = message.getHeader("From", ",");
        if (header == null) {
            return "";
        }
        try {
            InternetAddress[] from = InternetAddress.parseHeader(header, false);
            return from.length == 1 && from[0].getAddress() != null ? from[0].getAddress() : "";
        } catch (AddressException malformed) {
            return "";
        }
    }

    private static String domain(String address) {
        return address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.-]", "");
    }

    static MimeMessage parsed(byte[] bytes) throws MessagingException {
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
    }

    @Override
    public String getEmail() {
        return mailbox.getEmail();
    }

    @Override
    public String getLogin() {
        return mailbox.getLogin();
    }

    @Override
    public void deliver(MimeMessage message) {
        mailbox.deliver(message);
    }

    @Override
    public void create() {
        mailbox.create();
    }

    @Override
    public void delete() {
        mailbox.delete();
    }

    @Override
    public String getPassword() {
        return mailbox.getPassword();
    }

    @Override
    public void setPassword(String password) {
        mailbox.setPassword(password);
    }

    @Override
    public void authenticate(String password) throws UserException {
        mailbox.authenticate(password);
    }

    @Override
    public String getQualifiedMailboxName() {
        return mailbox.getQualifiedMailboxName();
    }
}
