package org.ledord.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What is typed in a reply to a digest stands under the matter whose anchor is above it. */
class PlacesTest {
    private static final String HEAD = "From: Anna <anna@example.org>\r\nTo: svar@ledord.example.org\r\nSubject: Re: Nyheter\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n";
    private static final String DIGEST = """
            > Det här har hänt
            >
            > ▸ Ärende 1 [R5]
            > När ska reflektionstiden ligga?
            %s
            > ▸ Ärende 2 [B7]
            > Gemensamma hembesök
            %s
            > ▸ Slut på nyheterna
            > Vill du inte ha fler nyheter?
            %s""";

    @Test
    void each_piece_goes_with_the_anchor_above_it() {
        assertThat(read("Den 5 mars 2024 skrev Ledord <nytt@ledord.example.org>:\n" + DIGEST.formatted("Onsdagar är bäst.", "Vad menas med alla team?", "")).places())
                .containsExactly(new PlacedText("R5", "Onsdagar är bäst."), new PlacedText("B7", "Vad menas med alla team?"));
    }

    @Test
    void what_stands_on_top_or_below_the_last_anchor_is_about_none() {
        assertThat(read("Kan vi ses?\n\nDen 5 mars 2024 skrev Ledord <nytt@ledord.example.org>:\n" + DIGEST.formatted("", "Bra.", "Och tack för brevet i övrigt.")).places())
                .containsExactly(new PlacedText("", "Kan vi ses?"), new PlacedText("B7", "Bra."), new PlacedText("", "Och tack för brevet i övrigt."));
    }

    @Test
    void a_letter_without_such_anchors_is_one_piece() {
        assertThat(read("Var ligger [R5] nu?").places()).containsExactly(new PlacedText("", "Var ligger [R5] nu?"));
    }

    private static ReadLetter read(String body) {
        return new ReplyReader().read((HEAD + body).getBytes(StandardCharsets.UTF_8), null);
    }
}
