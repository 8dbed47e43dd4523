package org.ledord.reading;

import java.util.List;

/**
 * Finds "On … wrote:" in any language by its structure: a date, an address or a name, a verb or a colon, in either
 * order, over one to four lines.
 */
final class Attributions {

    private static final int LONGEST = 400;
    /** How far below an attribution with a reply on its own line the quote may begin. */
    private static final int FAR = 60;

    private static final WordSet OPENERS = WordSet.of("On", "Den", "Am", "Le", "El", "Il", "Op", "Em", "På", "Dnia", "Dne", "W");

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
                return beginsBelow(lines, index, k) ? null : new Found(k + 1, -1, -1);
            }
            if (k < 3 && verb) {
                int reply = replyStart(line.text, joined);
                if (reply > 0 && quoteAhead(lines, index + k + 1, first.depth)) {
                    return new Found(k + 1, reply, -1);
                }
                if (reply > 0 && line.text.startsWith("  ", reply)) { // Yahoo on a telephone: what is quoted begins on the same line
                    return new Found(k + 1, -1, -1);
                }
            }
        }
        return null;
    }

    /** Whether the last of these lines is a whole attribution by itself, and what stands above it no part of one: it was typed. */
    private static boolean beginsBelow(List<Line> lines, int index, int last) {
        if (last == 0) {
            return false;
        }
        String alone = lines.get(index + last).text;
        int prose = 0;
        for (int i = index; i < index + last; i++) {
            if (lines.get(i).is(Trait.VERB) || lines.get(i).text.indexOf('@') >= 0 || Moments.holdsDate(lines.get(i).text)) {
                return false;
            }
            prose += prose(lines.get(i).text);
        }
        return prose > 1 && Verbs.holdsVerb(alone) && Moments.holdsDate(alone) && isAttribution(alone, false);
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
        return digit && (word || Moments.holdsDate(text)) || text.length() < 160 && line.is(Trait.VERB);
    }

    private static boolean mayEnd(String text) {
        int end = endOfBare(text, startOfBare(text));
        if (end == startOfBare(text)) {
            return false;
        }
        char last = text.charAt(end - 1);
        return last == ':' || last == '：' || last == '>' || last == ')' || Character.isDigit(last) || text.endsWith("--")
                || Character.isLetter(last) && (text.indexOf('@') >= 0 && bare(text).indexOf('@') > 0 || Moments.holdsDigit(text) && Moments.holdsYear(bare(text)))
                || Verbs.endsWithVerb(bare(text));
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
            if (line.text.length() < LONGEST && line.is(Trait.VERB) && Moments.holdsDate(line.text)) {
                return false;
            }
            if (line.depth > depth) {
                return true;
            }
        }
        return false;
    }

    /** "Juha wrote to me on Monday at 22.15:" is a sentence of the writer's: no address, and a word that no program puts there. */
    static boolean isSpoken(String text) {
        return text.indexOf('@') < 0 && prose(bare(text)) > 0;
    }

    static boolean isAttribution(String joined, boolean quoteFollows) {
        String words = bare(joined);
        boolean colon = words.endsWith(":") || words.endsWith("：");
        boolean mayEnd = colon || Verbs.endsWithVerb(words) || joined.strip().endsWith("-");
        if (!mayEnd && !quoteFollows) {
            return false;
        }
        boolean verb = Verbs.holdsVerb(words);
        boolean ends = colon || verb && mayEnd;
        if (!ends && !quoteFollows) {
            return false;
        }
        boolean date = Moments.holdsDate(words);
        boolean address = words.indexOf('@') > 0 && Addresses.holdsOne(words);
        if (!date && !address && !verb) {
            return false;
        }
        int prose = prose(words);
        boolean exact = Moments.holdsTime(words) || address;
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
        if (date && address && colon && words.indexOf('<') > 0 && Moments.holdsYear(words) && Moments.holdsTime(words)) {
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
            boolean strong = Verbs.holdsVerb(head) && Moments.holdsDate(head)
                    && (Addresses.holdsOne(head) || Moments.holdsTime(head)) && isAttribution(head, false);
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
            if (said && Character.isUpperCase(text.charAt(i + 1)) && !Moments.holdsDate(text.substring(0, i))
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
            if (!name && !WorldWords.BETWEEN.contains(word) && !Verbs.isVerb(word, 0, word.length())
                    && !WorldWords.isCalendar(word) && !word.startsWith("mailto") && word.indexOf('.') < 0) {
                prose++;
            }
        }
        return prose;
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
