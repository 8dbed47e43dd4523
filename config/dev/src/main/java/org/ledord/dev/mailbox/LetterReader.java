package org.ledord.dev.mailbox;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParseException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/**
 * Decodes a mail. Broken headers, unknown character sets and half multiparts give what can be read of them, never a
 * failure: the mailbox must be able to show exactly the mails that are wrong.
 */
final class LetterReader {

    private static final int DEEPEST = 20;

    private final ZoneId zone;

    LetterReader(ZoneId zone) {
        this.zone = zone;
    }

    /** The mail as a reader needs it. */
    Letter read(long uid, boolean unread, MimeMessage message, Date received) throws MessagingException {
        Content content = new Content();
        content.collect(message, 0);
        List<InternetAddress> from = addresses(header(message, "From"));
        List<InternetAddress> replyTo = addresses(header(message, "Reply-To"));
        return new Letter(uid, unread,
                from.stream().findFirst(),
                addresses(header(message, "To")),
                replyTo.isEmpty() ? from : replyTo,
                decoded(header(message, "Subject")).replaceAll("[\\r\\n\\t ]+", " ").strip(),
                sent(message, received),
                identities(header(message, "Message-ID")).stream().findFirst(),
                identities(header(message, "References") + " " + header(message, "In-Reply-To")),
                content.text(), Optional.ofNullable(content.html), List.copyOf(content.attached),
                Unsubscribe.of(message.getHeader("List-Unsubscribe", ","), message.getHeader("List-Unsubscribe-Post", null)));
    }

    private ZonedDateTime sent(MimeMessage message, Date received) throws MessagingException {
        Date date = message.getSentDate();
        return (date == null ? received : date).toInstant().atZone(zone);
    }

    private static String header(Part part, String name) throws MessagingException {
        String[] values = part.getHeader(name);
        return values == null ? "" : MimeUtility.unfold(values[0]);
    }

    /** A header as it was meant to be read. */
    static String decoded(String raw) {
        try {
            return Charsets.repair(MimeUtility.decodeText(raw));
        } catch (UnsupportedEncodingException unknownCharset) {
            return Charsets.repair(raw);
        }
    }

    private static List<InternetAddress> addresses(String header) {
        if (header.isBlank()) {
            return List.of();
        }
        try {
            return List.of(InternetAddress.parseHeader(Charsets.repair(header), false));
        } catch (AddressException malformed) {
            InternetAddress asItStands = new InternetAddress();
            asItStands.setAddress(decoded(header));
            return List.of(asItStands);
        }
    }

    private static List<String> identities(String header) {
        List<String> found = new ArrayList<>();
        for (String word : header.strip().split("[\\s,]+")) {
            if (word.length() > 2 && word.startsWith("<") && word.endsWith(">") && !found.contains(word)) {
                found.add(word);
            }
        }
        return List.copyOf(found);
    }

    /** What has been found in the parts so far: the first text, the first HTML, and the rest. */
    private static final class Content {

        private String plain;
        private String html;
        private final List<Letter.Attached> attached = new ArrayList<>();

        private String text() {
            if (plain != null) {
                return plain.replace("\r\n", "\n").replace('\r', '\n');
            }
            return html == null ? "" : HtmlText.of(html);
        }

        private void collect(Part part, int depth) throws MessagingException {
            ContentType type = typeOf(part);
            if (type.match("multipart/*") && depth < DEEPEST && collectParts(part, depth)) {
                return;
            }
            boolean file = Part.ATTACHMENT.equalsIgnoreCase(disposition(part)) || fileName(part) != null;
            if (!file && plain == null && (type.match("text/plain") || type.match("multipart/*"))) {
                plain = Charsets.decode(bytes(part), type.getParameter("charset"));
            } else if (!file && html == null && type.match("text/html")) {
                html = Charsets.decode(bytes(part), type.getParameter("charset"));
            } else {
                attach(part, type);
            }
        }

        /** Whether the part could be taken apart. */
        private boolean collectParts(Part part, int depth) {
            try {
                if (!(part.getContent() instanceof Multipart parts)) {
                    return false;
                }
                for (int i = 0; i < parts.getCount(); i++) {
                    BodyPart child = parts.getBodyPart(i);
                    collect(child, depth + 1);
                }
                return true;
            } catch (IOException | MessagingException broken) {
                return false;
            }
        }

        private void attach(Part part, ContentType type) throws MessagingException {
            String name = fileName(part);
            String safe = name == null ? "" : name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "_").strip();
            int number = attached.size();
            attached.add(new Letter.Attached(number, safe.isEmpty() ? "part-" + (number + 1) : safe,
                    type.getBaseType(), bytes(part)));
        }

        private static ContentType typeOf(Part part) throws MessagingException {
            try {
                return new ContentType(part.getContentType());
            } catch (ParseException malformed) {
                return new ContentType("text", "plain", null);
            }
        }

        private static String disposition(Part part) throws MessagingException {
            try {
                return part.getDisposition();
            } catch (ParseException malformed) {
                return null;
            }
        }

        private static String fileName(Part part) throws MessagingException {
            try {
                String name = part.getFileName();
                return name == null ? null : decoded(name);
            } catch (ParseException malformed) {
                return null;
            }
        }

        /** The bytes behind the transfer encoding; as far as they can be had where it is broken. */
        private static byte[] bytes(Part part) throws MessagingException {
            try (InputStream in = part.getInputStream()) {
                return in.readAllBytes();
            } catch (IOException | MessagingException brokenEncoding) {
                return rawBytes(part);
            }
        }

        private static byte[] rawBytes(Part part) throws MessagingException {
            try (InputStream in = raw(part)) {
                return in.readAllBytes();
            } catch (IOException unreadable) {
                throw new MessagingException("A part cannot be read", unreadable);
            }
        }

        private static InputStream raw(Part part) throws MessagingException {
            if (part instanceof MimeMessage message) {
                return message.getRawInputStream();
            }
            return ((MimeBodyPart) part).getRawInputStream();
        }
    }
}
