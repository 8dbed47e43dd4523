package org.ledord.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ledord.shared.Language;

class BodyTest {
    private final Body body = Body.in(Language.sv).kicker("Falkenbergs kommun").title("Tre frågor")
            .strong("Svara direkt på det här mejlet, senast fredag 25 oktober 2024. Det tar fem minuter och du kan rätta svaret i tre dagar.")
            .question("▸ Fråga 1", "Vilket upplägg fungerar bäst hos er?", "en lång stund / två korta")
            .question("▸ Fråga 2", "Vad hindrar er?", "").end("▸ Slut på frågorna")
            .link("Öppna din svarssida", "https://ledord.example.org/sv/answer/" + "k7f2q9".repeat(12))
            .quote("<script>alert(1)</script> & \"så\"").item("ett").item("två").signature("Projektledaren");

    @Test
    void text_part_keeps_lines_short_but_never_breaks_an_address() {
        assertThat(body.plain().lines().filter(line -> !line.startsWith("https://"))).allMatch(line -> line.length() <= 66);
        assertThat(body.plain()).contains("https://ledord.example.org/sv/answer/" + "k7f2q9".repeat(12) + "\n");
    }

    @Test
    void each_question_has_its_anchor_on_a_line_of_its_own() {
        assertThat(body.plain().lines()).contains("▸ Fråga 1", "▸ Fråga 2", "▸ Slut på frågorna");
    }

    @Test
    void every_word_of_the_text_is_in_the_html_and_nothing_written_by_people_becomes_markup() {
        assertThat(body.html("Ämne")).contains("Vad hindrar er?", "en lång stund / två korta", "lang=\"sv\"", "&lt;script&gt;")
                .doesNotContain("<script", "<img", "http-equiv");
    }

    @Test
    void which_reform_and_round_it_is_about_stands_last_in_the_text_so_that_its_first_line_says_what_to_do() {
        assertThat(Body.in(Language.sv).kicker("Falkenbergs kommun, Framtidens hemtjänst. Runda 3.").title("Fasta rundor").strong("Svara direkt.")
                .signature("Ledord").plain()).isEqualTo("""
                Svara direkt.

                --\s
                Ledord
                Falkenbergs kommun, Framtidens hemtjänst. Runda 3.
                """);
        assertThat(Body.in(Language.sv).title("Fasta rundor").strong("Tack.").signature("Ledord").plain("Vi har läst ditt svar")).endsWith("Ledord\nFasta rundor\n");
        assertThat(Body.in(Language.sv).title("Fasta rundor").strong("Tack.").signature("Ledord").plain("Svara: Fasta rundor")).endsWith("Ledord\n");
    }

    @Test
    void what_has_happened_stands_with_its_link_and_leaves_room_for_an_answer() {
        Body digest = Body.in(Language.sv).heading("Det här har hänt").matter("▸ Ärende 1 [N15]", "Tre synpunkter kvar", "Femton har fått svar.", "Läs mer", "https://ledord.example.org/n/15")
                .matter("▸ Ärende 2 [L1]", "Ett löfte är hållet", "", "", "").end("▸ Slut på nyheterna");
        assertThat(digest.plain()).isEqualTo("""
                DET HÄR HAR HÄNT

                ▸ Ärende 1 [N15]
                Tre synpunkter kvar
                Femton har fått svar.
                Läs mer:
                https://ledord.example.org/n/15


                ▸ Ärende 2 [L1]
                Ett löfte är hållet


                ▸ Slut på nyheterna
                ------------------------------------------------------------

                """);
        assertThat(digest.html("Ämne")).contains("<a class=\"m-a\" href=\"https://ledord.example.org/n/15\"", "Läs mer</a>").containsOnlyOnce("<a ");
    }

    @Test
    void a_read_answer_stands_under_its_question() {
        assertThat(Body.in(Language.sv).said("▸ Fråga 1", "Vilket upplägg fungerar bäst?", "En lång stund\n”Onsdagar”").plain())
                .isEqualTo("▸ Fråga 1 Vilket upplägg fungerar bäst?\n  En lång stund\n  ”Onsdagar”\n\n");
    }

    @Test
    void a_header_value_stays_one_line() {
        assertThat(Outbox.oneLine("Hej\r\nBcc: x@example.org\u760A")).isEqualTo("Hej Bcc: x@example.org");
    }

    @Test
    void tokens_are_lower_case_base32() {
        assertThat(Tokens.base32(new byte[32], 32)).isEqualTo("a".repeat(32));
        assertThat(Tokens.base32(new byte[] {(byte) 0xff, (byte) 0xff, (byte) 0xff, (byte) 0xff, (byte) 0xff}, 8)).isEqualTo("77777777");
        assertThat(Tokens.base32(new byte[] {0x00, 0x44, 0x32, 0x14, (byte) 0xc7}, 8)).isEqualTo("abcdefgh");
    }
}
