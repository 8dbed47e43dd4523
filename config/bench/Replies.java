package org.ledord.bench;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Answers to letters that the portal has sent, with three answers each, as four mail programs write them: the original quoted in each one's way. */
final class Replies {
    private static final List<String> POSITIONS = List.of("Tillstyrker.", "Tillstyrker, om bemanningen är på plats först.", "Avstyrker.");
    private static final List<String> HINDRANCES = List.of("Vi är två i natt och den ena kör alltid till akutlarmen, så rundan bryts.", "Nycklarna ligger på två ställen och det tar en halvtimme att hämta dem.",
            "Telefonerna tappar täckning norr om ån, och då ser ingen var vi är.", "Vikarierna får inte samma introduktion, så rundorna blir olika varje helg.");
    private static final List<String> MISSING = List.of("Hur det blir när två är sjuka samma helg.", "Vem som ringer de anhöriga när rundan ändras.",
            "En plan för somrarna, då hälften är nya.", "Tid för dokumentationen, den görs nu på rasten.");

    private final Session session;
    private final String server;

    /**
     * @param server under what name the receiving server vouches for senders
     */
    Replies(Session session, String server) {
        this.session = session;
        this.server = server;
    }

    /**
     * The reply to this letter.
     *
     * @param batch what its Message-ID begins with
     */
    MimeMessage to(InboundCrowd.Asked letter, int number, String batch) throws MessagingException, IOException {
        String id = "<" + batch + "." + number + "@mail.example.org>";
        MimeMessage reply = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", id);
            }
        };
        reply.setFrom(new InternetAddress(letter.address()));
        reply.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.replyTo()));
        reply.setSubject((number % 4 == 0 ? "Re: " : "Sv: ") + letter.subject(), "UTF-8");
        reply.setHeader("In-Reply-To", letter.messageId());
        reply.setHeader("References", letter.messageId());
        reply.setSentDate(new java.util.Date());
        List<String> said = List.of(POSITIONS.get(number % 3), HINDRANCES.get(number / 3 % 4) + " (" + number + ")", MISSING.get(number / 7 % 4));
        switch (number % 4) {
            case 0 -> gmail(reply, letter, said);
            case 1 -> outlook(reply, letter, said);
            case 2 -> reply.setText(numbered(said) + "\n\nSkickat från min iPhone\n\n> 27 nov. 2026 kl. 09:12 skrev Ledord <ledord@ledord.example.org>:\n> \n" + quoted(letter), "UTF-8");
            default -> reply.setText("27.11.2026 09.12, Ledord kirjoitti:\n" + inline(letter, said), "UTF-8");
        }
        reply.saveChanges();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(("Authentication-Results: " + server + "; dmarc=pass header.from=" + letter.address().substring(letter.address().indexOf('@') + 1) + "\r\nDelivered-To: " + letter.replyTo()
                + "\r\n").getBytes(StandardCharsets.US_ASCII));
        reply.writeTo(bytes);
        return new MimeMessage(session, new ByteArrayInputStream(bytes.toByteArray()));
    }

    private static void gmail(MimeMessage reply, InboundCrowd.Asked letter, List<String> said) throws MessagingException {
        String attribution = "Den fre 27 nov. 2026 kl 09:12 skrev Ledord <ledord@ledord.example.org>:";
        both(reply, numbered(said) + "\n\n" + attribution + "\n\n" + quoted(letter),
                "<div dir=\"ltr\"><div>" + html(numbered(said)) + "</div></div><br><div class=\"gmail_quote gmail_quote_container\"><div dir=\"ltr\" class=\"gmail_attr\">" + html(attribution)
                        + "<br></div><blockquote class=\"gmail_quote\" style=\"margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex\">" + body(letter) + "</blockquote></div>");
    }

    private static void outlook(MimeMessage reply, InboundCrowd.Asked letter, List<String> said) throws MessagingException {
        List<String> labels = List.of("Från: Ledord <ledord@ledord.example.org>", "Skickat: den 27 november 2026 09:12", "Till: " + letter.address(), "Ämne: " + letter.subject());
        both(reply, numbered(said) + "\n\n________________________________\n" + String.join("\n", labels) + "\n\n" + letter.text(),
                "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=utf-8\"></head><body lang=\"SV\"><div class=\"WordSection1\"><p class=\"MsoNormal\">"
                        + html(numbered(said)) + "</p></div><hr tabindex=\"-1\" style=\"display:inline-block; width:98%\"><div id=\"divRplyFwdMsg\" dir=\"ltr\"><font face=\"Calibri, sans-serif\">"
                        + labels.stream().map(line -> "<b>" + html(line.substring(0, line.indexOf(' '))) + "</b>" + html(line.substring(line.indexOf(' ')))).collect(Collectors.joining("<br>"))
                        + "</font><div>&nbsp;</div></div>" + body(letter) + "</body></html>");
    }

    private static void both(MimeMessage reply, String plain, String rich) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(plain, "UTF-8", "plain");
        MimeBodyPart html = new MimeBodyPart();
        html.setText(rich, "UTF-8", "html");
        reply.setContent(new MimeMultipart("alternative", text, html));
    }

    private static String numbered(List<String> said) {
        return "1. " + said.get(0) + "\n2. " + said.get(1) + "\n3. " + said.get(2);
    }

    /** The original with each answer under its question, before the anchor of the next or of the end. */
    private static String inline(InboundCrowd.Asked letter, List<String> said) {
        StringBuilder all = new StringBuilder();
        int anchors = 0;
        for (String line : letter.text().lines().toList()) {
            if (line.startsWith("▸")) {
                if (anchors > 0 && anchors <= said.size()) {
                    all.append('\n').append(said.get(anchors - 1)).append("\n\n");
                }
                anchors++;
            }
            all.append("> ").append(line).append('\n');
        }
        if (anchors != said.size() + 1) {
            throw new IllegalStateException("A letter with " + anchors + " anchors:\n" + letter.text());
        }
        return all.toString();
    }

    private static String quoted(InboundCrowd.Asked letter) {
        return letter.text().lines().map(line -> "> " + line).collect(Collectors.joining("\n"));
    }

    private static String body(InboundCrowd.Asked letter) {
        int begin = letter.html().indexOf('>', letter.html().indexOf("<body")) + 1;
        return letter.html().substring(begin, letter.html().lastIndexOf("</body>"));
    }

    private static String html(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<br>");
    }
}
