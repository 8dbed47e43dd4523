package org.ledord.reading;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds "On … wrote:" in any language by its structure: a date, an address or a name, a verb or a colon, in either
 * order, over one to four lines.
 */
final class Attributions {

    private static final int LONGEST = 400;
    /** How far below an attribution with a reply on its own line the quote may begin. */
    private static final int FAR = 60;
    private static final Pattern NUMERIC_DATE = Pattern.compile("\\b\\d{1,4}[./-]\\s?\\d{1,2}[./-]\\s?\\d{2,4}\\b");
    private static final Pattern TIME = Pattern.compile("\\b\\d{1,2}[:.h]\\d{2}\\b");
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
    private static final Pattern CJK_DATE = Pattern.compile("\\d{1,2}\\s?[月월]\\s?\\d{1,2}");

    private static final WordSet OPENERS = WordSet.of("On", "Den", "Am", "Le", "El", "Il", "Op", "Em", "På", "Dnia", "Dne", "W");
    private static final List<String> EAST_ASIAN = List.of("写道", "寫道", "書きました", "작성");

    /** Where an attribution ends: how many lines it takes, and where a reply begins on its last line (or -1). */
    record Found(int lines, int replyFrom, int replyEnds) {
    }

    private Attributions() {
    }

    /** The attribution that begins at this line, or null. */
    static Found at(List<Line> lines, int index) {
        Line first = lines.get(index);
        if (!mayBegin(first)) {
            return null;
        }
        int begins = first.text.endsWith(":") && first.is(Trait.VERB) ? beginsLater(first.text) : -1;
        if (begins > 0) {
            return new Found(1, -1, begins);
        }
        StringBuilder joined = new StringBuilder();
        boolean verb = false;
        for (int k = 0; k < 4 && index + k < lines.size(); k++) {
            Line line = lines.get(index + k);
            boolean sameRun = !line.isBlank() && line.depth == first.depth && line.text.length() <= LONGEST;
            if (!sameRun || joined.length() > LONGEST) {
                return null;
            }
            joined.append(k == 0 ? "" : " ").append(line.text);
            verb |= line.is(Trait.VERB);
            if (mayEnd(line.text) && isAttribution(joined.toString(), followedByQuote(lines, index + k + 1, first.depth))) {
                return new Found(k + 1, -1, -1);
            }
            if (k < 3 && verb) {
                int reply = replyStart(line.text, joined);
                if (reply > 0 && quoteAhead(lines, index + k + 1, first.depth)) {
                    return new Found(k + 1, reply, -1);
                }
            }
        }
        return null;
    }

    private static boolean mayBegin(Line line) {
        String text = line.text;
        if (text.isEmpty() || text.length() > LONGEST) {
            return false;
        }
        if (text.charAt(text.length() - 1) == '<' && text.length() < 80) {
            return true;
        }
        Shape shape = line.shape();
        boolean digit = shape.numeral || shape.at >= 0;
        boolean word = shape.letter;
        // A telephone number above an attribution is no part of it.
        return digit && (word || holdsDate(text)) || text.length() < 160 && line.is(Trait.VERB);
    }

    private static boolean mayEnd(String text) {
        int end = endOfBare(text, startOfBare(text));
        if (end == startOfBare(text)) {
            return false;
        }
        char last = text.charAt(end - 1);
        return last == ':' || last == '：' || last == '>' || last == ')' || Character.isDigit(last) || text.endsWith("--")
                || Character.isLetter(last) && (text.indexOf('@') >= 0 && bare(text).indexOf('@') > 0 || holdsDigit(text) && YEAR.matcher(bare(text)).find())
                || endsWithVerb(bare(text));
    }

    private static boolean followedByQuote(List<Line> lines, int from, int depth) {
        for (int i = from; i < lines.size() && i < from + 4; i++) {
            Line line = lines.get(i);
            if (line.depth > depth) {
                return true;
            }
            if (!line.isBlank()) {
                return false;
            }
        }
        return false;
    }

    /** Whether the next thing that is not typed is a quote, and no other attribution. */
    private static boolean quoteAhead(List<Line> lines, int from, int depth) {
        for (int i = from; i < lines.size() && i < from + FAR; i++) {
            Line line = lines.get(i);
            if (line.text.length() < LONGEST && line.is(Trait.VERB) && holdsDate(line.text)) {
                return false;
            }
            if (line.depth > depth) {
                return true;
            }
        }
        return false;
    }

