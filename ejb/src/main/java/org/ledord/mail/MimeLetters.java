package org.ledord.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.ledord.shared.Settings;

/** Writes a letter as MIME, so that it meets D1–D14 of MAIL.md. */
@ApplicationScoped
class MimeLetters {
    private Settings settings;
    private Clock clock;

    /** For the container's proxies. */
    protected MimeLetters() {
    }

    @Inject
    MimeLetters(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    MimeMessage write(Outgoing letter, Session session) throws MessagingException {
        SMTPMessage message = new Numbered(session, letter.messageId());
        message.setEnvelopeFrom(letter.envelopeFrom().isEmpty() ? "<>" : letter.envelopeFrom());
        message.setFrom(named(settings.mailFrom(), letter.municipality() == null ? "Ledord" : "Ledord, " + letter.municipality()));
        message.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(letter.toAddress(), true));
        message.setReplyTo(new InternetAddress[] {new InternetAddress(letter.replyTo(), true)});
        message.setSubject(letter.subject(), "UTF-8");
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", letter.automatic());
        message.setHeader("X-Loop", settings.mailFrom());
        message.setHeader("Content-Language", letter.language());
        if (letter.inReplyTo() != null) {
            message.setHeader("In-Reply-To", letter.inReplyTo());
            message.setHeader("References", letter.inReplyTo());
        }
        if (letter.stream().list()) {
            list(message, letter);
        }
        MimeMultipart parts = new MimeMultipart("alternative");
        parts.addBodyPart(part(letter.textBody(), "plain"));
        parts.addBodyPart(part(letter.htmlBody(), "html"));
        if (letter.calendar() != null) {
            parts.addBodyPart(invitation(letter.calendar()));
        }
        message.setContent(parts);
        message.saveChanges();
        return message;
    }

    private void list(MimeMessage message, Outgoing letter) throws MessagingException {
        String stream = (letter.reformSlug() == null ? "portal" : letter.reformSlug()) + "." + letter.stream().name().toLowerCase(java.util.Locale.ROOT);
        message.setHeader("List-Id", "<" + stream + "." + settings.mailDomain() + ">");
        message.setHeader("List-Owner", "<mailto:" + settings.mailFrom() + ">");
        String home = settings.publicUrl() + "/" + letter.language() + (letter.reformSlug() == null ? "/" : "/" + letter.reformSlug());
        message.setHeader("List-Archive", "<" + home + ">");
        message.setHeader("List-Help", "<" + settings.publicUrl() + "/" + letter.language() + "/privacy>");
        if (letter.unsubscribe() != null && letter.stream().endable()) {
            message.setHeader("List-Unsubscribe", "<" + settings.publicUrl() + "/" + letter.language() + "/unsubscribe/" + letter.unsubscribe()
                    + ">,\r\n <mailto:svar+" + letter.unsubscribe() + "@" + settings.mailDomain() + "?subject=unsubscribe>");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, StandardCharsets.UTF_8.name(), subtype);
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return part;
    }

    /** The last of the alternatives: mail programs that know calendars offer to answer it (RFC 6047). */
    private static MimeBodyPart invitation(String calendar) throws MessagingException {
        String method = calendar.contains("METHOD:CANCEL") ? "CANCEL" : "REQUEST";
        MimeBodyPart part = new MimeBodyPart();
        String type = "text/calendar; charset=UTF-8; method=" + method;
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(calendar.getBytes(StandardCharsets.UTF_8), type)));
        part.setHeader("Content-Type", type);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    private static InternetAddress named(String address, String name) throws MessagingException {
        try {
            InternetAddress named = new InternetAddress(address, true);
            named.setPersonal(name, StandardCharsets.UTF_8.name());
            return named;
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A message whose Message-ID is given, so that every try carries the same (D2). */
    private static final class Numbered extends SMTPMessage {
        private final String id;

        Numbered(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
