package org.ledord.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Understands our own anchors ("▸ Fråga 2") and the labels people write ("2.", "Fråga 2:", "2 och 3:"). */
final class Anchors {

    /**
     * A label at the start of a typed text.
     *
     * @param numbers  the questions it names
     * @param named    whether it says "question" or "answer", not only a number
     * @param textFrom where the answer begins
     */
    record Label(List<Integer> numbers, boolean named, int textFrom) {
    }

    /** An anchor of ours: the question's number and what stands on the same line after it. */
    record Anchor(int number, String rest, boolean arrow) {
    }

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String QUESTION = "frågan?|fråge|fråga nr|spørsmål(?:et)?|spm|spørgsmål|kysymys|kysymyksen|kysymykseen|question|frage";
    private static final Pattern ANCHOR = Pattern.compile("^[^\\p{L}\\d]{0,6}(?:" + QUESTION + ")\\s{1,3}(\\d{1,2})\\b[.:]?\\s*(.*)$", FLAGS);
    private static final Pattern END = Pattern.compile("^[^\\p{L}\\d]{0,6}(?:slut på frågorna|slut på frågor|slutt på spørsmål\\p{L}*|kysymy\\p{L}{1,6} (?:päättyvät|loppuvat|loppu|päättyy)|kysymykset loppuvat tähän|end of (?:the )?questions|questions end here|her slutter spørsmål\\p{L}*|här slutar frågorna)\\W*$", FLAGS);
    private static final String SEPARATOR = "\\s?(?:,|och|og|ja|and|&|\\+|/|-|–|—|till|til|samt|sekä)\\s?";
    private static final String NUMBERS = "\\d{1,2}(?:(?:" + SEPARATOR + "|, (?:och|og|ja|and) )\\d{1,2}){0,9}";
    private static final String NAMES = "(?:(?:(?:mitt|vårt|våra|min|mina|our|my|meidän|vastaukseni|svaret|svar|answers?|vastaus\\p{L}*) )?(?:på|till|til|ad|to|re|ang\\.?|angående|gällande|vad gäller|för|om|när det gäller|i) )?"
            + "(?:frågorna|frågan?|fr|spørsmålene|spørsmål(?:et)?|spm|kysymy\\p{L}*|kohta(?:an)?|questions?|svar(?:et)?|vastau\\p{L}*|answers?|punkterna|punkt|pkt|point|f|q|s|k|nr|no|nro|#)"
            + "\\.? ?(?:(?:nr|nro|no|nummer|number|numero)\\.? ?)?";
    private static final Pattern LABEL = Pattern.compile("^([^\\p{L}\\d#(]{0,4}\\(?)(" + NAMES + ")?(" + NUMBERS + ")(\\*{0,2}\\s?(?:[.):\\uFE0F\\u20E3]+\\*{0,2}|[-–—=]+(?=\\s|\\p{L})))?(\\s*)", FLAGS);
    private static final Pattern NUMERAL = Pattern.compile("^(?:(?:på|till|til|ang\\.?|angående|för|om|vad gäller) )?(?:(\\d{1,2})(?::an|:a|an|-eren|eren|:seen|-kohta)|(\\p{L}{4,10}))\\s?[:–—-]\\s*(?=\\S)", FLAGS);
    private static final Map<String, Integer> NUMERALS = Map.ofEntries(Map.entry("ettan", 1), Map.entry("tvåan", 2), Map.entry("trean", 3), Map.entry("fyran", 4), Map.entry("femman", 5), Map.entry("sexan", 6), Map.entry("eneren", 1),
            Map.entry("toeren", 2), Map.entry("treeren", 3), Map.entry("fireren", 4), Map.entry("ykkönen", 1), Map.entry("ykköseen", 1), Map.entry("kakkonen", 2), Map.entry("kakkoseen", 2), Map.entry("kolmonen", 3), Map.entry("kolmoseen", 3),
            Map.entry("nelonen", 4), Map.entry("neloseen", 4));
    private static final Pattern CHANGE = Pattern.compile("^.{0,40}?\\b(?:ändra|byt|byta|rätta|korrigera|endre|rett|rette|muuta|muutan|korjaa|korjaan|muuttaa|change|correct)\\b[^\\d.:]{0,40}?(\\d{1,2})(?:\\s?(?:till|til|to|so|att vara)\\b:?|\\s?[:–-])\\s*(?=\\S)", FLAGS);
    private static final Pattern NEXT = Pattern.compile("(?<=[\\s,;.!?])(?:" + NAMES + ")?(\\d{1,2})(?:\\s?[.):]\\s?(?=[\\p{L}\"'”«(])|[.):]\\s(?=\\d))", FLAGS);
    private static final Pattern NAMED_NEXT = Pattern.compile("(?<=[.!?;,]\\s)(?:(?:och |og |ja |and )?(?:på|till|til|on|to) )?(?:" + QUESTION + ")\\s(\\d{1,2})(?!\\d)\\s?[.):]?\\s*", FLAGS);
    private static final Pattern DIGITS = Pattern.compile("\\d{1,2}");
    private static final Pattern BARE_NEXT = Pattern.compile("(?<=[\\s,;.])(\\d{1,2}) (\\p{L}{1,20}+)");
    private static final Set<String> SHORT = Words.set("ja", "nej", "nei", "joo", "kyllä", "ei", "yes", "no", "jepp", "nope", "jo", "jodå", "tillstyrker", "tillstyrks", "avstyrker", "avstyrks", "avstår", "støtter", "støttes", "puollan",
            "puollamme", "vastustan", "vastustamme", "bra", "dåligt", "vet", "kanske", "ok", "okej", "inga", "ingen", "inget", "ingenting", "tyvärr", "absolut", "gärna", "helst", "mot", "för", "support", "oppose", "abstain", "none");
    private static final Set<String> NOT_BEFORE = Words.set("fråga", "frågan", "spørsmål", "kysymys", "question", "kl", "klo", "nr", "nro", "no", "§", "sid", "s", "kap", "kapitel", "punkt", "alternativ", "bilaga", "ca", "cirka", "av", "på", "den", "dag", "typ", "grupp", "steg", "nivå", "etapp", "runda", "vecka", "v", "team", "del", "zon", "version", "year", "år");
    private static final Set<String> MONTHS = Words.set("jan", "januari", "januar", "january", "feb", "februari", "februar", "february", "mars", "march", "april", "maj", "mai", "juni", "june", "juli", "july", "aug", "augusti", "august", "sep", "sept", "september", "okt", "oktober", "october", "nov", "november", "dec", "december", "desember", "tammikuuta", "helmikuuta", "maaliskuuta", "huhtikuuta", "toukokuuta", "kesäkuuta", "heinäkuuta", "elokuuta", "syyskuuta", "lokakuuta", "marraskuuta", "joulukuuta");
    private static final Set<String> WEAK_NAMES = Words.set("f", "q", "s", "k", "nr", "no", "nro", "fr", "punkt", "pkt", "point", "i", "#");

