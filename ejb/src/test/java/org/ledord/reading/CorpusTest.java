package org.ledord.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads every letter of the corpus and compares with what a person says it holds. Blanks do not count. */
class CorpusTest {

    private static Path letters() throws URISyntaxException {
        return Path.of(CorpusTest.class.getResource("letters").toURI());
    }

    static Stream<String> names() throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.list(letters())) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".eml"))
                    .map(name -> name.substring(0, name.length() - 4)).sorted().toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void isReadAsExpected(String name) throws IOException, URISyntaxException {
        Expected expected = Expected.of(Files.readString(letters().resolve(name + ".expected")));
        Sent sent = expected.has("sent") ? Rounds.sent(expected.head("sent")) : null;
        byte[] raw = Files.readAllBytes(letters().resolve(name + ".eml"));
        ReadLetter letter = new ReplyReader().read(raw, sent);
        SoftAssertions softly = new SoftAssertions();
        softly.assertThat(new ReplyReader().readHeaders(raw)).as("headers alone").isEqualTo(letter.headers());
        softly.assertThat(letter.kind().code()).as("class").isEqualTo(expected.head("class"));
        if (expected.has("language")) {
            softly.assertThat(letter.language()).as("language").isEqualTo(expected.head("language"));
        }
        if (expected.parts.containsKey("kept")) {
            softly.assertThat(squeezed(letter.kept())).as("kept").isEqualTo(squeezed(expected.parts.get("kept")));
            softly.assertThat(answers(letter)).as("answers").isEqualTo(expected.answers());
            softly.assertThat(squeezed(letter.generalText())).as("general").isEqualTo(squeezed(expected.parts.getOrDefault("general", "")));
        }
        for (String why : expected.head("cut").split(" ")) {
            softly.assertThat(why.isEmpty() || letter.cut().stream().anyMatch(piece -> piece.why().code().equals(why))).as("cut " + why).isTrue();
        }
        signs(softly, expected, letter);
        softly.assertAll();
    }

    private static void signs(SoftAssertions softly, Expected expected, ReadLetter letter) {
        boolean typed = expected.parts.containsKey("kept");
        if (typed) {
            softly.assertThat(letter.signs().courtesyOnly()).as("courtesy").isEqualTo(expected.has("courtesy"));
            softly.assertThat(letter.signs().undoWord()).as("undo").isEqualTo(expected.has("undo"));
            softly.assertThat(letter.signs().whereAreWe()).as("where").isEqualTo(expected.has("where"));
            softly.assertThat(letter.signs().hasPersonalIdentityNumber()).as("identity").isEqualTo(expected.has("identity"));
        }
        if (expected.has("phones")) {
            softly.assertThat(String.join(", ", letter.signs().phoneNumbers())).as("phones").isEqualTo(expected.head("phones"));
        }
        if (expected.has("bounce")) {
            String bounce = letter.bounce() == null ? "" : letter.bounce().severity().name().toLowerCase(Locale.ROOT) + " " + String.join(" ", letter.bounce().recipients());
            softly.assertThat(bounce).as("bounce").isEqualTo(expected.head("bounce"));
        }
        if (expected.has("rsvp")) {
            CalendarReply rsvp = letter.rsvp();
            softly.assertThat(rsvp == null ? "" : rsvp.partStat() + " " + rsvp.uid() + " " + rsvp.attendee()).as("rsvp").isEqualTo(expected.head("rsvp"));
        }
    }

    @Test
    void isLargeAndMostlyNordic() throws IOException, URISyntaxException {
        assertThat(names().count()).isGreaterThanOrEqualTo(200);
    }

    private static Map<Integer, String> answers(ReadLetter letter) {
        Map<Integer, String> answers = new LinkedHashMap<>();
        for (ReadAnswer answer : letter.answers()) {
            String value = answer.position() != null ? answer.position().code()
                    : answer.choice() != null ? '"' + answer.choice() + '"' : answer.scale() != null ? answer.scale().toString() : "";
            answers.put(answer.question(), value + "|" + squeezed(answer.text()));
        }
        return answers;
    }

    static String squeezed(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** The expectation of one letter: heads, then parts under "==" lines. */
    private record Expected(Map<String, String> heads, Map<String, String> parts) {

        static Expected of(String text) {
            Map<String, String> heads = new LinkedHashMap<>();
            Map<String, String> parts = new LinkedHashMap<>();
            String part = null;
            List<String> lines = new ArrayList<>();
            for (String line : (text + "\n== ").split("\n")) {
                if (line.startsWith("== ") || line.equals("==")) {
                    if (part != null) {
                        parts.put(part, String.join("\n", lines));
                    }
                    part = line.substring(2).strip();
                    lines.clear();
                } else if (part == null && line.contains(": ")) {
                    heads.put(line.substring(0, line.indexOf(':')), line.substring(line.indexOf(':') + 2));
                } else {
                    lines.add(line);
                }
            }
            return new Expected(heads, parts);
        }

        boolean has(String name) {
            return heads.containsKey(name);
        }

        String head(String name) {
            return heads.getOrDefault(name, "");
        }

        Map<Integer, String> answers() {
            Map<Integer, String> answers = new LinkedHashMap<>();
            parts.forEach((name, text) -> {
                if (name.startsWith("answer ")) {
                    String[] words = name.split(" ", 3);
                    answers.put(Integer.parseInt(words[1]), (words.length > 2 ? words[2] : "") + "|" + squeezed(text));
                }
            });
            return answers;
        }
    }
}
