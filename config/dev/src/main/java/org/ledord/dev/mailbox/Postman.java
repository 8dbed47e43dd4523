package org.ledord.dev.mailbox;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import java.util.UUID;

/** Makes a real mail out of a draft and hands it to the mail server on this computer, as a mail program does. */
final class Postman {

    private static final String PATIENCE = "10000";

    private final Session session;
    private final Clock clock;

    /**
     * @param smtpPort where the demo's mail server listens on this computer; there is no way to name another host
     * @param clock gives the mail its date
     */
    Postman(int smtpPort, Clock clock) {
        Properties settings = new Properties();
        settings.put("mail.smtp.host", "127.0.0.1");
        settings.put("mail.smtp.port", String.valueOf(smtpPort));
        settings.put("mail.smtp.connectiontimeout", PATIENCE);
        settings.put("mail.smtp.timeout", PATIENCE);
        settings.put("mail.smtp.localhost", "localhost");
        this.session = Session.getInstance(settings);
        this.clock = clock;
    }

    /** Sends the mail and gives it back as it was sent. */
    MimeMessage send(Draft draft) throws MessagingException {
        MimeMessage message = message(draft);
        Transport.send(message);
        return message;
    }

    /** The draft as a mail of our own making: plain text in UTF-8, lines ended as the standard says. */
    MimeMessage message(Draft draft) throws MessagingException {
        MimeMessage message = new Identified(session, draft.from());
        message.setFrom(draft.from());
        message.setRecipients(Message.RecipientType.TO, draft.to().toArray(InternetAddress[]::new));
        message.setSubject(oneLine(draft.subject()), "UTF-8");
        message.setSentDate(Date.from(clock.instant()));
        if (draft.inReplyTo().isPresent()) {
            message.setHeader("In-Reply-To", oneLine(draft.inReplyTo().get()));
        }
        if (!draft.references().isEmpty()) {
            message.setHeader("References", String.join("\r\n ", draft.references()));
        }
        message.setText(draft.text().replace("\r\n", "\n").replace('\r', '\n').replace("\n", "\r\n"), "UTF-8");
        message.saveChanges();
        return message;
    }

    /** A forged line break must not become a header of its own. */
    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    /** A mail named after its sender's domain, not after this computer and its user. */
    private static final class Identified extends MimeMessage {

        private final String identity;

        private Identified(Session session, InternetAddress from) {
            super(session);
            String address = from.getAddress();
            this.identity = "<" + UUID.randomUUID() + "@" + address.substring(address.indexOf('@') + 1) + ">";
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", identity);
        }
    }
}
