package org.ledord.reading;

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
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One folder of letters read, and what of it is read otherwise than its writers say. */
final class Reckoning {

    final List<String> letters;
    final List<String> amiss;
    final long words;
    final long lost;
    final List<String> classes;
    final List<String> bounces;
    final List<String> filed;
    final List<String> languages;

    /** What one part under "==" holds, by its name. */
    private record Part(String name, String text) {
    }

    private record Case(String name, Map<String, String> heads, List<Part> parts, ReadLetter read) {

        /** Whatever is as good to keep; the first is what its writer would say. */
        List<String> kept() {
            return parts.stream().filter(part -> part.name.startsWith("kept") || part.name.startsWith("also")).map(Part::text).toList();
        }
    }

    private Reckoning(List<Case> cases) {
        List<Case> kept = cases.stream().filter(one -> !one.kept().isEmpty()).toList();
        letters = names(kept, one -> true);
        amiss = names(kept, one -> one.kept().stream().noneMatch(text -> same(text, one.read.kept())));
        words = kept.stream().mapToLong(one -> Words.of(one.kept().get(0)).size()).sum();
        lost = kept.stream().mapToLong(Reckoning::lost).sum();
        classes = names(cases, one -> !one.read.kind().code().equals(one.heads.get("class")));
        bounces = names(cases, one -> one.heads.containsKey("bounce") && one.read.bounce() != null && !bounce(one).equals(one.heads.get("bounce")));
        filed = names(kept, one -> one.heads.containsKey("sent") && !filing(one).equals(filed(one)));
        languages = names(cases, one -> one.heads.containsKey("language") && !one.read.language().equals(one.heads.get("language")));
        System.out.println(letters.size() + " letters, not exactly right: " + amiss + "; words lost: " + lost + " of " + words
                + "; " + cases.size() + " mails, other class: " + classes + "; bounces with other severity or address: " + bounces
                + "; answers filed otherwise: " + filed + "; other language: " + languages);
    }

    /** Reads a folder beside this class. */
    static Reckoning of(String folder) throws IOException, URISyntaxException {
        return new Reckoning(cases(folder));
    }

    private static List<String> names(List<Case> cases, Predicate<Case> which) {
        return cases.stream().filter(which).map(Case::name).toList();
    }

    private static List<Case> cases(String name) throws IOException, URISyntaxException {
        Path folder = Path.of(Reckoning.class.getResource(name).toURI());
        List<Case> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".eml")).sorted().toList()) {
                String letter = file.getFileName().toString().replace(".eml", "");
                String expected = Files.readString(folder.resolve(letter + ".expected"));
                Map<String, String> heads = new HashMap<>();
                expected.split("(?m)^== ")[0].lines().forEach(line -> heads.put(line.substring(0, line.indexOf(':')), line.substring(line.indexOf(':') + 2)));
                List<Part> parts = Pattern.compile("(?m)^== (.*)\n((?:(?!== ).*\n?)*)").matcher(expected).results().map(part -> new Part(part.group(1).strip(), part.group(2))).toList();
                Sent sent = heads.containsKey("sent") ? Rounds.sent(heads.get("sent")) : null;
                cases.add(new Case(letter, heads, parts, new ReplyReader().read(Files.readAllBytes(file), sent)));
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
