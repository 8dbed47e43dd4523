package org.ledord.inbound;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ledord.notice.Coming;

/** "Ja", "kan tyvärr inte", "kanske": whether that is all that somebody says to a call. One word more, and a person reads it. */
final class ComingWords {
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?,\\n;:)(]+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST = 160;
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
        phrases(Coming.MAYBE, "kanske", "jag vet inte", "vet inte", "vet inte än", "jag vet inte än", "jag kommer kanske", "kanske kommer", "kanskje", "jeg vet ikke", "vet ikke", "vet ikke ennå", "jeg kommer kanskje", "ehkä", "en tiedä", "en tiedä vielä",
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
        Set<String> own = new HashSet<>(Arrays.asList(NO_WORD.split(names.toLowerCase(Locale.ROOT).strip())));
        Set<Coming> found = EnumSet.noneOf(Coming.class);
        boolean nothingElse = Arrays.stream(SENTENCE_END.split(said.toLowerCase(Locale.ROOT).replaceAll("['’´`]", ""))).map(sentence -> String.join(" ", NO_WORD.split(sentence.strip())).strip())
                .filter(sentence -> !sentence.isEmpty()).allMatch(sentence -> {
                    Coming one = PHRASES.get(sentence);
                    if (one != null) {
                        found.add(one);
                    }
                    return one != null || Arrays.stream(sentence.split(" ")).allMatch(word -> own.contains(word) || StatusQuestion.isCourtesy(word));
                });
        return nothingElse && found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    private static void phrases(Coming coming, String... phrases) {
        Arrays.stream(phrases).forEach(phrase -> PHRASES.put(phrase, coming));
    }
}
