package org.ledord.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The round mail that the letters of the corpus answer, in four languages. */
final class Rounds {

    private static final Map<String, List<SentQuestion>> QUESTIONS = Map.of(
            "sv", List.of(SentQuestion.choice(1, "Vilket upplägg fungerar bäst hos er?", List.of("en lång stund", "två korta", "inget av dem")),
                    SentQuestion.freeText(2, "Vad hindrar er från att komma till reflektionstiden?"),
                    SentQuestion.position(3, "Ska reflektionstiden vara kvar efter årsskiftet?")),
            "nb", List.of(SentQuestion.choice(1, "Hvilket opplegg fungerer best hos dere?", List.of("en lang stund", "to korte", "ingen av dem")),
                    SentQuestion.freeText(2, "Hva hindrer dere i å komme til refleksjonstiden?"),
                    SentQuestion.position(3, "Skal refleksjonstiden fortsette etter nyttår?")),
            "fi", List.of(SentQuestion.choice(1, "Mikä tapa toimii teillä parhaiten?", List.of("yksi pitkä hetki", "kaksi lyhyttä", "ei kumpikaan")),
                    SentQuestion.freeText(2, "Mikä estää teitä tulemasta reflektioaikaan?"),
                    SentQuestion.position(3, "Pitäisikö reflektioaikaa jatkaa vuodenvaihteen jälkeen?")),
            "en", List.of(SentQuestion.choice(1, "Which arrangement works best for you?", List.of("one long stretch", "two short ones", "neither")),
                    SentQuestion.freeText(2, "What keeps you from coming to the reflection time?"),
                    SentQuestion.position(3, "Should the reflection time stay after New Year?")));

    private Rounds() {
    }

    static Sent sent(String language) {
        return new Sent(QUESTIONS.get(language), language, text("sent-" + language + ".txt"));
    }

    static String text(String resource) {
        try (InputStream in = Rounds.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
