package org.ledord.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody typed, as words: letters and digits alone, so that no sign of theirs means anything to the database.
 *
 * @param words in lower case, each once, in their order
 * @param cut whether there were more than are looked for
 */
public record Asked(String typed, List<String> words, boolean cut) {
    /** More words than a question has. */
    public static final int MOST = 16;
    /** What is longer is no word that anybody looks for. */
    private static final int LONGEST = 60;
    private static final int READ = 2_000;
    /** Words by which one asks, in the four languages, beside those that say nothing anywhere: what one asks about is told by the others. */
    private static final Set<String> ASKING = Set.of("händer", "hända", "hänt", "sker", "gäller", "betyder", "innebär", "fungerar", "blir", "bli", "berätta", "vet", "går", "gör", "göra",
            "skjer", "hender", "gjelder", "betyr", "innebærer", "fungerer", "fortell", "gjør", "gjøre", "tapahtuu", "tapahtunut", "koskee", "tarkoittaa", "toimii", "kertokaa", "kerro",
            "happen", "happens", "happening", "happened", "mean", "means", "work", "works", "going", "tell", "know");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    /** Reads it. */
    public static Asked of(String typed) {
        String whole = typed == null ? "" : typed.strip();
        String read = java.text.Normalizer.normalize(whole.length() > READ ? whole.substring(0, READ) : whole, java.text.Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        Set<String> words = new LinkedHashSet<>();
        Matcher matcher = WORD.matcher(read);
        while (matcher.find()) {
            if (matcher.end() - matcher.start() > 1 && matcher.end() - matcher.start() <= LONGEST) {
                words.add(matcher.group());
            }
        }
        List<String> all = new ArrayList<>(words);
        return new Asked(whole, List.copyOf(all.subList(0, Math.min(MOST, all.size()))), all.size() > MOST || whole.length() > READ);
    }

    /** Reads a question: without the words that ask, unless it has no others. */
    public static Asked question(String typed) {
        Asked all = of(typed);
        List<String> telling = all.words.stream().filter(word -> !ASKING.contains(word)).toList();
        return telling.isEmpty() ? all : new Asked(all.typed, telling, all.cut);
    }

    /** Whether nothing was typed at all. */
    public boolean blank() {
        return typed.isEmpty();
    }
}
