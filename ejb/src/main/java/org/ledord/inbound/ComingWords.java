package org.ledord.inbound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ledord.notice.Coming;

/**
 * Whether somebody comes, by what they write to a call. "Ja" and "kan tyvärr inte" stand alone; "ja, men jag blir lite sen" and "jag kommer
 * kanske, om bilen är lagad" begin with it, and all of it is kept as their note. What asks something or turns against its beginning is for a
 * person to read.
 */
final class ComingWords {
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?,\\n;:)(]+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST = 160;
    private static final int LONGEST_NOTE = 500;
    /** What begins a clause of its own without a comma before it. */
    private static final Pattern CONJUNCTION = Pattern.compile("\\s(?=(?:men|för|eftersom|fast|fordi|mutta|koska|but|because|om|hvis|dersom|jos|if)\\s)");
    private static final Pattern CONDITION = Pattern.compile("^(?:om|hvis|dersom|jos|if)\\s.*");
    private static final Pattern FINNISH_DENIAL = Pattern.compile("(?:^|.*\\s)en (?:pääse|voi|ehdi|tule|osallistu|ole)(?:\\s.*|$)");
    private static final Set<String> DOUBT = Set.of("kanske", "kanskje", "ehkä", "maybe", "perhaps", "osäker", "osäkert", "usikker", "usikkert", "epävarmaa");
    private static final Set<String> DENIAL = Set.of("inte", "ej", "nej", "ikke", "nei", "ei", "not", "no", "cannot", "cant", "wont", "dont");
    private static final Set<String> ASSENT = Set.of("ja", "kommer", "deltar", "tulen", "kyllä", "osallistun", "yes", "come", "coming", "attend", "attending", "kanske", "kanskje", "ehkä", "maybe", "perhaps");
    private static final Set<String> LATE = Set.of("sen", "sent", "sena", "senare", "försenad", "sein", "seint", "forsinket", "senere", "myöhässä", "myöhemmin", "late", "later");
    private static final Map<String, Coming> PHRASES = new HashMap<>();

    static {
        phrases(Coming.YES, "ja", "jadå", "japp", "jag kommer", "ja jag kommer", "vi ses", "kommer", "jag deltar", "deltar", "jag är med", "jag är med då", "jag kommer gärna", "ja gärna", "gärna",
                "ja tack", "jeg kommer", "ja jeg kommer", "jeg deltar", "jeg er med", "vi sees", "gjerne", "ja gjerne", "ja takk", "kyllä", "kyllä tulen", "tulen", "tulen paikalle", "olen paikalla", "osallistun", "joo", "nähdään",
                "yes", "i will come", "ill come", "i will be there", "ill be there", "coming", "i am coming", "im coming", "i will attend", "attending", "see you there");
        phrases(Coming.NO, "nej", "nej tack", "jag kommer inte", "nej jag kommer inte", "kommer inte", "kan inte", "jag kan inte", "nej jag kan inte", "kan tyvärr inte", "jag kan tyvärr inte", "tyvärr", "kan inte komma",
                "jag kan inte komma", "jag kan tyvärr inte komma", "kan tyvärr inte komma", "kan inte då", "jag kan inte då", "deltar inte", "förhinder", "jag har förhinder", "har förhinder", "tackar nej", "nei", "nei takk", "jeg kommer ikke",
                "kommer ikke", "kan ikke", "jeg kan ikke", "kan dessverre ikke", "jeg kan dessverre ikke", "dessverre", "kan ikke komme", "jeg kan ikke komme", "kan dessverre ikke komme", "forfall", "jeg har forfall", "deltar ikke", "ei",
                "en tule", "en pääse", "en pääse tulemaan", "en pääse paikalle", "valitettavasti", "valitettavasti en pääse", "en osallistu", "no", "i cannot come", "i cant come", "cannot come", "cant come", "i cant make it",
                "cant make it", "i cannot make it", "i will not come", "not coming", "i am not coming", "unable to attend", "i cannot attend", "i cant attend", "unfortunately not", "sorry");
        phrases(Coming.MAYBE, "kanske", "jag vet inte", "vet inte", "vet inte än", "jag vet inte än", "jag kommer kanske", "kanske kommer", "kommer kanske", "jag kanske kommer", "jeg kanskje kommer", "kommer kanskje", "ehkä tulen", "i might come", "i may come", "maybe i will come", "kanskje", "jeg vet ikke", "vet ikke", "vet ikke ennå", "jeg kommer kanskje", "ehkä", "en tiedä", "en tiedä vielä",
                "tulen ehkä", "maybe", "perhaps", "not sure", "i am not sure", "im not sure", "i dont know", "i dont know yet");
    }

    private ComingWords() {
    }

    /**
     * The answer, where all of it is one and the same.
     *
     * @param said the words without greeting, quote and signature
     * @param names the writer's, which may stand below them
     */
    static Optional<Coming> alone(String said, String names) {
        if (said.isBlank() || said.length() > LONGEST) {
            return Optional.empty();
        }
        Set<String> own = own(names);
        Set<Coming> found = EnumSet.noneOf(Coming.class);
        boolean nothingElse = Arrays.stream(SENTENCE_END.split(plain(said))).map(ComingWords::bare)
                .filter(sentence -> !sentence.isEmpty()).allMatch(sentence -> {
                    Coming one = PHRASES.get(sentence);
                    if (one != null) {
                        found.add(one);
                    }
                    return one != null || Arrays.stream(sentence.split(" ")).allMatch(word -> own.contains(word) || StatusQuestion.isCourtesy(word));
                });
        return nothingElse && found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    /**
     * What they say, and their words where there are more than that.
     *
     * @param note all of the words, or empty
     */
    record Said(Coming coming, String note) {
    }

    /** The answer that the words are or begin with; empty where a person must read them. */
    static Optional<Said> in(String said, String names) {
        Optional<Coming> alone = alone(said, names);
        if (alone.isPresent()) {
            return alone.map(coming -> new Said(coming, ""));
        }
        if (said.isBlank() || said.length() > LONGEST_NOTE || said.contains("?")) {
            return Optional.empty();
        }
        List<String> clauses = new ArrayList<>(clauses(said));
        Set<String> own = own(names);
        while (!clauses.isEmpty() && !PHRASES.containsKey(clauses.get(0)) && words(clauses.get(0)).allMatch(word -> own.contains(word) || StatusQuestion.isCourtesy(word))) {
            clauses.remove(0);
        }
        return clauses.isEmpty() ? Optional.empty() : begun(clauses).map(coming -> new Said(coming, said.strip()));
    }

    private static Optional<Coming> begun(List<String> clauses) {
        Coming first = PHRASES.getOrDefault(clauses.get(0), late(clauses.get(0)) ? Coming.YES : null);
        List<String> rest = clauses.subList(1, clauses.size());
        if (first == null) {
            return Optional.empty();
        }
        return switch (first) {
            case MAYBE -> Optional.of(Coming.MAYBE);
            case NO -> says(rest, ASSENT) ? Optional.empty() : Optional.of(Coming.NO);
            case YES -> says(rest, DOUBT) || rest.stream().anyMatch(clause -> CONDITION.matcher(clause).matches()) ? Optional.of(Coming.MAYBE)
                    : says(rest, DENIAL) || rest.stream().anyMatch(clause -> FINNISH_DENIAL.matcher(clause).matches()) ? Optional.empty() : Optional.of(Coming.YES);
        };
    }

    /** "Jag kommer tio minuter sent" is a yes. */
    private static boolean late(String clause) {
        return PHRASES.keySet().stream().filter(phrase -> PHRASES.get(phrase) == Coming.YES).anyMatch(phrase -> clause.startsWith(phrase + " "))
                && words(clause).anyMatch(LATE::contains) && words(clause).noneMatch(DENIAL::contains) && words(clause).noneMatch(DOUBT::contains);
    }

    private static boolean says(List<String> clauses, Set<String> any) {
        return clauses.stream().flatMap(ComingWords::words).anyMatch(any::contains);
    }

    private static Stream<String> words(String clause) {
        return Arrays.stream(clause.split(" "));
    }

    private static List<String> clauses(String said) {
        return Arrays.stream(SENTENCE_END.split(CONJUNCTION.matcher(plain(said)).replaceAll("\n"))).map(ComingWords::bare).filter(clause -> !clause.isEmpty()).toList();
    }

    private static String plain(String said) {
        return said.toLowerCase(Locale.ROOT).replaceAll("['’´`]", "");
    }

    private static String bare(String sentence) {
        return String.join(" ", NO_WORD.split(sentence.strip())).strip();
    }

    private static Set<String> own(String names) {
        return new HashSet<>(Arrays.asList(NO_WORD.split(names.toLowerCase(Locale.ROOT).strip())));
    }

    private static void phrases(Coming coming, String... phrases) {
        Arrays.stream(phrases).forEach(phrase -> PHRASES.put(phrase, coming));
    }
}