    /** "Fråga 1 och 2 lämnar vi obesvarade", "står jag fast vid": said of the questions, no answer to them. */
    private static final Set<String> LEFT = Words.set("lämnar", "hoppar", "står", "passar", "skippar", "väntar", "återkommer", "lar", "hopper", "passer", "venter", "jätän", "jätämme", "ohitan", "ohitamme", "remain", "remains", "stay", "stays");

    /** With what the line that ends our questions begins, and with which letters the names of a question do. */
    private static final Set<String> END_WORDS = Words.set("sl", "ky", "en", "qu", "he", "hä");
    private static final String LABEL_LETTERS = "mvosaptrgfnikq";
    private static final Phrases QUESTION_WORDS = Phrases.of("fråg", "spørsmål", "spm", "spørgsmål", "kysymy", "question", "frage");
    private static final Set<String> RANGE = Words.set("-", "–", "—", "till", "til");
    private static final int MOST_LABEL_BLANKS = 8;

    private Anchors() {
    }

    /** Our anchor on this line, or null. */
    static Anchor anchor(String text) {
        if (text.length() < 4 || text.length() > 400 || !begins(text) || !mayHoldNumber(text)) {
            return null;
        }
        Matcher matcher = ANCHOR.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        char first = text.charAt(0);
        boolean arrow = "▸►▶‣▷➤→»".indexOf(first) >= 0;
        return new Anchor(Integer.parseInt(matcher.group(1)), matcher.group(2).strip(), arrow);
    }

