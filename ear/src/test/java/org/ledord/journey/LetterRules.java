package org.ledord.journey;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What every letter of ours must meet, as MAIL.md numbers it (D1–D15): read from the bytes that reached a mailbox, with
 * nothing known of how they were made.
 */
final class LetterRules {
    private static final int LONGEST_LINE = 998;
    private static final int LARGEST = 100_000;
    private static final Pattern TOKEN = Pattern.compile("[a-z2-7]{32}");
    private static final Pattern FETCHED = Pattern.compile("(?i)<(img|script|link|iframe|object|video|audio)\\b|\\bsrc\\s*=|url\\s*\\(|@import");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{2,}");

    private final String domain;
    private final Set<String> recipients;
    private final List<String> breaches = new ArrayList<>();
    private MimeMessage letter;
    private String own;

    /**
     * @param domain the portal's own mail domain
     * @param recipients everybody who was written to in this run
     */
    LetterRules(String domain, Set<String> recipients) {
        this.domain = domain;
        this.recipients = recipients;
    }

    /** What was found wrong in all letters that were checked, each with its rule and its letter. */
    List<String> breaches() {
        return breaches;
    }

    /** To whom it went. */
    static String recipient(MimeMessage letter) throws MessagingException {
        return ((InternetAddress) letter.getAllRecipients()[0]).getAddress().toLowerCase(Locale.ROOT);
    }

    /** Whether it carries what goes to many: then it is a stream, and must say which. */
    static boolean isList(MimeMessage letter) throws MessagingException {
        return letter.getHeader("List-Id") != null;
    }

    /** Checks one letter. */
    void check(MimeMessage checked) throws MessagingException, IOException {
        letter = checked;
        own = recipient(letter);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        letter.writeTo(bytes);
        String raw = bytes.toString(StandardCharsets.ISO_8859_1);
        MimeMultipart parts = letter.getContent() instanceof MimeMultipart multipart ? multipart : null;
        must("D4", parts != null && letter.isMimeType("multipart/alternative") && (parts.getCount() == 2 || parts.getCount() == 3 && parts.getBodyPart(2).isMimeType("text/calendar")) && parts.getBodyPart(0).isMimeType("text/plain")
                && parts.getBodyPart(1).isMimeType("text/html"), "is a text part and then an HTML part, and at most an invitation after them");
        if (parts != null) {
            bodies(parts.getBodyPart(0), parts.getBodyPart(1));
        }
        bytes(raw);
        people();
        automatic();
        list();
    }

    private void bodies(BodyPart plain, BodyPart html) throws MessagingException, IOException {
        String text = plain.getContent().toString();
        String markup = html.getContent().toString();
        must("D4", markup.contains("<html lang=\"" + one("Content-Language") + "\""), "says its language in the HTML");
        must("D4", !FETCHED.matcher(markup).find(), "fetches nothing from anywhere");
        Set<String> missing = words(markup.replaceAll("(?s)<(style|title)\\b.*?</\\1>", " ").replaceAll("<[^>]*>", " ").replaceAll("&[a-z]+;|&#\\d+;", " "));
        missing.removeAll(words(text));
        missing.removeAll(words(letter.getSubject()));
        must("D4", missing.isEmpty(), "says in the text part all that the HTML part says; missing: " + missing);
        must("D1", recipients.stream().filter(other -> !other.equals(own)).noneMatch(other -> mentions(text, other) || mentions(markup, other)),
                "holds nobody else's address");
        for (BodyPart part : List.of(plain, html)) {
            String encoding = part.getHeader("Content-Transfer-Encoding")[0];
            must("D3", encoding.matches("quoted-printable|base64"), "is encoded for any server, not " + encoding);
        }
    }

    private void bytes(String raw) throws MessagingException {
        must("D3", raw.chars().allMatch(c -> c < 128), "is ASCII on the wire");
        must("D3", raw.lines().allMatch(line -> line.length() <= LONGEST_LINE), "has no line that a server may break");
        must("D14", raw.length() <= LARGEST, "is at most 100 kB, not " + raw.length());
        String head = raw.substring(0, raw.indexOf("\r\n\r\n"));
        must("D13", head.chars().allMatch(c -> c >= 32 || c == '\r' || c == '\n' || c == '\t'), "has no control characters in its head");
        for (String once : List.of("Date", "From", "To", "Subject", "Message-ID", "Reply-To", "MIME-Version")) {
            String[] found = letter.getHeader(once);
            must("D3", found != null && found.length == 1, "has one " + once);
        }
    }

