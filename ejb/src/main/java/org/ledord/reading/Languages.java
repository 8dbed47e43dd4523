package org.ledord.reading;

import java.util.ArrayList;
import java.util.HashMap;
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

    private static final Map<String, List<String>> BY_WORD = new HashMap<>();

    static {
        COMMON.forEach((language, words) -> words.forEach(word -> BY_WORD.computeIfAbsent(word, w -> new ArrayList<>()).add(language)));
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
        List<String> words = Words.of(bounded);
        Map<String, Double> scores = new HashMap<>();
        for (String word : words) {
            for (String language : BY_WORD.getOrDefault(word, List.of())) {
                scores.merge(language, 1.0, Double::sum);
            }
            if (word.length() > 5 && (word.endsWith("ssa") || word.endsWith("ssä") || word.endsWith("sta") || word.endsWith("stä") || word.endsWith("lla") || word.endsWith("llä") || word.endsWith("mme") || word.endsWith("taan") || word.contains("uu") || word.contains("yy") || word.contains("ää"))) {
                scores.merge("fi", 0.6, Double::sum);
            }
        }
        for (int i = 0; i < bounded.length(); i++) {
            switch (bounded.charAt(i)) {
                case 'ø', 'Ø', 'æ', 'Æ' -> {
                    scores.merge("nb", 0.8, Double::sum);
                    scores.merge("da", 0.8, Double::sum);
                }
                case 'ä', 'Ä' -> {
                    scores.merge("sv", 0.3, Double::sum);
                    scores.merge("fi", 0.3, Double::sum);
                    scores.merge("de", 0.2, Double::sum);
                }
                case 'ö', 'Ö' -> {
                    scores.merge("sv", 0.3, Double::sum);
                    scores.merge("fi", 0.15, Double::sum);
                    scores.merge("de", 0.2, Double::sum);
                }
                case 'å', 'Å' -> {
                    scores.merge("sv", 0.5, Double::sum);
                    scores.merge("nb", 0.4, Double::sum);
                    scores.merge("da", 0.4, Double::sum);
                }
                case 'ß', 'ü' -> scores.merge("de", 0.8, Double::sum);
                default -> {
                }
            }
        }
        if (!preferred.isEmpty()) {
            scores.merge(preferred, 0.7, Double::sum);
        }
        String best = "";
        double top = 0;
        double second = 0;
        for (Map.Entry<String, Double> score : scores.entrySet()) {
            if (score.getValue() > top) {
                second = top;
                top = score.getValue();
                best = score.getKey();
            } else if (score.getValue() > second) {
                second = score.getValue();
            }
        }
        boolean tells = top >= 1.0 && (top > second || best.equals(preferred));
        return tells ? best : "";
    }
}
