package org.ledord.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
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

    SMTPMessage write(Outgoing letter, Session session) throws MessagingException {
        // In quoted-printable no "=_" can stand, so it is in no part (RFC 2045, 6.7).
        String boundary = "=_" + Integer.toHexString(letter.messageId().hashCode());
        SMTPMessage message = new Written(session, body(letter, boundary));
        message.setHeader("Message-ID", letter.messageId()); // the same on every try (D2)
        message.setHeader("MIME-Version", "1.0");
        message.setHeader("Content-Type", "multipart/alternative; boundary=\"" + boundary + "\"");
        message.setEnvelopeFrom(letter.envelopeFrom().isEmpty() ? "<>" : letter.envelopeFrom());
        message.setHeader("From", HeaderText.phrase(letter.municipality() == null ? "Ledord" : "Ledord, " + letter.municipality()) + " <" + settings.mailFrom() + ">");
        message.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(letter.toAddress(), true));
        message.setReplyTo(new InternetAddress[] {new InternetAddress(letter.replyTo(), true)});
        message.setHeader("Subject", HeaderText.of("Subject", letter.subject()));
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
        return message;
    }

    private void list(MimeMessage message, Outgoing letter) throws MessagingException {
        String stream = (letter.reformSlug() == null ? "portal" : letter.reformSlug()) + "." + letter.stream().name().toLowerCase(java.util.Locale.ROOT);
        message.setHeader("List-Id", "<" + stream + "." + settings.mailDomain() + ">");
        message.setHeader("List-Owner", "<mailto:" + settings.mailFrom() + ">");
        String home = settings.publicUrl() + "/" + letter.language() + (letter.reformSlug() == null ? "/" : "/" + letter.reformSlug());
        message.setHeader("List-Archive", "<" + home + ">");
        message.setHeader("List-Help", "<" + settings.publicUrl() + "/" + letter.language() + "/privacy>");
        if (!letter.stream().takesReplies()) {
            message.setHeader("List-Post", "NO");
        }
        if (letter.unsubscribe() != null && letter.stream().endable()) {
            message.setHeader("List-Unsubscribe", "<" + settings.publicUrl() + "/" + letter.language() + "/unsubscribe/" + letter.unsubscribe()
                    + ">,\r\n <mailto:svar+" + letter.unsubscribe() + "@" + settings.mailDomain() + "?subject=unsubscribe>");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
    }

    private static byte[] body(Outgoing letter, String boundary) {
        byte[] text = QuotedPrintable.of(letter.textBody());
        byte[] html = QuotedPrintable.of(letter.htmlBody());
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length + html.length + 512);
        out.writeBytes(ascii("--" + boundary + head("plain")));
        out.writeBytes(text);
        out.writeBytes(ascii("\r\n--" + boundary + head("html")));
        out.writeBytes(html);
        if (letter.calendar() != null) {
            out.writeBytes(ascii("\r\n--" + boundary));
            out.writeBytes(invitation(letter.calendar()));
        }
        out.writeBytes(ascii("\r\n--" + boundary + "--\r\n"));
        return out.toByteArray();
    }

    private static String head(String subtype) {
        return "\r\nContent-Type: text/" + subtype + "; charset=UTF-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n";
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** The last of the alternatives: mail programs that know calendars offer to answer it (RFC 6047). */
    private static byte[] invitation(String calendar) {
        String method = calendar.contains("METHOD:CANCEL") ? "CANCEL" : calendar.contains("METHOD:PUBLISH") ? "PUBLISH" : "REQUEST";
        return ascii("\r\nContent-Type: text/calendar; charset=UTF-8; method=" + method + "\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + Base64.getMimeEncoder().encodeToString(calendar.getBytes(StandardCharsets.UTF_8)));
    }

    /** A message whose body is there already: to let the library build and encode its parts takes ten times as long. */
    private static final class Written extends SMTPMessage {
        private final byte[] body;

        Written(Session session, byte[] body) {
            super(session);
            this.body = body;
        }

        @Override
        public void writeTo(OutputStream out, String[] without) throws IOException, MessagingException {
            StringBuilder head = new StringBuilder(1024);
            getNonMatchingHeaderLines(without).asIterator().forEachRemaining(line -> head.append(line).append("\r\n"));
            out.write(ascii(head.append("\r\n").toString()));
            out.write(body);
        }
    }
}
