package org.ledord.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells our own lines under an anchor from what somebody typed there, by their shape alone: the question up to its
 * question mark or the first blank line, then the hint in brackets.
 */
final class SlotShape {

    private static final int LONGEST_QUESTION = 6;
    private static final int LONGEST_HINT = 4;
    private static final Pattern SCALE = Pattern.compile("\\b(\\d{1,2}) ?(?:–|-|till|til|to|…|\\.\\.) ?(\\d{1,3})\\b");
    private static final Pattern OR = Pattern.compile(" ?/ ?|, | eller | tai | or ");

    private static final List<String> FREE = List.of("skriv fritt", "skriv med egne ord", "kirjoita vapaasti", "write freely", "free text", "vapaa sana", "fritekst", "write in your own words", "omin sanoin");

    private final String question;
    private final String hint;
    /** The index of the first line that is not ours. */
    final int end;

    private SlotShape(String question, String hint, int end) {
        this.question = question;
        this.hint = hint;
        this.end = end;
    }

    static SlotShape of(List<Line> lines, int from, int to) {
        int i = skipBlank(lines, from, to, 2);
        int depth = i < to ? lines.get(i).depth : 0;
        StringBuilder question = new StringBuilder();
        int count = 0;
        while (i < to && count < LONGEST_QUESTION && isBody(lines.get(i), depth)) {
            String text = lines.get(i).text;
            question.append(question.length() > 0 ? " " : "").append(text);
            i++;
            count++;
            if (text.endsWith("?") || text.endsWith("? *")) {
                break;
            }
        }
        int afterQuestion = i;
        i = skipBlank(lines, i, to, 2);
        StringBuilder hint = new StringBuilder();
        if (i < to && lines.get(i).depth == depth && isHint(lines, i, to)) {
            int hints = 0;
            boolean bracket = lines.get(i).text.startsWith("(");
            while (i < to && hints < LONGEST_HINT && isBody(lines.get(i), depth)) {
                hint.append(hint.length() > 0 ? " " : "").append(lines.get(i).text);
                i++;
                hints++;
                if (!bracket || lines.get(i - 1).text.endsWith(")")) {
                    break;
                }
            }
            afterQuestion = i;
        }
        return new SlotShape(question.toString(), hint.toString(), afterQuestion);
    }

    private static int skipBlank(List<Line> lines, int from, int to, int most) {
        int i = from;
        while (i < to && i - from < most && lines.get(i).isBlank()) {
            i++;
        }
        return i;
    }

    private static boolean isBody(Line line, int depth) {
        return !line.isBlank() && line.depth == depth && line.anchor() == null && !Anchors.isEnd(line.text);
    }

    private static boolean isHint(List<Line> lines, int at, int to) {
        String text = lines.get(at).text;
        String lower = text.toLowerCase(Locale.ROOT);
        if (text.startsWith("(")) {
            for (int i = at; i < to && i < at + LONGEST_HINT; i++) {
                if (lines.get(i).text.endsWith(")")) {
                    return true;
                }
            }
            return false;
        }
        return isHint(lower);
    }

    /** Whether these are the words of a hint, without the brackets around it. */
    static boolean isHint(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return FREE.stream().anyMatch(lower::startsWith) || Positions.distinctWords(lower) >= 3 || isList(lower);
    }

    /** "En lång stund, två korta eller inget av dem". */
    private static boolean isList(String lower) {
        boolean or = lower.contains(" eller ") || lower.contains(" tai ") || lower.contains(" or ");
        return lower.length() < 200 && (lower.contains(" / ") || or && lower.contains(",")) && !lower.contains(". ");
    }

    SentQuestion question(int number) {
        String words = Words.trim(hint, "(", ")");
        if (Positions.distinctWords(words.toLowerCase(Locale.ROOT)) >= 3) {
            return SentQuestion.position(number, question);
        }
        Matcher scale = SCALE.matcher(words);
        if (scale.find() && Integer.parseInt(scale.group(1)) < Integer.parseInt(scale.group(2))) {
            return SentQuestion.scale(number, question, Integer.parseInt(scale.group(1)), Integer.parseInt(scale.group(2)));
        }
        List<String> options = new ArrayList<>();
        for (String option : OR.split(words)) {
            if (!option.isBlank()) {
                boolean first = options.isEmpty() && words.indexOf('/') < 0;
                String spelt = option.strip();
                options.add(first ? Character.toLowerCase(spelt.charAt(0)) + spelt.substring(1) : spelt);
            }
        }
        return options.size() > 1 ? SentQuestion.choice(number, question, options) : SentQuestion.freeText(number, question);
    }
}