    static boolean isAttribution(String joined, boolean quoteFollows) {
        String words = bare(joined);
        boolean colon = words.endsWith(":") || words.endsWith("：");
        boolean mayEnd = colon || endsWithVerb(words) || joined.strip().endsWith("-");
        if (!mayEnd && !quoteFollows) {
            return false;
        }
        boolean verb = holdsVerb(words);
        boolean ends = colon || verb && mayEnd;
        if (!ends && !quoteFollows) {
            return false;
        }
        boolean date = holdsDate(words);
        boolean address = words.indexOf('@') > 0 && Addresses.holdsOne(words);
        if (!date && !address && !verb) {
            return false;
        }
        int prose = prose(words);
        boolean exact = TIME.matcher(words).find() || address;
        if (verb && date && ends) {
            return prose <= (quoteFollows ? 6 : exact ? 3 : 0);
        }
        if (verb && address && ends) {
            return prose <= (quoteFollows ? 6 : 3);
        }
        if (date && address && prose <= 3) {
            return colon || quoteFollows;
        }
        // In a language that we do not know: year, time, an address in brackets, and a colon at the end.
        if (date && address && colon && words.indexOf('<') > 0 && holdsYear(words) && TIME.matcher(words).find()) {
            return prose <= (quoteFollows ? 9 : 6);
        }
        if (!quoteFollows) {
            return false;
        }
        if (verb && ends) {
            return words.length() <= 120 && prose <= 2;
        }
        return date && exact && prose <= 3 && (colon || words.length() < 90);
    }

    /** Where the typed text begins on a line on which an attribution ends, or -1. */
    private static int replyStart(String last, CharSequence joined) {
        int before = joined.length() - last.length();
        for (int colon = last.indexOf(':'); colon > 0; colon = last.indexOf(':', colon + 1)) {
            boolean inTime = colon + 1 < last.length() && Character.isDigit(last.charAt(colon + 1));
            String rest = last.substring(colon + 1).strip();
            if (inTime || rest.isEmpty()) {
                continue;
            }
            String head = joined.subSequence(0, before + colon + 1).toString();
            boolean strong = holdsVerb(head) && holdsDate(head)
                    && (Addresses.holdsOne(head) || TIME.matcher(head).find()) && isAttribution(head, false);
            return strong ? colon + 1 : -1;
        }
        return -1;
    }

    /** Where an attribution begins after a typed sentence on the same line, or -1. */
    private static int beginsLater(String text) {
        for (int i = 1; i + 8 < text.length(); i++) {
            boolean breaks = text.charAt(i) == ' ' && ".!?)".indexOf(text.charAt(i - 1)) >= 0;
            boolean said = breaks && (text.charAt(i - 1) != '.' || i > 1 && text.lastIndexOf(' ', i - 2) > 0 && !Character.isDigit(text.charAt(i - 2)))
                    && text.lastIndexOf('@', i) < 0;
            if (said && Character.isUpperCase(text.charAt(i + 1)) && !holdsDate(text.substring(0, i))
                    && isAttribution(text.substring(i + 1), false)) {
                return afterSignOff(text, i + 1);
            }
        }
        return -1;
    }

    /** "Thanks, Jago On Mon, Mar 3, …": the word that opens an attribution, with a day or a number after it, may stand behind a closing. */
    private static int afterSignOff(String text, int from) {
        for (int space = text.indexOf(' ', from); space > 0; space = text.indexOf(' ', space + 1)) {
            int end = text.indexOf(' ', space + 1);
            if (end < 0 || !OPENERS.contains(text, space + 1, end)) {
                continue;
            }
            int next = end + 1;
            int stop = next;
            while (stop < text.length() && Words.isPart(text.charAt(stop), ",.")) {
                stop++;
            }
            boolean day = stop > next && (Character.isDigit(text.charAt(next)) || WorldWords.isCalendar(text, next, stop));
            if (day && isAttribution(text.substring(space + 1), false)) {
                return space + 1;
            }
        }
        return from;
    }

