package org.ledord.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Mail of all kinds of programs and servers, written by people who had not seen the reader, hard cases among them on purpose.
 * Not every letter is read as they say: this test keeps how well it goes from getting worse, and names what is amiss.
 */
class WorldTest {
    private static final int LETTERS_AMISS = 25;
    private static final int WORDS_LOST_PER_1000 = 2;
    private static final int CLASSES_AMISS = 24;
    private static final int BOUNCES_AMISS = 6;
    private static final int FILED_AMISS = 10;
    private static final int LANGUAGES_AMISS = 27;

    /** What one part under "==" holds, by its name. */
    private record Part(String name, String text) {
    }

    private record Case(String name, Map<String, String> heads, List<Part> parts, ReadLetter read) {

        /** Whatever is as good to keep; the first is what its writer would say. */
        List<String> kept() {
            return parts.stream().filter(part -> part.name.startsWith("kept") || part.name.startsWith("also")).map(Part::text).toList();
        }
    }

    @Test
    void is_read_no_worse_than_it_was() throws IOException, URISyntaxException {
        List<Case> cases = cases();
        List<String> classes = cases.stream().filter(one -> !one.read.kind().code().equals(one.heads.get("class"))).map(Case::name).toList();
        List<Case> letters = cases.stream().filter(one -> !one.kept().isEmpty()).toList();
        List<String> amiss = letters.stream().filter(one -> one.kept().stream().noneMatch(kept -> same(kept, one.read.kept()))).map(Case::name).toList();
        long words = letters.stream().mapToLong(one -> Words.of(one.kept().get(0)).size()).sum();
        long lost = letters.stream().mapToLong(WorldTest::lost).sum();
        List<String> bounces = cases.stream().filter(one -> one.heads.containsKey("bounce") && one.read.bounce() != null && !bounce(one).equals(one.heads.get("bounce"))).map(Case::name).toList();
        List<String> filed = letters.stream().filter(one -> one.heads.containsKey("sent") && !filing(one).equals(filed(one))).map(Case::name).toList();
        List<String> languages = cases.stream().filter(one -> one.heads.containsKey("language") && !one.read.language().equals(one.heads.get("language"))).map(Case::name).toList();
        System.out.println(letters.size() + " letters, not exactly right: " + amiss + "; words lost: " + lost + " of " + words
                + "; " + cases.size() + " mails, other class: " + classes + "; bounces with other severity or address: " + bounces
                + "; answers filed otherwise: " + filed + "; other language: " + languages);

        assertThat(letters.size()).isGreaterThan(1000);
        assertThat(amiss).hasSizeLessThanOrEqualTo(LETTERS_AMISS);
        assertThat(lost * 1000).isLessThanOrEqualTo(words * WORDS_LOST_PER_1000);
        assertThat(classes).hasSizeLessThanOrEqualTo(CLASSES_AMISS);
        assertThat(filed).hasSizeLessThanOrEqualTo(FILED_AMISS);
        assertThat(languages).hasSizeLessThanOrEqualTo(LANGUAGES_AMISS);
        assertThat(bounces).hasSizeLessThanOrEqualTo(BOUNCES_AMISS);
    }

    private static List<Case> cases() throws IOException, URISyntaxException {
        Path folder = Path.of(WorldTest.class.getResource("world").toURI());
        List<Case> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".eml")).sorted().toList()) {
                String name = file.getFileName().toString().replace(".eml", "");
                String expected = Files.readString(folder.resolve(name + ".expected"));
                Map<String, String> heads = new HashMap<>();
                expected.split("(?m)^== ")[0].lines().forEach(line -> heads.put(line.substring(0, line.indexOf(':')), line.substring(line.indexOf(':') + 2)));
                List<Part> parts = Pattern.compile("(?m)^== (.*)\n((?:(?!== ).*\n?)*)").matcher(expected).results().map(part -> new Part(part.group(1).strip(), part.group(2))).toList();
                Sent sent = heads.containsKey("sent") ? Rounds.sent(heads.get("sent")) : null;
                cases.add(new Case(name, heads, parts, new ReplyReader().read(Files.readAllBytes(file), sent)));
            }
        }
        return cases;
    }

    private static boolean same(String expected, String read) {
        return bare(expected).equals(bare(read));
    }

    /** Without marks that nobody sees, and with one blank for any run of them. */
    private static String bare(String text) {
        return text.lines().map(Words::plainBlanks).collect(Collectors.joining(" ")).replaceAll("\\s+", " ").strip();
    }

    private static long lost(Case one) {
        return one.kept().stream().mapToLong(kept -> {
            List<String> left = new ArrayList<>(Words.of(one.read.kept()));
            return Words.of(kept).stream().filter(word -> !left.remove(word)).count();
        }).min().orElse(0);
    }

    private static String filing(Case one) {
        Map<String, String> filing = new TreeMap<>();
        one.parts.stream().filter(part -> part.name.startsWith("answer ") || part.name.equals("general")).forEach(part -> filing.put(part.name, bare(part.text)));
        return filing.toString();
    }

    private static String filed(Case one) {
        Map<String, String> filed = new TreeMap<>();
        for (ReadAnswer answer : one.read.answers()) {
            String value = answer.position() != null ? " " + answer.position().code() : answer.choice() != null ? " \"" + answer.choice() + '"' : answer.scale() != null ? " " + answer.scale() : "";
            filed.put("answer " + answer.question() + value, bare(answer.text()));
        }
        if (!one.read.generalText().isBlank()) {
            filed.put("general", bare(one.read.generalText()));
        }
        return filed.toString();
    }

    private static String bounce(Case one) {
        return one.read.bounce().severity().name().toLowerCase(Locale.ROOT) + " " + String.join(" ", one.read.bounce().recipients());
    }
}