    private void people() throws MessagingException {
        must("D1", letter.getAllRecipients().length == 1, "goes to one person");
        InternetAddress from = (InternetAddress) letter.getFrom()[0];
        must("D11", from.getAddress().endsWith("@" + domain), "comes from our own domain, not " + from.getAddress());
        String reply = ((InternetAddress) letter.getReplyTo()[0]).getAddress();
        must("D10", reply.endsWith("@" + domain), "is answered to our own domain");
        String token = reply.replaceAll("@.*|^[^+]*\\+?", "");
        must("D10", token.isEmpty() || TOKEN.matcher(token).matches() && letter.getMessageID().startsWith("<" + token + "."), "has its reply token in its Message-ID too");
        String subject = letter.getSubject();
        must("D12", !mentions(subject, own), "has no address in its subject");
    }

    private void automatic() throws MessagingException {
        String automatic = one("Auto-Submitted");
        String envelope = one("Return-Path");
        boolean answered = "auto-replied".equals(automatic);
        must("D8", automatic != null && automatic.matches("no|auto-generated|auto-replied"), "says whether a machine sent it");
        must("D9", answered ? "<>".equals(envelope) : envelope != null && envelope.matches("<studs\\+[a-z2-7]{32}@" + Pattern.quote(domain) + ">"),
                "has an envelope of its own or, as an automatic reply, none; it is " + envelope);
    }

    private void list() throws MessagingException {
        String unsubscribe = one("List-Unsubscribe");
        if (!isList(letter)) {
            must("D15", unsubscribe == null, "cannot be unsubscribed when it is no stream");
            return;
        }
        must("D5", one("List-Id").matches("<[a-z0-9.-]+\\." + Pattern.quote(domain) + ">"), "has a List-Id of ours");
        for (String field : List.of("List-Help", "List-Owner", "List-Archive")) {
            must("D6", one(field) != null, "has " + field);
        }
        must("D6", one("List-Id").contains(".ballot.") == "NO".equals(one("List-Post")), "says whether it takes an answer");
        if (one("List-Id").contains(".digest.")) {
            must("D6", unsubscribe != null && unsubscribe.replaceAll("\\s+", "").matches("<https?://[^>]+/unsubscribe/[a-z2-7]{32}>,<mailto:[^>]+>"),
                    "is unsubscribed by one address on the web and one of mail");
            must("D7", "List-Unsubscribe=One-Click".equals(one("List-Unsubscribe-Post")), "is unsubscribed by one click");
        }
    }

    private void must(String rule, boolean met, String what) throws MessagingException {
        if (!met) {
            breaches.add(rule + ": every letter " + what + " («" + letter.getSubject() + "» to " + own + ")");
        }
    }

    private String one(String field) throws MessagingException {
        String[] found = letter.getHeader(field);
        return found == null ? null : String.join(" | ", found);
    }

    private static boolean mentions(String text, String address) {
        return Pattern.compile("(?<![\\w.+-])" + Pattern.quote(address) + "(?![\\w-])", Pattern.CASE_INSENSITIVE).matcher(text).find();
    }

    private static Set<String> words(String text) {
        Set<String> words = new LinkedHashSet<>();
        WORD.matcher(text).results().forEach(word -> words.add(word.group().toLowerCase(Locale.ROOT)));
        return words;
    }

    /** The streams that these letters belong to, by what only they carry. */
    static Set<String> kinds(Iterable<MimeMessage> letters) throws MessagingException {
        Set<String> kinds = new LinkedHashSet<>();
        for (MimeMessage letter : letters) {
            String[] list = letter.getHeader("List-Id"); // <falkenberg.round.…>
            kinds.add(list != null ? list[0].split("\\.")[1] : Arrays.toString(letter.getHeader("Auto-Submitted")));
        }
        return kinds;
    }
}