    /** How many words are neither names, nor dates, nor verbs of writing: the sign of an ordinary sentence. */
    private static int prose(String words) {
        int prose = 0;
        for (String token : Words.split(words, ",;<>\"()[]")) {
            String word = Words.trim(token, "", ":.");
            boolean name = word.length() < 2 || word.indexOf('@') >= 0 || !Character.isLowerCase(word.charAt(0));
            if (!name && !WorldWords.BETWEEN.contains(word) && !isVerb(word, 0, word.length())
                    && !WorldWords.isCalendar(word) && !word.startsWith("mailto") && word.indexOf('.') < 0) {
                prose++;
            }
        }
        return prose;
    }

    static boolean holdsTime(String words) {
        return holdsMarks(words, ":.h", 1) && TIME.matcher(words).find();
    }

    static boolean holdsNumericDate(String words) {
        return holdsMarks(words, "./-", 2) && NUMERIC_DATE.matcher(words).find();
    }

    static boolean holdsYear(String words) {
        return (words.contains("20") || words.contains("19")) && YEAR.matcher(words).find();
    }

    /** No date and no time is without a digit: spares the patterns on most lines. */
    private static boolean holdsDigit(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c < 128 ? c >= '0' && c <= '9' : Character.isDigit(c)) {
                return true;
            }
        }
        return false;
    }

    /** Whether so many of these marks stand right behind a digit: what a date or a time needs, told without a pattern. */
    private static boolean holdsMarks(String words, String marks, int wanted) {
        int count = 0;
        for (int i = 1; i < words.length() && count < wanted; i++) {
            char before = words.charAt(i - 1);
            count += before >= '0' && before <= '9' && marks.indexOf(words.charAt(i)) >= 0 ? 1 : 0;
        }
        return count >= wanted;
    }

    static boolean holdsDate(String words) {
        if (!holdsDigit(words)) {
            return false;
        }
        if (holdsNumericDate(words)
                || (words.indexOf('月') >= 0 || words.indexOf('월') >= 0) && CJK_DATE.matcher(words).find()) {
            return true;
        }
        boolean calendar = false;
        boolean number = false;
        int start = -1;
        for (int i = 0; i <= words.length(); i++) {
            boolean inside = i < words.length() && Words.isPart(words.charAt(i), ",;<>\"()");
            if (inside) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                calendar = calendar || WorldWords.isCalendar(words, start, i);
                number |= i - start < 4 && Character.isDigit(words.charAt(start));
                start = -1;
            }
        }
        return calendar && (number || holdsYear(words) || holdsTime(words)) || !calendar && holdsYear(words) && holdsTime(words);
    }

    static boolean holdsVerb(String words) {
        int start = -1;
        for (int i = 0; i <= words.length(); i++) {
            boolean inside = i < words.length() && isVerbChar(words.charAt(i));
            if (inside) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                if (isVerb(words, start, i)) {
                    return true;
                }
                start = -1;
            }
        }
        return false;
    }

    private static boolean isVerbChar(char c) {
        return Words.isPart(c, ",:;<>");
    }

    private static boolean isVerb(String text, int from, int to) {
        return WorldWords.WROTE.containsFolded(text, from, to) || isVerbOfBoth(text, from, to) || to > from && text.charAt(to - 1) >= 0x3000 && EAST_ASIAN.stream().anyMatch(text.substring(from, to)::endsWith);
    }

    /** "napsal(a)", "написав(-ла)", "написао/ла": for a man or a woman. */
    private static boolean isVerbOfBoth(String text, int from, int to) {
        for (int i = from + 3; i < to; i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '/') {
                return to - i <= 5 && WorldWords.WROTE.containsFolded(text, from, i);
            }
        }
        return false;
    }

    static boolean endsWithVerb(String bare) {
        int end = bare.length();
        while (end > 0 && (Words.isSpace(bare.charAt(end - 1)) || bare.charAt(end - 1) == ':' || bare.charAt(end - 1) == '.')) {
            end--;
        }
        return isVerb(bare, bare.lastIndexOf(' ', end - 1) + 1, end);
    }

    /** Without the dashes, stars and brackets some programs put around it. */
    private static String bare(String text) {
        int start = startOfBare(text);
        return text.substring(start, endOfBare(text, start));
    }

    private static int startOfBare(String text) {
        int start = 0;
        while (start < text.length() && " \t-*_>|«".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return start;
    }

    private static int endOfBare(String text, int start) {
        int end = text.length();
        while (end > start && " \t-*_|".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }
}
