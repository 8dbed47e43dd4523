package org.ledord.reading;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Greetings, closings and thanks, in the languages we write in and some others. */
final class Courtesies {

    private static final WordSet GREETINGS = WordSet.ofAll("hej", "hejsan", "hallå", "tjena", "hei", "heisann", "hallo", "hello", "hi", "dear", "moi", "terve", "hyvä", "hyvää", "kära",
            "käre", "bästa", "bäste", "kjære", "god", "goddag", "tjenare", "hellu", "päivää", "huomenta", "iltaa", "hyvät", "good", "hey", "moikka", "tervehdys", "tjo", "hejhej", "kära", "halloj", "hejdå", "heippa", "heissan", "morjens", "morjesta", "hejja", "heia", "heipä", "tjabba", "goddagens", "mojn", "halla", "moro", "moroo", "moido", "moikku");
    private static final Set<String> GREETING_REST = Words.set("på", "er", "dig", "alla", "allihopa", "allihop", "alle", "sammen", "all", "there", "everyone", "kaikki", "kaikille", "morgon", "morgen",
            "dag", "kväll", "kveld", "eftermiddag", "morning", "afternoon", "evening", "igen", "hej", "och", "og", "deg", "dere", "team", "vänner", "päivää", "huomenta", "iltaa", "taas", "again", "igjen");

    private static final Set<String> CLOSINGS = Words.set("mvh", "vh", "mh", "med vänlig hälsning", "med vänliga hälsningar", "vänliga hälsningar", "vänlig hälsning", "hälsningar", "hälsning", "bästa hälsningar",
            "med bästa hälsningar", "allt gott", "hälsar", "många hälsningar", "varma hälsningar", "vänligen", "hej så länge", "ha det gott", "ha det bra", "kram", "kramar", "hej då", "hejdå", "trevlig helg", "med hälsning",
            "soliga hälsningar", "hlsn", "hälsn", "mvh/", "bästa hälsning", "med vennlig hilsen", "vennlig hilsen", "med vennleg helsing", "venleg helsing", "med venleg helsing", "beste helsing", "med helsing", "vennleg helsing", "hilsen", "beste hilsen", "hilsener", "med hilsen", "helsing",
            "med venlig hilsen", "venlig hilsen", "de bedste hilsner", "bedste hilsner", "kh", "dbh", "ystävällisin terveisin", "parhain terveisin", "terveisin", "terveiset", "yt", "t", "ystävällisesti", "hyvää viikonloppua", "terkuin",
            "terkut", "kunnioittavasti", "yst terv", "yst. terv", "best regards", "kind regards", "regards", "warm regards", "with best regards", "with kind regards", "best wishes", "best", "sincerely", "yours sincerely",
            "yours faithfully", "cheers", "thanks", "many thanks", "thank you", "rgds", "br", "kr", "all the best", "yours truly", "mit freundlichen grüßen", "freundliche grüße", "viele grüße", "mfg", "lg", "vg", "beste grüße", "gruß",
            "liebe grüße", "cordialement", "bien cordialement", "salutations", "cdlt", "saludos", "un saludo", "saludos cordiales", "atentamente", "atenciosamente", "abraços", "cordiali saluti", "distinti saluti", "saluti", "met vriendelijke groet",
            "met vriendelijke groeten", "groeten", "groet", "mvg", "pozdrawiam", "z poważaniem", "tack", "tack på förhand", "tack så mycket", "tusen tack", "takk", "kiitos", "kiitoksia", "kiitos etukäteen", "på förhand tack", "thanks in advance",
            "с уважением", "드림", "올림", "敬上", "hälsningar från", "hilsen fra", "med vänlig hälsning / best regards", "med vänliga hälsningar/best regards", "vänliga hälsningar / kind regards");

    private static final WordSet THANKS = WordSet.ofAll("återkommer", "vi", "snart", "senare", "palaan", "palaamme", "asiaan", "kommer", "tilbake", "senere", "tack", "tackar", "tackartackar", "ok", "okej", "okay", "oki", "okei", "takk", "kiitos", "kiitti", "thanks", "thank", "you", "thx", "ty", "toppen", "perfekt", "bra", "fint", "super",
            "mottaget", "noterat", "noteras", "uppfattat", "uppskattas", "så", "mycket", "för", "det", "hjälpen", "svaret", "informationen", "info", "infon", "mejlet", "tusen", "hej", "hei", "moi", "notert", "mottatt", "greit", "flott", "for",
            "svar", "paljon", "selvä", "selvä!", "hyvä", "juu", "joo", "ymmärretty", "received", "noted", "great", "perfect", "got", "it", "very", "much", "ditt", "kvitto", "kvittot", "återkoppling", "återkopplingen", "mange", "hjelpen",
            "vastauksesta", "viestistä", "tiedosta", "understood", "snälla", "den", "härligt", "kanon", "alla", "på", "förhand", "a", "lot", "varmt", "stort", "er", "dig", "många", "många!", "mvh", "hälsningar", "t", "the", "your", "reply",
            "👍", "då", "vet", "jag", "nu", "så", "jättebra", "tiedoksi", "hienoa", "kvitteringen", "kuittauksesta", "receipt", "antecknat");
    private static final Set<String> THANKS_CORE = Words.set("tack", "tackar", "ok", "okej", "okay", "oki", "okei", "takk", "kiitos", "kiitti", "thanks", "thank", "thx", "mottaget", "noterat", "uppfattat", "notert", "mottatt", "greit", "selvä",
            "received", "noted", "understood", "toppen", "perfekt", "perfect", "great", "👍", "got", "tackartackar", "ymmärretty", "kanon", "antecknat", "ty", "flott", "fint", "super", "jättebra", "hienoa");

