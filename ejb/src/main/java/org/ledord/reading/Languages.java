package org.ledord.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Guesses the language of a text from its commonest words and letters. */
final class Languages {

    private static final Map<String, Set<String>> COMMON = new HashMap<>();

    static {
        COMMON.put("sv", Words.set("och", "att", "det", "är", "som", "på", "för", "jag", "inte", "med", "till", "av", "vi", "har", "den", "ett", "en", "om", "ni", "från", "kan", "ska", "så", "men", "hej", "tack", "mvh", "nej", "ja", "också", "mycket", "hälsningar", "vänliga", "bra", "när",
            "behöver", "tillstyrker", "avstyrker", "avstår", "inga", "synpunkter", "två", "vad", "hur", "vara", "blir", "fråga", "svar", "tycker", "efter", "eller", "mig", "oss", "dig", "över", "vår", "våra", "mer", "detta", "här", "finns", "skulle", "vill"));
        COMMON.put("nb", Words.set("og", "at", "det", "er", "som", "på", "for", "jeg", "ikke", "med", "til", "av", "vi", "har", "den", "et", "en", "om", "dere", "fra", "kan", "skal", "så", "men", "hei", "takk", "mvh", "nei", "ja", "også", "mye", "hilsen", "vennlig", "bra", "når", "støtter",
            "imot", "merknader", "ingen", "hva", "hvordan", "være", "blir", "spørsmål", "svar", "synes", "etter", "eller", "meg", "oss", "deg", "over", "vår", "våre", "mer", "dette", "her", "finnes", "ville", "vil", "hvor", "noe", "noen", "å", "trenger"));
        COMMON.put("da", Words.set("og", "at", "det", "er", "som", "på", "for", "jeg", "ikke", "med", "til", "af", "vi", "har", "den", "et", "en", "om", "i", "fra", "kan", "skal", "så", "men", "hej", "tak", "nej", "ja", "også", "meget", "hilsen", "venlig", "godt", "når", "hvad", "hvordan", "være",
            "bliver", "spørgsmål", "synes", "efter", "eller", "mig", "os", "dig", "mere", "noget", "nogle", "blevet", "jeres"));
        COMMON.put("fi", Words.set("ja", "on", "ei", "se", "että", "en", "ole", "me", "minä", "hän", "mutta", "kun", "niin", "kuin", "myös", "tai", "jos", "olen", "meillä", "kiitos", "terveisin", "hei", "moi", "kyllä", "joo", "ovat", "oli", "olisi", "sekä", "voi", "tämä", "sitä", "hyvä", "puollan",
            "vastustan", "emme", "ehdotus", "ehdotusta", "kaksi", "lausuttavaa", "mitä", "ystävällisin", "parhain", "kannatan", "nyt", "vielä", "puollamme", "vastustamme", "tunnin", "aikaa", "liian"));
        COMMON.put("en", Words.set("the", "and", "to", "of", "is", "in", "that", "it", "for", "you", "not", "with", "on", "are", "this", "be", "we", "have", "was", "but", "or", "from", "your", "i", "my", "as", "at", "by", "can", "will", "would", "yes", "no", "thanks", "thank", "regards", "hi", "hello",
            "support", "oppose", "what", "how", "do", "an", "our", "best", "please", "abstain", "they", "has", "if", "there"));
        COMMON.put("de", Words.set("und", "der", "die", "das", "ist", "nicht", "ich", "wir", "sie", "zu", "den", "mit", "von", "für", "auf", "ein", "eine", "im", "es", "auch", "grüße", "danke", "hallo", "ja", "nein", "dem", "wie", "bei"));
        COMMON.put("fr", Words.set("et", "le", "la", "les", "des", "est", "que", "pas", "je", "nous", "vous", "un", "une", "pour", "dans", "bonjour", "merci", "cordialement", "oui", "non", "sur", "avec", "ce", "du"));
        COMMON.put("es", Words.set("y", "el", "la", "los", "que", "de", "es", "no", "en", "un", "una", "por", "para", "con", "hola", "gracias", "saludos", "sí", "lo", "se", "del", "las"));
        COMMON.put("nl", Words.set("en", "de", "het", "een", "is", "niet", "ik", "van", "dat", "op", "te", "voor", "met", "zijn", "groet", "groeten", "bedankt", "hallo", "ja", "nee", "wij", "ook", "maar"));
    }

