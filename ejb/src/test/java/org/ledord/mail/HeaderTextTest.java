package org.ledord.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeUtility;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** These tests should show that another program reads the same words in a header, and that nothing in them ends it. */
class HeaderTextTest {
    @Test
    void plain_words_stand_as_they_are() {
        assertThat(HeaderText.of("Subject", "News from the reform [R3]")).isEqualTo("News from the reform [R3]");
        assertThat(HeaderText.phrase("Ledord, Falkenberg \"kommun\"")).isEqualTo("\"Ledord, Falkenberg \\\"kommun\\\"\"");
    }

    @Test
    void what_looks_encoded_is_told_as_it_was_written() throws Exception {
        assertThat(MimeUtility.decodeText(HeaderText.of("Subject", "=?UTF-8?Q?Inte=20s=C3=A5?="))).isEqualTo("=?UTF-8?Q?Inte=20s=C3=A5?=");
    }

    @Property(tries = 500)
    void any_words_come_back(@ForAll String words) throws Exception {
        String written = HeaderText.of("Subject", words);
        assertThat(("Subject: " + written).split("\r\n", -1)).allMatch(line -> line.length() <= 78 && line.chars().allMatch(c -> c >= ' ' && c <= '~'));
        assertThat(MimeUtility.decodeText(MimeUtility.unfold(written))).isEqualTo(withoutHalves(words));
    }

    @Property(tries = 500)
    void any_name_stays_a_name(@ForAll String any) throws Exception {
        String name = "Ledord, " + any + "kommun"; // a program may leave out blanks at the ends
        String from = HeaderText.phrase(name) + " <portal@ledord.example.org>";
        assertThat(("From: " + from).split("\r\n", -1)).allMatch(line -> line.length() <= 998 && line.chars().allMatch(c -> c >= ' ' && c <= '~'));
        InternetAddress[] read = InternetAddress.parseHeader(MimeUtility.unfold(from), true);
        assertThat(read).hasSize(1);
        assertThat(read[0].getAddress()).isEqualTo("portal@ledord.example.org");
        assertThat(read[0].getPersonal()).isEqualTo(withoutHalves(name));
    }

    /** Half a surrogate is no character, and goes as a question mark. */
    private static String withoutHalves(String words) {
        return new String(words.getBytes(java.nio.charset.StandardCharsets.UTF_8), java.nio.charset.StandardCharsets.UTF_8);
    }
}
