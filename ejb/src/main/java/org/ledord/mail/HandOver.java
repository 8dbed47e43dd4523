package org.ledord.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.io.OutputStream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * Hands letters to the mail server over one connection. To a server that can, MAIL, RCPT and DATA go in one exchange (RFC 2920)
 * where the library waits for each; all else is the library's: the connection, STARTTLS, AUTH, replies of several lines, dots.
 */
class HandOver extends SMTPTransport {
    private static final String[] NOT_SENT = {"Bcc"};

    /** Whether the replies to MAIL and RCPT are still to be read before the one to DATA. */
    private boolean owed;
    private Reply mail;
    private Reply recipient;

    HandOver(Session session) {
        super(session, new URLName("smtp", null, -1, null, null, null));
    }

    private record Reply(int code, String words) {
        boolean isYes() {
            return code >= 200 && code < 300;
        }
    }

    /**
     * Hands over one letter to one address; it has been taken when this comes back.
     *
     * @throws AddressException when the address could not stand in a command as it is (RFC 5321; CWE-93)
     * @throws SendFailedException when the server says no to it
     * @throws MessagingException when the server cannot be spoken to
     */
    synchronized void hand(SMTPMessage letter, InternetAddress to) throws MessagingException {
        if (to.getAddress().chars().anyMatch(c -> c <= ' ' || c > '~')) { // of others the library sends the last eight bits: č would end the line
            throw new AddressException("not ASCII");
        }
        if (!supportsExtension("PIPELINING")) {
            sendMessage(letter, new Address[] {to});
            return;
        }
        String sender = letter.getEnvelopeFrom();
        PromptSockets.holdBack(true);
        try {
            sendCommand("MAIL FROM:" + (sender.startsWith("<") ? sender : "<" + sender + ">"));
            sendCommand("RCPT TO:<" + to.getAddress() + ">");
        } finally {
            PromptSockets.holdBack(false);
        }
        owed = true;
        try {
            letter.writeTo(wanted(to), NOT_SENT);
            finishData();
        } catch (IOException broken) {
            throw new MessagingException("the connection broke", broken);
        }
    }

    /** The way for the letter's bytes, when the server wants it. */
    private OutputStream wanted(InternetAddress to) throws MessagingException {
        OutputStream out = null;
        MessagingException no = null;
        try {
            out = data();
        } catch (SMTPSendFailedException refused) {
            no = refused;
        }
        if (out != null && mail.isYes() && recipient.isYes()) {
            return out;
        }
        if (out != null) { // it may say yes to DATA though there is nobody to have it (RFC 2920, 3.1)
            sendCommand(".");
            readServerResponse();
        }
        sendCommand("RSET");
        readServerResponse();
        if (!mail.isYes()) {
            throw new SMTPSendFailedException("MAIL", mail.code(), mail.words(), null, null, new Address[] {to}, null);
        }
        if (!recipient.isYes()) {
            throw new SendFailedException("refused", new SMTPAddressFailedException(to, "RCPT", recipient.code(), recipient.words()));
        }
        throw no;
    }

    @Override
    protected int readServerResponse() throws MessagingException {
        if (owed) {
            owed = false;
            mail = reply();
            recipient = reply();
        }
        return super.readServerResponse();
    }

    private Reply reply() throws MessagingException {
        int code = super.readServerResponse();
        if (code < 0) {
            throw new MessagingException("the server hung up");
        }
        return new Reply(code, getLastServerResponse());
    }
}