    /** The languages in a fixed order, and for each word, bit by bit, in which of them it is common. */
    private static final List<String> ALL = List.of("sv", "nb", "da", "fi", "en", "de", "fr", "es", "nl");
    private static final WordSet KNOWN;
    private static final int[] BY_WORD;
    private static final List<String> FINNISH = List.of("ssa", "ssä", "sta", "stä", "lla", "llä", "mme", "taan");
    private static final int SV = 0;
    private static final int NB = 1;
    private static final int DA = 2;
    private static final int FI = 3;
    private static final int DE = 5;

    static {
        Set<String> all = new HashSet<>();
        COMMON.values().forEach(all::addAll);
        KNOWN = WordSet.of(all);
        BY_WORD = new int[KNOWN.slots()];
        COMMON.forEach((language, words) -> words.forEach(word -> BY_WORD[KNOWN.find(word, 0, word.length())] |= 1 << ALL.indexOf(language)));
    }

    private Languages() {
    }

    /** The language of the first text that tells one; empty when none does. */
    static String guess(String kept, String quoted, String otherwise) {
        String own = one(kept, otherwise);
        if (!own.isEmpty()) {
            return own;
        }
        if (!otherwise.isEmpty()) {
            return otherwise;
        }
        return one(quoted, "");
    }

    private static String one(String text, String preferred) {
        String bounded = text.length() > 1200 ? text.substring(0, 1200) : text;
        double[] scores = new double[ALL.size() + 1];
        byWords(bounded, scores);
        byLetters(bounded, scores);
        int wished = preferred.isEmpty() || ALL.contains(preferred) ? ALL.indexOf(preferred) : ALL.size();
        if (!preferred.isEmpty()) {
            scores[wished] += 0.7;
        }
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] || scores[i] == scores[best] && i == wished ? i : best;
        }
        double second = 0;
        for (int i = 0; i < scores.length; i++) {
            second = i == best ? second : Math.max(second, scores[i]);
        }
        boolean tells = scores[best] >= 1.0 && (scores[best] > second || best == wished);
        return !tells ? "" : best == wished ? preferred : ALL.get(best);
    }

    private static void byWords(String text, double[] scores) {
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && Words.isWordChar(text.charAt(i));
            if (inside) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                int known = KNOWN.findFolded(text, start, i);
                for (int languages = known < 0 ? 0 : BY_WORD[known]; languages != 0; languages &= languages - 1) {
                    scores[Integer.numberOfTrailingZeros(languages)]++;
                }
                scores[FI] += i - start > 5 && looksFinnish(text, start, i) ? 0.6 : 0;
                start = -1;
            }
        }
    }

    /** By its ending, or by a long vowel. */
    private static boolean looksFinnish(String text, int from, int to) {
        char last = Words.folded(text.charAt(to - 1));
        if (last == 'a' || last == 'ä' || last == 'e' || last == 'n') {
            for (String ending : FINNISH) {
                if (text.regionMatches(true, to - ending.length(), ending, 0, ending.length())) {
                    return true;
                }
            }
        }
        char before = Words.folded(text.charAt(from));
        for (int i = from + 1; i < to; i++) {
            char c = Words.folded(text.charAt(i));
            if (c == before && (c == 'u' || c == 'y' || c == 'ä')) {
                return true;
            }
            before = c;
        }
        return false;
    }

    private static void byLetters(String text, double[] scores) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 128) {
                continue;
            }
            switch (c) {
                case 'ø', 'Ø', 'æ', 'Æ' -> {
                    scores[NB] += 0.8;
                    scores[DA] += 0.8;
                }
                case 'ä', 'Ä' -> {
                    scores[SV] += 0.3;
                    scores[FI] += 0.3;
                    scores[DE] += 0.2;
                }
                case 'ö', 'Ö' -> {
                    scores[SV] += 0.3;
                    scores[FI] += 0.15;
                    scores[DE] += 0.2;
                }
                case 'å', 'Å' -> {
                    scores[SV] += 0.5;
                    scores[NB] += 0.4;
                    scores[DA] += 0.4;
                }
                case 'ß', 'ü' -> scores[DE] += 0.8;
                default -> {
                }
            }
        }
    }
}
