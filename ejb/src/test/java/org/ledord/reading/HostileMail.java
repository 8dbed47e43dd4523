package org.ledord.reading;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** Messages made to take long: each grows with the number it is given. */
final class HostileMail {

    private HostileMail() {
    }

    /** Every hostile shape by name; the function takes the wished size in bytes. */
    static Map<String, IntFunction<byte[]>> shapes() {
        Map<String, IntFunction<byte[]>> shapes = new LinkedHashMap<>();
        shapes.put("quote-marks", plain(">"));
        shapes.put("quoted-lines", plain("> a\n"));
        shapes.put("stairs", plain("> a\nb\n"));
        shapes.put("labels", plain("Från: a\n"));
        shapes.put("labels-and-dates", plain("From: a@b.se\nx\nSent: 2024-01-02 10:12\n\ny\n"));
        shapes.put("attributions", plain("On 2024-01-01 10:00 Anna <a@b.se> wrote\n"));
        shapes.put("attributions-with-replies", plain("Den 2024-01-01 10:00 skrev Anna <a@b.se>: hej\n"));
        shapes.put("half-attributions", plain("On 2024-01-01 10:00 Anna <a@b.se>,\n"));
        shapes.put("verbs", plain("skrev skrev skrev skrev: "));
        shapes.put("sentence-breaks", plain("Hej. Du skrev: "));
        shapes.put("at-signs", plain("@"));
        shapes.put("addresses", plain("a@b.se, "));
        shapes.put("one-line", plain("a"));
        shapes.put("digits", plain("1"));
        shapes.put("numbered", plain("1. a\n"));
        shapes.put("numbered-on-one-line", plain(" 1. a 2. b 3. c"));
        shapes.put("anchors", plain("▸ Fråga 1\na?\n(b / c)\nd\n"));
        shapes.put("quoted-anchors", plain("> ▸ Fråga 2\n> a?\n> (b / c)\nd\n"));
        shapes.put("delimiters", plain("-- \nAnna\n"));
        shapes.put("dashes", plain("-"));
        shapes.put("rules", plain("_______________\n"));
        shapes.put("closings", plain("Mvh\nAnna\n\n"));
        shapes.put("names", plain("Anna Andersson\n"));
        shapes.put("telephones", plain("0346-88 60 00\n"));
        shapes.put("telephones-on-one-line", plain("0346 88 60 00 "));
        shapes.put("disclaimers", plain("This e-mail is confidential and intended for the recipient only.\n"));
        shapes.put("blanks", plain(" "));
        shapes.put("tabs-and-colons", plain("\t:"));
        shapes.put("line-feeds", plain("\n"));
        shapes.put("carriage-returns", plain("\r"));
        shapes.put("no-break-spaces", plain("\u00a0"));
        shapes.put("scrambled", plain("Ã¥"));
        shapes.put("flowed", size -> message("text/plain; format=flowed; charset=utf-8", fill("> a \n", size)));
        shapes.put("html-divs", html("<div>"));
        shapes.put("html-blockquotes", html("<blockquote>a"));
        shapes.put("html-gmail", html("<div class=gmail_quote>a"));
        shapes.put("html-bold", html("<b>a"));
        shapes.put("html-bold-attributes", size -> message("text/html", counted("<b x=%d>a<p>", size)));
        shapes.put("html-links", html("<a href=http://x>a"));
        shapes.put("html-tables", html("<table><tr><td>"));
        shapes.put("html-open", html("<"));
        shapes.put("html-comments", html("<!--"));
        shapes.put("html-entities", html("&amp"));
        shapes.put("html-styles", html("<p style=\"border-left:solid;padding:1\">a"));
        shapes.put("html-signatures", html("<div id=Signature>a</div>b"));
        shapes.put("html-lists", html("<ol><li>"));
        shapes.put("header-lines", size -> (fill("X-A: b\n", size) + "\nhej\n").getBytes(StandardCharsets.UTF_8));
        shapes.put("header-folds", size -> ("Subject: a" + fill("\n b", size) + "\n\nhej\n").getBytes(StandardCharsets.UTF_8));
        shapes.put("header-words", size -> ("Subject: " + fill("=?utf-8?q?a?= ", size) + "\n\nhej\n").getBytes(StandardCharsets.UTF_8));
        shapes.put("header-semicolons", size -> ("Content-Type: text/plain" + fill("; a=b", size) + "\n\nhej\n").getBytes(StandardCharsets.UTF_8));
        shapes.put("header-references", size -> ("References: " + fill("<a@b> ", size) + "\n\nhej\n").getBytes(StandardCharsets.UTF_8));
        shapes.put("parts", size -> message("multipart/mixed; boundary=x", fill("--x\n\na\n", size)));
        shapes.put("nested-parts", HostileMail::nested);
        shapes.put("base64", size -> message("text/plain\nContent-Transfer-Encoding: base64", fill("QUJD\n", size)));
        shapes.put("quoted-printable", size -> message("text/plain\nContent-Transfer-Encoding: quoted-printable", fill("=", size)));
        shapes.put("quoted-printable-breaks", size -> message("text/plain\nContent-Transfer-Encoding: quoted-printable", fill("= ", size)));
        shapes.put("report", size -> message("multipart/report; report-type=delivery-status; boundary=x",
                "--x\nContent-Type: message/delivery-status\n\n" + fill("Final-Recipient: rfc822;a@b\n\n", size) + "\n--x--\n"));
        shapes.put("bounce-words", size -> ("From: MAILER-DAEMON@x\nSubject: Undelivered Mail\n\n" + fill("<a@b>: 550 5.1.1\n", size)).getBytes(StandardCharsets.UTF_8));
        shapes.put("calendar", size -> message("text/calendar; method=REPLY", fill("ATTENDEE:mailto:a@b\n", size)));
        shapes.put("bytes", size -> {
            byte[] bytes = new byte[size];
            new java.util.Random(7).nextBytes(bytes);
            return bytes;
        });
        return shapes;
    }

    private static IntFunction<byte[]> plain(String unit) {
        return size -> message("text/plain; charset=utf-8", fill(unit, size));
    }

    private static IntFunction<byte[]> html(String unit) {
        return size -> message("text/html; charset=utf-8", fill(unit, size));
    }

    static byte[] message(String type, String body) {
        return ("From: Anna <anna@example.org>\nTo: svar+t@example.org\nSubject: Sv: [R5]\nMIME-Version: 1.0\nContent-Type: " + type
                + "\n\n" + body).getBytes(StandardCharsets.UTF_8);
    }

    private static String fill(String unit, int size) {
        return unit.repeat(Math.max(1, size / unit.length()));
    }

    private static String counted(String unit, int size) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < size; i++) {
            text.append(String.format(unit, i));
        }
        return text.toString();
    }

    private static byte[] nested(int size) {
        StringBuilder text = new StringBuilder("Subject: a\nContent-Type: multipart/mixed; boundary=b0\n\n");
        for (int i = 0; text.length() < size; i++) {
            text.append("--b").append(i).append("\nContent-Type: multipart/mixed; boundary=b").append(i + 1).append("\n\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
