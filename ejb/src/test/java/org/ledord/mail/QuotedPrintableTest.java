package org.ledord.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** These tests should show that what is written can be read by others, and keeps to the lengths of RFC 2045. */
class QuotedPrintableTest {
    @Test
    void letters_beyond_ascii_the_equals_sign_and_blanks_at_the_end_of_a_line_are_written_as_numbers() {
        assertThat(written("å = 1 \nslut\t\r\n")).isEqualTo("=C3=A5 =3D 1=20\r\nslut=09\r\n");
    }

    @Test
    void a_line_of_76_is_left_alone_and_a_longer_one_is_broken_softly() {
        assertThat(written("x".repeat(76) + "\n")).isEqualTo("x".repeat(76) + "\r\n");
        assertThat(written("x".repeat(77))).isEqualTo("x".repeat(75) + "=\r\nxx");
        assertThat(written("x".repeat(74) + "å")).isEqualTo("x".repeat(74) + "=\r\n=C3=A5");
    }

    @Property
    void whatever_is_written_is_read_by_another_program_and_no_line_is_longer_than_76(@ForAll String any) throws MessagingException, IOException {
        String text = any.replace("\r", "");
        String encoded = written(text);
        assertThat(read(encoded)).isEqualTo(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).replace("\n", "\r\n"));
        assertThat(encoded).matches("(?s)[\\r\\n\\t -~]*").doesNotContain("=_");
        assertThat(encoded.split("\r\n", -1)).allMatch(line -> line.length() <= 76);
    }

    private static String written(String text) {
        return new String(QuotedPrintable.of(text), StandardCharsets.US_ASCII);
    }

    private static String read(String encoded) throws MessagingException, IOException {
        return new String(MimeUtility.decode(new ByteArrayInputStream(encoded.getBytes(StandardCharsets.US_ASCII)), "quoted-printable").readAllBytes(),
                StandardCharsets.UTF_8);
    }
}
