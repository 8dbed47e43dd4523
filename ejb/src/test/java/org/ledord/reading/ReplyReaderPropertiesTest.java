package org.ledord.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** What holds for every message there can be. */
class ReplyReaderPropertiesTest {

    private final ReplyReader reader = new ReplyReader();

    @Property(tries = 300)
    void anyBytesAreRead(@ForAll @Size(max = 2000) byte[] raw) {
        assertThat(reader.read(raw, null)).isNotNull();
        assertThat(reader.read(raw, Rounds.sent("sv"))).isNotNull();
    }

    @Property(tries = 400)
    void lettersOfLikelyPiecesAreReadAndNothingIsLost(@ForAll("bodies") String body) {
        for (Sent sent : new Sent[] {null, Rounds.sent("sv")}) {
            ReadLetter letter = reader.read(HostileMail.message("text/plain; charset=utf-8", body), sent);
            StringBuilder all = new StringBuilder(letter.kept());
            letter.cut().forEach(piece -> all.append('\n').append(piece.text()));
            assertThat(words(all.toString())).containsExactlyInAnyOrderElementsOf(words(body));
        }
    }

    @Property(tries = 300)
    void neverEmptyWhileUnquotedTextStands(@ForAll("bodies") String body) {
        ReadLetter letter = reader.read(HostileMail.message("text/plain; charset=utf-8", "Vi tycker att tiden är för kort.\n\n" + body), null);
        assertThat(letter.kept()).contains("Vi tycker att tiden är för kort.");
    }

    @Property(tries = 200)
    void htmlOfLikelyPiecesIsRead(@ForAll("markup") String markup) {
        assertThat(reader.read(HostileMail.message("text/html; charset=utf-8", markup), Rounds.sent("sv"))).isNotNull();
    }

    @Property(tries = 200)
    void anAnswerHoldsOnlyWordsThatWereKept(@ForAll("bodies") String body) {
        ReadLetter letter = reader.read(HostileMail.message("text/plain; charset=utf-8", body), Rounds.sent("sv"));
        List<String> kept = Words.of(letter.kept());
        for (ReadAnswer answer : letter.answers()) {
            assertThat(kept).containsAll(Words.of(answer.text()));
        }
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>(Words.of(Words.plainBlanks(text.replace('\n', ' ').replace('\r', ' '))));
        words.sort(null);
        return words;
    }

    @Provide
    Arbitrary<String> bodies() {
        return Arbitraries.of("Hej!", "1. ja 2. nej", "2. Två korta", "Fråga 2: nej", "Vi hinner inte.", "", "> citat", "> ▸ Fråga 2", "▸ Fråga 1", "▸ Slut på frågorna", "-- ", "--", "Mvh", "Anna Åkesson", "Enhetschef", "0346-88 60 00", "Skickat från min iPhone",
                "Den mån 14 okt. 2024 kl 09:12 skrev Ledord <svar@example.org>:", "Den 14 okt 2024 09:12 skrev Anna <a@example.org>: ja det går bra", "Från: Anna <a@example.org>", "Skickat: den 14 oktober 2024 09:12", "Till: Ledord", "Ämne: Tre frågor", "-----Ursprungligt meddelande-----", "________________________________", "Vad hindrar er från att komma till reflektionstiden?", "(skriv fritt)",
                "Detta meddelande är konfidentiellt och endast avsett för mottagaren.", "> > djupt", "Ändra svar 2 till nej", "2 och 3: samma svar", "- en lista", "OBS! Det här mejlet kommer från en extern avsändare. Klicka inte på länkar.").list().ofMaxSize(25).map(lines -> String.join("\n", lines) + "\n");
    }

    @Provide
    Arbitrary<String> markup() {
        return Arbitraries.of("<p>Hej</p>", "<div>", "</div>", "<blockquote>", "</blockquote>", "<br>", "<div class=gmail_quote>", "<div id=divRplyFwdMsg>Från: a</div>", "<table><tr><td>x", "</table>", "<ol><li>ja<li>nej</ol>", "text", "&amp;", "<!-- ", "-->", "<style>p{}</style>", "<script>", "<pre>a\nb</pre>", "▸ Fråga 1", "<div id=Signature>Anna</div>",
                "<span style=\"color:red\">svar</span>", "<a href=\"http://x.example\">här</a>", "<p style='display:none'>dold</p>").list().ofMaxSize(30).map(parts -> String.join("", parts));
    }

}