    private static final Set<String> BETWEEN_NAMES = Words.set("och", "og", "ja", "and", "från", "fra", "genom", "via", "von", "af", "de", "for", "för", "på", "i");
    private static final Set<String> AMBIGUOUS = Words.set("bästa", "bäste", "god", "good", "hyvä", "hyvät", "hyvää", "kära", "käre");

    /** The first words of all closings: nearly every line begins with another one and is spared the rest. */
    private static final WordSet CLOSING_STARTS;
    private static final String AROUND_GREETING = "!,.:;)(☺😊🙂";

    static {
        Set<String> starts = new HashSet<>();
        for (String closing : CLOSINGS) {
            int start = firstFrom(closing);
            starts.add(closing.substring(start, firstTo(closing, start)));
        }
        CLOSING_STARTS = WordSet.of(starts);
    }

    private Courtesies() {
    }

    /** "Hej!", "Hei alle sammen,", "Hej Anna" and nothing more. */
    static boolean isGreeting(String line) {
        if (line.length() > 50 || line.isEmpty()) {
            return false;
        }
        int start = 0;
        while (start < line.length() && isAroundGreeting(line.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < line.length() && !isAroundGreeting(line.charAt(end))) {
            end++;
        }
        return GREETINGS.containsFolded(line, start, end) && greetsOnly(line);
    }

    private static boolean isAroundGreeting(char c) {
        return !Words.isPart(c, AROUND_GREETING);
    }

    private static boolean greetsOnly(String line) {
        String[] tokens = Words.split(line, AROUND_GREETING);
        if (tokens.length > 5) {
            return false;
        }
        for (int i = 1; i < tokens.length; i++) {
            boolean name = !tokens[i].isEmpty() && Character.isUpperCase(tokens[i].charAt(0)) && !tokens[i].equals(tokens[i].toUpperCase(Locale.ROOT));
            if (!name && !GREETING_REST.contains(tokens[i].toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        boolean ambiguous = AMBIGUOUS.contains(tokens[0].toLowerCase(Locale.ROOT));
        return !ambiguous || tokens.length > 1;
    }

    /** "Mvh", "Med vänlig hälsning," with or without a name on the same line. */
    static boolean isClosing(String line) {
        if (line.length() > 70 || line.isEmpty() || !beginsLikeClosing(line)) {
            return false;
        }
        String words = Words.trim(line.toLowerCase(Locale.ROOT), "/*_-", ",!.;:/*_-");
        if (CLOSINGS.contains(words)) {
            return true;
        }
        String[] tokens = Words.split(line, ",/");
        for (int n = Math.min(4, tokens.length - 1); n >= 1; n--) {
            String head = String.join(" ", java.util.Arrays.copyOf(tokens, n)).toLowerCase(Locale.ROOT);
            boolean thanks = THANKS_CORE.contains(head) || head.equals("best") || head.equals("bästa") || head.length() < 2;
            if (CLOSINGS.contains(Words.trim(head, "", ".,!:;")) && !thanks && tokens.length - n <= 4 && areNames(tokens, n)) {
                return true;
            }
        }
        return false;
    }

    private static boolean beginsLikeClosing(String line) {
        int start = firstFrom(line);
        return CLOSING_STARTS.containsFolded(line, start, firstTo(line, start));
    }

    /** Where the first word begins, without the marks that may stand around it in a closing. */
    private static int firstFrom(String line) {
        int start = 0;
        while (start < line.length() && (Words.isSpace(line.charAt(start)) || ",/*_-".indexOf(line.charAt(start)) >= 0)) {
            start++;
        }
        return start;
    }

    private static int firstTo(String line, int start) {
        int end = start;
        while (end < line.length() && !Words.isSpace(line.charAt(end)) && line.charAt(end) != ',' && line.charAt(end) != '/') {
            end++;
        }
        while (end > start && ",!.;:/*_-".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /** A closing without any name on its line. */
    static boolean isBareClosing(String line) {
        return CLOSINGS.contains(Words.trim(line.toLowerCase(Locale.ROOT), "/*_-", ",!.;:/*_-"));
    }

    /** True when every token looks like part of a name. */
    static boolean areNames(String[] tokens, int from) {
        for (int i = from; i < tokens.length; i++) {
            String token = Words.trim(tokens[i], "(\"/", ")\".,!");
            boolean name = token.isEmpty() || Character.isUpperCase(token.charAt(0)) || BETWEEN_NAMES.contains(token);
            if (!name) {
                return false;
            }
        }
        return true;
    }

    /** Nothing but thanks or an acknowledgement. */
    static boolean isOnlyThanks(String text) {
        if (text.length() > 160) {
            return false;
        }
        boolean core = text.contains("👍");
        int count = 0;
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && Words.isWordChar(text.charAt(i));
            if (inside) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                if (!THANKS.containsFolded(text, start, i)) {
                    return false;
                }
                core = core || THANKS_CORE.contains(text.substring(start, i).toLowerCase(Locale.ROOT));
                count++;
                start = -1;
            }
        }
        return core && count <= 14;
    }
}