    /** Whether the first letter is one that "question" has in our languages: spares the pattern on most lines. */
    private static boolean begins(String text) {
        for (int i = 0; i < 7 && i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                return "fFsSkKqQ".indexOf(c) >= 0;
            }
            if (Character.isDigit(c)) {
                return false;
            }
        }
        return false;
    }

    private static boolean mayHoldNumber(String text) {
        int reach = Math.min(text.length(), 30);
        for (int i = 0; i < reach; i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** "▸ Slut på frågorna" in any of our languages. */
    static boolean isEnd(String text) {
        return text.length() > 8 && text.length() < 60 && END_WORDS.contains(firstLetters(text)) && END.matcher(text).matches();
    }

    /** The first two letters after at most six marks, in lower case; spares the pattern on most lines. */
    private static String firstLetters(String text) {
        int start = 0;
        while (start < 6 && !Character.isLetter(text.charAt(start))) {
            start++;
        }
        return text.substring(start, start + 2).toLowerCase(Locale.ROOT);
    }

    /**
     * Whether this can be a label: a number right at the start, or after a handful of words that hold nothing but letters. An
     * ordinary sentence with a number in it is spared the pattern, which would try thirty names on it.
     */
    private static boolean mayBeLabel(String head) {
        int spaces = 0;
        boolean named = false;
        for (int i = 0; i < head.length(); i++) {
            char c = head.charAt(i);
            if (c < 128 ? c >= '0' && c <= '9' : Character.isDigit(c)) {
                return true;
            }
            boolean letter = Character.isLetter(c);
            if (letter && !named && LABEL_LETTERS.indexOf(Character.toLowerCase(Character.toUpperCase(c))) < 0) {
                return false;
            }
            named |= letter || c == '#';
            spaces += named && c == ' ' ? 1 : 0;
            if (spaces > MOST_LABEL_BLANKS || i > 6 && !named || named && !letter && c != ' ' && c != '.' && c != '#') {
                return false;
            }
        }
        return false;
    }

    /** The label this typed line begins with, or null. */
    static Label label(String line) {
        String head = line.length() > 160 ? line.substring(0, 160) : line;
        if (!mayHoldNumber(head) || !mayBeLabel(head)) {
            return byNumeral(line);
        }
        Matcher matcher = LABEL.matcher(head);
        if (!matcher.find()) {
            return byNumeral(line);
        }
        String name = matcher.group(2);
        String delimiter = matcher.group(4);
        int from = matcher.end();
        char next = from < line.length() ? line.charAt(from) : ' ';
        char after = matcher.end(3) < line.length() ? line.charAt(matcher.end(3)) : ' ';
        boolean weak = name == null || WEAK_NAMES.contains(Words.trim(name.toLowerCase(Locale.ROOT), "", "."));
        boolean opened = matcher.group(1).endsWith("(");
        if (delimiter == null) {
            if (Character.isLetterOrDigit(after) || after == '%' || after == '/' || weak && name != null) {
                return null;
            }
            if (weak) {
                return bare(line, matcher);
            }
            if (LEFT.contains(firstWord(line, from))) {
                return null;
            }
        } else if (Character.isDigit(next) && matcher.group(5).isEmpty() && delimiter.strip().matches("[.:]")) {
            return null;
        } else if (name == null && Character.isDigit(next) && delimiter.strip().matches("[-–—=]+")) {
            return null;
        } else if (opened && delimiter.indexOf(')') < 0) {
            return null;
        }
        if (name == null && MONTHS.contains(firstWord(line, from))) {
            return null;
        }
        List<Integer> numbers = numbers(matcher.group(3));
        return numbers.isEmpty() ? null : new Label(numbers, !weak, from);
    }

    /** "På ettan: två korta", "ang. 2:an - ligger på min lediga dag": a question by the name of its number. */
    private static Label byNumeral(String line) {
        Matcher matcher = NUMERAL.matcher(line.length() > 60 ? line.substring(0, 60) : line);
        if (!matcher.find()) {
            return null;
        }
        int number = matcher.group(1) == null ? NUMERALS.getOrDefault(matcher.group(2).toLowerCase(Locale.ROOT), 0) : Integer.parseInt(matcher.group(1));
        return number == 0 ? null : new Label(List.of(number), true, matcher.end());
    }

    /** Whether a line says of questions that they are left as they are; what it says is no answer to the one before, either. */
    static boolean leavesQuestions(String line) {
        Matcher matcher = mayHoldNumber(line) && mayBeLabel(line) ? LABEL.matcher(line) : null;
        return matcher != null && matcher.find() && matcher.group(2) != null && matcher.group(4) == null && LEFT.contains(firstWord(line, matcher.end()));
    }

    /** "1 ja", "2 nej": a number and one of the short answers, nothing between. */
    private static Label bare(String line, Matcher matcher) {
        String first = matcher.group(3).split("\\D")[0];
        int from = matcher.start(3) + first.length();
        boolean blank = from < line.length() && line.charAt(from) == ' ';
        if (!blank || !SHORT.contains(firstWord(line, from + 1))) {
            return null;
        }
        return new Label(List.of(Integer.parseInt(first)), false, from + 1);
    }

    private static String firstWord(String line, int from) {
        int end = from;
        while (end < line.length() && end < from + 24 && Words.isWordChar(line.charAt(end))) {
            end++;
        }
        return line.substring(Math.min(from, line.length()), end).toLowerCase(Locale.ROOT);
    }

    private static List<Integer> numbers(String text) {
        List<Integer> numbers = new ArrayList<>();
        Matcher digits = DIGITS.matcher(text);
        int end = 0;
        while (digits.find()) {
            int number = Integer.parseInt(digits.group());
            String between = text.substring(end, digits.start()).strip().toLowerCase(Locale.ROOT);
            boolean range = !numbers.isEmpty() && RANGE.contains(between);
            if (range) {
                for (int n = numbers.get(numbers.size() - 1) + 1; n < number && numbers.size() < 20; n++) {
                    numbers.add(n);
                }
            }
            if (!numbers.contains(number)) {
                numbers.add(number);
            }
            end = digits.end();
        }
        for (int i = 1; i < numbers.size(); i++) {
            if (numbers.get(i) <= numbers.get(i - 1)) {
                return List.of();
            }
        }
        return numbers.contains(0) ? List.of() : numbers;
    }

    /** "Ändra svar 2 till …": the question and where the new words begin, or null. */
    static Label change(String line) {
        String head = line.length() > 200 ? line.substring(0, 200) : line;
        Matcher matcher = CHANGE.matcher(head);
        return matcher.find() ? new Label(List.of(Integer.parseInt(matcher.group(1))), true, matcher.end()) : null;
    }

    /** Further labels on the same line ("1. ja 2. nej"), each naming the next question after the one before. */
    static List<int[]> following(String line, int from, int last) {
        List<int[]> found = new ArrayList<>();
        if (line.length() > 5000) {
            return found;
        }
        int expected = last + 1;
        if (line.indexOf(Integer.toString(expected), from) < 0) {
            return found;
        }
        Matcher matcher = NEXT.matcher(line);
        for (int at = mayFollow(line, from, expected) ? from : line.length(); at < line.length() && matcher.find(at); at = matcher.end()) {
            if (Integer.parseInt(matcher.group(1)) == expected && !NOT_BEFORE.contains(wordBefore(line, matcher.start()))) {
                found.add(new int[] {expected, matcher.start(), matcher.end(), 0});
                expected++;
            }
        }
        if (found.isEmpty()) {
            namedFollowing(line, from, last, found);
        }
        if (found.isEmpty()) {
            bareFollowing(line, from, last, found);
        }
        return found;
    }

    /** Whether the number stands somewhere with ".", ")" or ":" behind it: most lines with a number in them are spared the pattern. */
    private static boolean mayFollow(String line, int from, int expected) {
        String number = Integer.toString(expected);
        for (int at = line.indexOf(number, from); at >= 0; at = line.indexOf(number, at + 1)) {
            int end = at + number.length();
            end += end < line.length() && Words.isSpace(line.charAt(end)) ? 1 : 0;
            if (end < line.length() && ".):".indexOf(line.charAt(end)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** "… hinner inte. Fråga 3 tillstyrker vi": the word for question at the start of a sentence. */
    private static void namedFollowing(String line, int from, int last, List<int[]> found) {
        if (!QUESTION_WORDS.anyInAnyCase(line, line.length())) {
            return;
        }
        int before = last;
        Matcher matcher = NAMED_NEXT.matcher(line);
        for (int at = from; at < line.length() && matcher.find(at); at = matcher.end()) {
            int number = Integer.parseInt(matcher.group(1));
            if (number > before) {
                found.add(new int[] {number, matcher.start(), matcher.end(), 1});
                before = number;
            }
        }
    }

    private static void bareFollowing(String line, int from, int last, List<int[]> found) {
        int expected = last + 1;
        Matcher matcher = BARE_NEXT.matcher(line);
        for (int at = from; at < line.length() && matcher.find(at); at = matcher.end()) {
            if (Integer.parseInt(matcher.group(1)) == expected && SHORT.contains(matcher.group(2).toLowerCase(Locale.ROOT))
                    && !NOT_BEFORE.contains(wordBefore(line, matcher.start()))) {
                found.add(new int[] {expected, matcher.start(), matcher.start(2), 0});
                expected++;
            }
        }
    }

    private static String wordBefore(String line, int at) {
        int end = at;
        while (end > 0 && !Words.isWordChar(line.charAt(end - 1))) {
            end--;
            if (at - end > 3) {
                return "";
            }
        }
        int start = end;
        while (start > 0 && end - start < 20 && Words.isWordChar(line.charAt(start - 1))) {
            start--;
        }
        return line.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
