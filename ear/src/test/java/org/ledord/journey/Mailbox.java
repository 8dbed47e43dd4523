package org.ledord.journey;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ledord.dev.LocalStack;

/** Somebody's mailbox, and what they do with it: wait for a letter, open its link, answer as a mail program does. */
final class Mailbox {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final LocalStack portal;
    private final String address;

    Mailbox(LocalStack portal, String address) {
        this.portal = portal;
        this.address = address;
    }

    /** The newest letter whose subject has these words, as soon as it has come. */
    MimeMessage letter(String words) {
        return letter(words, message -> true);
    }

    /** The newest such letter that also fulfils the condition. */
    MimeMessage letter(String words, Predicate<MimeMessage> also) {
        MimeMessage[] found = new MimeMessage[1];
        Patience.until("a letter to " + address + " about «" + words + "»", PATIENCE, () -> {
            List<MimeMessage> all = Arrays.asList(portal.mail().greenMail().getReceivedMessagesForDomain(address));
            for (int i = all.size() - 1; i >= 0 && found[0] == null; i--) {
                if (subject(all.get(i)).contains(words) && also.test(all.get(i))) {
                    found[0] = all.get(i);
                }
            }
            return found[0] != null;
        });
        return found[0];
    }

    /** How many letters have come whose subject has these words. */
    long count(String words) {
        return Arrays.stream(portal.mail().greenMail().getReceivedMessagesForDomain(address)).filter(message -> subject(message).contains(words)).count();
    }

    /** Answers on top of the quoted letter. */
    void reply(MimeMessage letter, String typed) {
        try {
            String quoted = text(letter).lines().map(line -> "> " + line).reduce("", (a, b) -> a + b + "\n");
            String to = ((InternetAddress) letter.getReplyTo()[0]).getAddress();
            send(to, "Sv: " + letter.getSubject(), typed + "\n\nDen mån 23 nov. 2026 kl 10:12 skrev Ledord <" + to + ">:\n\n" + quoted, letter.getMessageID());
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Answers between the lines: under the line that begins with an anchor, the words for it. */
    void replyInline(MimeMessage letter, String... anchorsAndWords) {
        StringBuilder body = new StringBuilder("Hej!\n\n");
        List<String> lines = text(letter).lines().toList();
        String waiting = null;
        for (String line : lines) {
            for (int i = 0; i < anchorsAndWords.length; i += 2) {
                if (line.startsWith(anchorsAndWords[i])) {
                    waiting = anchorsAndWords[i + 1];
                }
            }
            body.append("> ").append(line).append('\n');
            if (waiting != null && line.isBlank()) {
                body.append('\n').append(waiting).append("\n\n");
                waiting = null;
            }
        }
        try {
            send(((InternetAddress) letter.getReplyTo()[0]).getAddress(), "Sv: " + letter.getSubject(), body.toString(), letter.getMessageID());
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes a mail of its own. */
    void send(String to, String subject, String body, String inReplyTo) {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", "127.0.0.1");
        properties.put("mail.smtp.port", String.valueOf(portal.ports().smtp()));
        try {
            MimeMessage message = new MimeMessage(Session.getInstance(properties));
            message.setFrom(new InternetAddress(address));
            message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
            message.setSubject(subject, "UTF-8");
            message.setText(body, "UTF-8");
            if (inReplyTo != null) {
                message.setHeader("In-Reply-To", inReplyTo);
                message.setHeader("References", inReplyTo);
            }
            Transport.send(message);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first address in the text part that holds these characters. */
    static String link(MimeMessage letter, String part) {
        Matcher matcher = Pattern.compile("https?://\\S*" + Pattern.quote(part) + "\\S*").matcher(text(letter));
        if (!matcher.find()) {
            throw new IllegalStateException("No link with " + part + " in:\n" + text(letter));
        }
        return matcher.group();
    }

    /** The text part. */
    static String text(MimeMessage letter) {
        try {
            Object content = letter.getContent();
            if (content instanceof MimeMultipart parts) {
                BodyPart first = parts.getBodyPart(0);
                return first.getContent().toString().replace("\r\n", "\n");
            }
            return content.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The subject, empty where there is none. */
    static String subject(MimeMessage message) {
        try {
            return message.getSubject() == null ? "" : message.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
