package org.ledord.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ledord.shared.Language;

/**
 * The words of a question as PostgreSQL looks for them. A text is in one of four languages and the question in any, so each word stands
 * for its stem in all four; then for what begins with it ({@code hemtjänst:*}) and for the words of the vocabulary that end with it.
 */
final class Terms {
    /** What begins with a shorter stem has mostly nothing to do with it. */
    private static final int LONG_ENOUGH = 4;
    private static final int MOST_NEAR = 3;

    private final List<Term> terms = new ArrayList<>();

    private record Term(Set<String> stems, Set<String> wide, Set<String> near, long entries) { }

    Terms(Asked asked, List<KnownWord> known, Language language) {
        for (int i = 0; i < asked.words().size(); i++) {
            String word = asked.words().get(i);
            int place = i + 1;
            List<KnownWord> mine = known.stream().filter(k -> k.place() == place).toList();
            boolean saysNothing = mine.stream().anyMatch(k -> k.how().equals("STEM") && k.language().equals(language.name()) && k.stem().isEmpty());
            if (!saysNothing) {
                Set<String> stems = stems(mine, "STEM");
                Set<String> wide = new LinkedHashSet<>();
                stems.forEach(stem -> wide.add(quoted(stem) + (stem.length() >= LONG_ENOUGH ? ":*" : "")));
                stems(mine, "END").forEach(stem -> wide.add(quoted(stem)));
                terms.add(new Term(stems, wide, near(word, stems, mine), entries(mine)));
            }
        }
    }

    /** Whether all that was asked are words that say nothing. */
    boolean empty() {
        return terms.isEmpty();
    }

    /** How many words are looked for. */
    int size() {
        return terms.size();
    }

    /** Any of the very words, for the order of what was found. */
    String exact() {
        return join(term -> term.stems().stream().map(Terms::quoted).collect(Collectors.toSet()), " | ");
    }

    /** All of the words, as a tsquery. */
    String all() {
        return join(Term::wide, " & ");
    }

    /** Each word by itself, or those that may be meant, for counting what holds it; one line each. */
    String each() {
        return terms.stream().map(term -> any(term)).collect(Collectors.joining("\n"));
    }

    /**
     * What tells most of a question: the rarest of its words that is anywhere; or all others that are, together, where there are several.
     *
     * @param counts how many entries hold each word, in their order
     */
    String telling(List<Integer> counts) {
        List<Integer> found = IntStream.range(0, terms.size()).boxed().filter(i -> counts.get(i) > 0).sorted(Comparator.<Integer, Integer>comparing(counts::get).thenComparing(i -> -length(terms.get(i)))).toList();
        if (found.isEmpty()) {
            return "";
        }
        String others = found.stream().skip(1).map(i -> "(" + any(terms.get(i)) + ")").collect(Collectors.joining(" & "));
        return "(" + any(terms.get(found.get(0))) + ")" + (found.size() < 3 ? "" : " | (" + others + ")");
    }

    /** Of two that are as rare the longer says more. */
    private static int length(Term term) {
        return term.stems().stream().mapToInt(String::length).max().orElse(0);
    }

    private static String any(Term term) {
        return String.join(" | ", term.entries() > 0 || term.near().isEmpty() ? term.wide() : term.near());
    }

    /** Any of the words or of those that may be meant. */
    String near() {
        return join(term -> {
            Set<String> both = new LinkedHashSet<>(term.wide());
            both.addAll(term.near());
            return both;
        }, " | ");
    }

    private String join(Function<Term, Set<String>> of, String with) {
        return terms.stream().map(of).filter(words -> !words.isEmpty()).map(words -> "(" + String.join(" | ", words) + ")").collect(Collectors.joining(with));
    }

    private static long entries(List<KnownWord> mine) {
        return mine.stream().filter(k -> k.how().equals("STEM")).mapToLong(KnownWord::entries).max().orElse(0) + mine.stream().filter(k -> k.how().equals("END")).mapToLong(KnownWord::entries).sum();
    }

    private static Set<String> stems(List<KnownWord> known, String how) {
        return known.stream().filter(k -> k.how().equals(how) && !k.stem().isEmpty()).map(KnownWord::stem).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> near(String word, Set<String> stems, List<KnownWord> mine) {
        Set<String> near = mine.stream().filter(k -> k.how().equals("NEAR") && Distance.between(word, k.word()) <= Distance.forgiven(word))
                .sorted(Comparator.<KnownWord>comparingInt(k -> Distance.between(word, k.word())).thenComparing(k -> -k.entries()))
                .map(KnownWord::stem).filter(stem -> !stem.isEmpty()).distinct().limit(MOST_NEAR).map(Terms::quoted).collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> pieces = stems(mine, "PIECE");
        stems.forEach(stem -> Compound.parts(stem, pieces).forEach(part -> near.add(quoted(part))));
        return near;
    }

    private static String quoted(String lexeme) {
        return "'" + lexeme.replaceAll("[^\\p{L}\\p{M}\\p{N}]", "") + "'";
    }
}
