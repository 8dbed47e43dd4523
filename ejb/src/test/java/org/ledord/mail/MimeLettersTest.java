package org.ledord.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.ledord.shared.Settings;

/** These tests should show that another program reads a letter as it was meant, whatever stands in it. */
class MimeLettersTest {
    private static final String TEXT = "Hej!\n\n.\n.. två punkter\nFrån och med = nu \n-- \nKommunen\n--=_skiljer inte\n" + "lång".repeat(400) + "\n";
    private static final String HTML = "<!doctype html>\n<html lang=\"sv\"><p>Hej å=ä</p>\n.\n</html>";

    @Test
    void both_parts_are_read_as_they_were_written_text_first() throws MessagingException, IOException {
        MimeMessage read = read(bytes());
        assertThat(read.getContentType()).startsWith("multipart/alternative");
        MimeMultipart parts = (MimeMultipart) read.getContent();
        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(content(parts.getBodyPart(0), "text/plain")).isEqualTo(TEXT);
        assertThat(content(parts.getBodyPart(1), "text/html")).isEqualTo(HTML);
    }

    @Test
    void the_heads_are_those_of_a_mail_and_no_line_is_longer_than_998() throws MessagingException, IOException {
        MimeMessage read = read(bytes());
        assertThat(read.getMessageID()).isEqualTo("<abc@ledord.example.org>");
        assertThat(read.getHeader("MIME-Version", null)).isEqualTo("1.0");
        assertThat(read.getSubject()).isEqualTo("Nattpass på prov");
        assertThat(read.getSentDate()).isNotNull();
        assertThat(new String(bytes(), java.nio.charset.StandardCharsets.US_ASCII).split("\r\n", -1)).allMatch(line -> line.length() <= 998 && line.indexOf('\n') < 0);
    }

    @Test
    void an_invitation_is_the_last_of_the_alternatives_and_says_its_method() throws MessagingException, IOException {
        String calendar = "BEGIN:VCALENDAR\r\nMETHOD:CANCEL\r\nSUMMARY:Möte\r\nEND:VCALENDAR\r\n";
        MimeMessage read = new MimeMessage(Session.getInstance(new Properties()), new java.io.ByteArrayInputStream(bytes(calendar)));
        jakarta.mail.Multipart parts = (jakarta.mail.Multipart) read.getContent();
        assertThat(parts.getCount()).isEqualTo(3);
        assertThat(parts.getBodyPart(2).getContentType()).startsWith("text/calendar").contains("method=CANCEL");
        assertThat(new String(parts.getBodyPart(2).getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)).isEqualTo(calendar);
    }

    private static byte[] bytes() throws MessagingException, IOException {
        return bytes(null);
    }

    private static byte[] bytes(String calendar) throws MessagingException, IOException {
        MimeMessage written = new MimeLetters(new Settings(), Clock.systemUTC()).write(new Outgoing(1, Stream.DIGEST, "a@example.org", "sv", "Nattpass på prov", TEXT, HTML,
                "<abc@ledord.example.org>", null, "svar+x@ledord.example.org", "studs+x@ledord.example.org", "auto-generated", "t".repeat(32),
                "Falkenbergs kommun", "falkenberg", 1, false, calendar), Session.getInstance(new Properties()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        written.writeTo(out, new String[] {"Bcc"});
        return out.toByteArray();
    }

    private static MimeMessage read(byte[] bytes) throws MessagingException {
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
    }

    private static String content(BodyPart part, String type) throws MessagingException, IOException {
        assertThat(part.isMimeType(type)).isTrue();
        return ((String) part.getContent()).replace("\r\n", "\n");
    }
}
