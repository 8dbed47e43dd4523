package org.ledord.dev.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The mails that are wrong are the ones a person opens the demo mailbox to look at. */
class LetterReaderTest {

    @Test
    void readsAnOrdinaryMail() throws Exception {
        Letter letter = Letters.read(Letters.ROUND);

        assertThat(letter.subject()).isEqualTo("Tre frågor om reflektionstiden [R5]");
        assertThat(letter.from().orElseThrow().getPersonal()).isEqualTo("Ledord, Falkenbergs kommun");
        assertThat(letter.text()).contains("▸ Fråga 1\nVilket upplägg").doesNotContain("\r");
        assertThat(letter.preview()).startsWith("Hej! ▸ Fråga 1 Vilket upplägg");
    }

    @ParameterizedTest
    @CsvSource({"windows-1252, windows-1252", "iso-8859-1, windows-1252", "utf-8, windows-1252", "nonsense-7, windows-1252",
        "nonsense-7, UTF-8", "us-ascii, UTF-8", "iso-8859-15, ISO-8859-15"})
    void readsTheTextWhateverItsCharsetIsCalled(String declared, String written) throws Exception {
        String mail = "Subject: Hej\nMIME-Version: 1.0\nContent-Type: text/plain; charset=" + declared
                + "\nContent-Transfer-Encoding: 8bit\n\nRäksmörgås på ön\n";

        assertThat(Letters.read(mail, Charset.forName(written)).text()).isEqualTo("Räksmörgås på ön\n");
    }

    @Test
    void readsHeadersOfBareBytes() throws Exception {
        String mail = "From: Åsa Öberg <asa@example.org>\nSubject: Möte på ön\n\nHej\n";

        for (Charset written : new Charset[] {StandardCharsets.UTF_8, Charset.forName("windows-1252")}) {
            Letter letter = Letters.read(mail, written);
            assertThat(letter.subject()).isEqualTo("Möte på ön");
            assertThat(Replies.written(letter.from().orElseThrow())).isEqualTo("Åsa Öberg <asa@example.org>");
        }
    }

    @Test
    void showsWhatItCanOfABrokenMail() throws Exception {
        String mail = """
                From: <<<inte en adress
                Subject: =?nonsense?Q?Hej?=
                Date: i går
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=

                ingen gräns alls
                """;

        Letter letter = Letters.read(mail);

        assertThat(letter.from().orElseThrow().getAddress()).contains("inte en adress");
        assertThat(letter.subject()).contains("Hej");
        assertThat(letter.sent().toInstant()).isEqualTo(Letters.NOW);
        assertThat(letter.text()).contains("ingen gräns alls");
    }

    @Test
    void readsTheHtmlAsTextWhereThereIsNoOther() throws Exception {
        String mail = "MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"
                + "<html><head><title>x</title><style>p{}</style></head><body><p>Hej&nbsp;du &amp; ni</p><p>▸ Fr&aring;ga 1<br>Ja?</p></body></html>\n";

        assertThat(Letters.read(mail).text()).isEqualTo("Hej du & ni\n\n▸ Fråga 1\nJa?");
    }

    @Test
    void keepsAttachmentsApartAndTheirNamesHarmless() throws Exception {
        String mail = """
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: 8bit

                Se bilagan
                --b
                Content-Type: text/plain
                Content-Disposition: attachment; filename="../hemlig.txt"

                innehåll
                --b--
                """;

        Letter letter = Letters.read(mail);

        assertThat(letter.text()).isEqualTo("Se bilagan");
        assertThat(letter.attachments()).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo(".._hemlig.txt");
            assertThat(file.type()).isEqualTo("text/plain");
        });
    }

    @Test
    void findsTheWaysToUnsubscribe() {
        Unsubscribe how = Unsubscribe.of("<javascript:alert(1)>, <https://ledord.example.org/u/1>,\r\n <mailto:u+1@ledord.example.org>",
                "List-Unsubscribe=One-Click");

        assertThat(how.page()).hasToString("Optional[https://ledord.example.org/u/1]");
        assertThat(how.mail()).hasToString("Optional[mailto:u+1@ledord.example.org]");
        assertThat(how.oneClick()).isTrue();
        assertThat(Unsubscribe.of("<javascript:alert(1)>", "List-Unsubscribe=One-Click").offered()).isFalse();
    }
}
