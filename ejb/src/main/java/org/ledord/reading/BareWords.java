package org.ledord.reading;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * Tells the words that only carry an answer ("vi tillstyrker förslaget", "ja", "4 av 5") from those that say something of
 * their own ("därför att ingen riskbedömning finns"). Somebody has to answer the latter.
 */
public final class BareWords {
    /** Words that go with an answer and add nothing to it, in the four languages. */
    private static final Set<String> GLUE = Words.set("jag", "vi", "det", "detta", "den", "är", "förslaget", "förslag", "till", "att", "på", "om", "svar", "svarar", "svaret", "fråga", "frågan", "säger", "väljer", "röstar", "tycker", "nr", "nummer",
            "alternativ", "alternativet", "alt", "kan", "skulle", "ska", "helt", "klart", "starkt", "bestämt", "med", "ändring", "ändringar", "av", "poäng", "en", "ett", "i", "sin", "helhet", "hej", "hejsan", "tack", "mvh", "ja", "nej", "också", "härmed", "för", "vår", "del", "min",
            "jeg", "dette", "er", "forslaget", "forslag", "til", "svarer", "spørsmål", "sier", "velger", "stemmer", "synes", "alternativet", "sterkt", "endring", "endringer", "poeng", "hei", "takk", "nei", "også", "herved", "vårt",
            "minä", "me", "tämä", "tätä", "se", "sen", "on", "ehdotusta", "ehdotus", "ehdotuksen", "vastaus", "vastaan", "kysymys", "kysymykseen", "valitsen", "valitsemme", "vaihtoehto", "täysin", "muutettuna", "muutoksin", "moi", "kiitos", "kyllä", "ei",
            "we", "the", "this", "proposal", "answer", "question", "choose", "option", "fully", "strongly", "change", "changes", "points", "out", "of", "yes", "no", "hi", "hello", "thanks", "a", "an", "my", "our", "is", "it", "to");

    /** Words that stand with a position inside its run. */
    private static final Set<String> BESIDE = Words.set("jag", "vi", "kan", "skulle", "förslaget", "detta", "helt", "klart", "starkt", "bestämt", "till", "med", "ändring", "ändringar", "är", "jeg", "forslaget", "dette", "er", "sterkt", "endring",
            "endringer", "minä", "me", "tätä", "ehdotusta", "ehdotuksen", "täysin", "muutettuna", "muutoksin", "we", "this", "the", "proposal", "fully", "strongly", "with", "change", "changes");
    private static final String BREAKS = ",;:(–—\n";

    private BareWords() {
    }

    /** Whether a text says anything besides such words, positions and numbers. */
    public static boolean saysMore(String text) {
        for (String word : Words.of(text)) {
            if (!carries(word)) {
                return true;
            }
        }
        return false;
    }

    /** The run of words that says the position, and nothing else: "Tillstyrker med ändring" of "Tillstyrker med ändring, mötet tar tid". */
    static String position(String clause) {
        return run(clause, word -> Positions.isPositionWord(word) || BESIDE.contains(word), Positions::weight);
    }

    /** The longest run of these words, as they are spelt in the text. */
    static String spelt(String text, Set<String> words) {
        return run(text, words::contains, word -> 1);
    }

    /** The run of fitting words, none of them behind a comma, that holds most of what tells; the whole text where nothing does. */
    private static String run(String text, Predicate<String> fits, ToIntFunction<String> weight) {
        int best = 0;
        int from = 0;
        int to = text.length();
        int told = 0;
        int runFrom = -1;
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && Words.isWordChar(text.charAt(i));
            if (inside) {
                start = start < 0 ? i : start;
                continue;
            }
            if (start >= 0) {
                String word = text.substring(start, i).toLowerCase(Locale.ROOT);
                boolean fit = fits.test(word);
                runFrom = !fit ? -1 : runFrom < 0 ? start : runFrom;
                told = !fit ? 0 : told + weight.applyAsInt(word);
                if (told > best) {
                    best = told;
                    from = runFrom;
                }
                to = fit && best > 0 && from == runFrom ? i : to;
                start = -1;
            }
            if (i < text.length() && BREAKS.indexOf(text.charAt(i)) >= 0) {
                runFrom = -1;
                told = 0;
            }
        }
        if (best == 0) {
            return text;
        }
        return text.substring(Words.isBlank(text.substring(0, from)) ? 0 : from, Words.isBlank(text.substring(to)) ? text.length() : to);
    }

    private static boolean carries(String word) {
        return GLUE.contains(word) || Positions.isPositionWord(word) || word.chars().allMatch(Character::isDigit);
    }
}
