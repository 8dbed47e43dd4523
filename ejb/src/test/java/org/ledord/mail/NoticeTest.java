package org.ledord.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ledord.shared.Language;
import org.ledord.shared.Settings;

/** What the law says must be told never offers to end itself, however it was written; information always does (MAIL.md, D15). */
class NoticeTest {
    private static final String TOKEN = "abcdefghijklmnopqrstuvwxyz234567";

    @ParameterizedTest
    @EnumSource(value = Stream.class, mode = EnumSource.Mode.EXCLUDE, names = {"DIGEST", "ROUND"})
    void only_what_is_information_can_be_given_a_way_to_end_it(Stream stream) {
        assertThatThrownBy(() -> letter(stream, TOKEN)).isInstanceOf(IllegalArgumentException.class);
        assertThat(letter(stream, null).unsubscribeToken()).isNull();
    }

    @Test
    void a_notice_carries_no_unsubscribe_header_even_where_its_row_has_a_token() throws MessagingException {
        for (String token : Arrays.asList(null, TOKEN)) {
            assertThat(names(message(Stream.NOTICE, token))).doesNotContain("List-Unsubscribe", "List-Unsubscribe-Post");
        }
    }

    @Test
    void a_digest_carries_one_address_for_one_click_and_one_for_mail() throws MessagingException {
        MimeMessage message = message(Stream.DIGEST, TOKEN);
        assertThat(names(message)).contains("List-Id", "List-Unsubscribe", "List-Unsubscribe-Post");
        assertThat(message.getHeader("List-Unsubscribe", null).replaceAll("\\s+", " "))
                .matches("<https?://[^>]+/sv/unsubscribe/" + TOKEN + ">, <mailto:svar\\+" + TOKEN + "@[^>]+>");
        assertThat(message.getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");
    }

    private static Letter letter(Stream stream, String token) {
        return new Letter("cause", stream, 1L, null, 1L, "a@example.org", Language.sv, "Kallelse", Body.in(Language.sv).text("Kom."), null, null, token);
    }

    private static MimeMessage message(Stream stream, String token) throws MessagingException {
        return new MimeLetters(new Settings(), Clock.systemUTC()).write(new Outgoing(1, stream, "a@example.org", "sv", "Kallelse", "Kom.", "<p>Kom.</p>",
                "<1@example.org>", null, "b@example.org", "c@example.org", "no", token, "Falkenbergs kommun", "falkenberg", 1, false, null), Session.getInstance(new Properties()));
    }

    private static List<String> names(MimeMessage message) throws MessagingException {
        return java.util.Collections.list(message.getAllHeaders()).stream().map(jakarta.mail.Header::getName).toList();
    }
}
