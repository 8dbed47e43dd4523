package org.ledord.kit;

import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.ledord.shared.Language;

/**
 * How long words and sentences are: Björnsson's readability index (Läsbarhet, 1968), words a sentence plus the share of words
 * longer than six letters. It knows nothing of what they say, so whoever shows it says so. Not told of a text too short for it, nor in Finnish,
 * whose words are long because they carry what other languages put in small ones beside.
 */
public final class Lix {
    static final int FEWEST_WORDS = 30;
    private static final int LONG = 6;
    private static final int PERCENT = 100;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-'’][\\p{L}\\p{N}]+)*");
    private static final Pattern END = Pattern.compile("[.!?:…]+(?=\\s|$)|\\R\\s*\\R");
    private static final int[] BANDS = {30, 40, 50, 60};

    private Lix() {
    }

    /** The index of this text; nothing where it would say nothing. */
    public static OptionalInt of(String text, Language language) {
        String[] words = WORD.matcher(text).results().map(found -> found.group()).toArray(String[]::new);
        if (language == Language.fi || words.length < FEWEST_WORDS) {
            return OptionalInt.empty();
        }
        long sentences = java.util.Arrays.stream(END.split(text)).filter(part -> WORD.matcher(part).find()).count();
        long longer = java.util.Arrays.stream(words).filter(word -> word.codePointCount(0, word.length()) > LONG).count();
        return OptionalInt.of((int) Math.round((double) words.length / Math.max(1, sentences) + (double) PERCENT * longer / words.length));
    }

    /** Which of the five usual bands an index is in, from very easy (1) to very hard (5). */
    public static int band(int index) {
        int band = 1;
        for (int limit : BANDS) {
            band += index >= limit ? 1 : 0;
        }
        return band;
    }
}
