package org.ledord.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a question asked for in the words of an answer; finds nothing rather than guess. */
final class Values {

    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.,:/-])(\\d{1,3})(?![\\d:/%]|[.,]\\d)");
    private static final Pattern OUT_OF = Pattern.compile("(\\d{1,3})\\s?(?:av|/|of|out of|på en skala|kautta|\\()\\s?\\d{1,3}");
    private static final Pattern OPTION_NUMBER = Pattern.compile("(?i)^\\W*(?:alternativ|alt\\.?|val|option|vaihtoehto|nr|nummer)\\s?\\.?(\\d{1,2}|[a-h])\\b");
    private static final Set<String> NOT = Words.set("inte", "ej", "ikke", "not", "ei", "inget", "absolut_inte", "varken", "utom", "except", "paitsi", "eivät", "emme");

    private static final Set<String> ARTICLES = Words.set("en", "ett", "ei", "et", "ein", "eit", "a", "an", "the", "den", "det");
    private static final Map<String, Set<String>> NUMERALS = Map.of("1", Words.set("en", "ett", "et", "yksi", "one"), "2", Words.set("två", "to", "kaksi", "two"), "3", Words.set("tre", "kolme", "three"));
    private static final Pattern SPEAKER = Pattern.compile("(?m)^\\p{Lu}\\p{L}{1,20}: ");

    private Values() {
    }

    static ReadAnswer answer(int number, SentQuestion question, String text, boolean named) {
        QuestionKind kind = question == null ? QuestionKind.FREE_TEXT : question.kind();
        String asked = question == null ? "" : question.text();
        if (kind == QuestionKind.CHOICE) {
            String[] found = agreed(text, question.options());
            return new ReadAnswer(number, asked, text, null, found[0], null, found[1], named);
        }
        if (kind == QuestionKind.SCALE) {
            Integer value = scale(text, question.min(), question.max());
            return new ReadAnswer(number, asked, text, null, null, value, value == null ? "" : number(firstLine(text), value), named);
        }
        boolean position = kind == QuestionKind.POSITION;
        Positions.Found found = position || question == null || question.text().isEmpty() ? Positions.find(text, position) : null;
        return new ReadAnswer(number, asked, text, found == null ? null : found.position(), null, null,
                found == null ? "" : found.words(), named);
    }

    private static String firstLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }

    /** The one option named, and the words. Where several speak ("Kicki: två korta", "Ahmed: en lång") they must name the same. */
    private static String[] agreed(String text, List<String> options) {
        String[] found = null;
        if (SPEAKER.matcher(text).results().limit(2).count() == 2) {
            for (String line : text.split("\n")) {
                String[] one = choice(SPEAKER.matcher(line).replaceFirst(""), options);
                if (one[0] == null || found != null && !one[0].equals(found[0])) {
                    return new String[] {null, ""};
                }
                found = one;
            }
        }
        return found == null ? choice(text, options) : found;
    }

    /** The one option named, and the words; two nulls' worth when none or several are. */
    private static String[] choice(String text, List<String> options) {
        String[] nothing = {null, ""};
        String bounded = text.length() > 2000 ? text.substring(0, 2000) : text;
        String padded = Words.padded(bounded);
        List<String> found = new ArrayList<>();
        String left = padded;
        List<String> longestFirst = new ArrayList<>(options);
        longestFirst.sort((a, b) -> b.length() - a.length());
        for (String option : longestFirst) {
            String wanted = Words.padded(option);
            int at = left.indexOf(wanted);
            if (wanted.isBlank() || at < 0) {
                continue;
            }
            if (!isNegated(left, at)) {
                found.add(option);
            }
            left = left.replace(wanted, " | ");
        }
        if (found.size() == 1) {
            return new String[] {found.get(0), spelt(bounded, found.get(0))};
        }
        if (!found.isEmpty()) {
            String first = firstLine(bounded);
            List<String> alone = options.stream().filter(o -> Words.padded(first).equals(Words.padded(o))).toList();
            return alone.size() == 1 ? new String[] {alone.get(0), spelt(bounded, alone.get(0))} : nothing;
        }
        Matcher number = OPTION_NUMBER.matcher(bounded);
        if (number.find()) {
            String which = number.group(1).toLowerCase(Locale.ROOT);
            int index = Character.isDigit(which.charAt(0)) ? Integer.parseInt(which) - 1 : which.charAt(0) - 'a';
            return index >= 0 && index < options.size() ? new String[] {options.get(index), number.group().strip()} : nothing;
        }
        return partly(firstLine(bounded), options, nothing);
    }

    /** The option as it is spelt in the text. */
    private static String spelt(String text, String option) {
        return BareWords.spelt(text, new HashSet<>(Words.of(option)));
    }

    /** "4 av 5" of "4 av 5, eftersom folk slutar". */
    private static String number(String line, int value) {
        Matcher outOf = OUT_OF.matcher(line);
        if (outOf.find() && Integer.parseInt(outOf.group(1)) == value) {
            return outOf.group();
        }
        Matcher numbers = NUMBER.matcher(line);
        while (numbers.find()) {
            if (Integer.parseInt(numbers.group(1)) == value) {
                return numbers.group(1);
            }
        }
        return "";
    }

    private static boolean isNegated(String padded, int at) {
        String[] before = padded.substring(Math.max(0, at - 24), at).strip().split(" ");
        for (int i = Math.max(0, before.length - 2); i < before.length; i++) {
            if (NOT.contains(before[i])) {
                return true;
            }
        }
        return false;
    }

    /** A few words that all belong to one option and not all to another ("korta" for "två korta"). */
    private static String[] partly(String line, List<String> options, String[] nothing) {
        List<String> words = Words.of(line).stream().filter(word -> !ARTICLES.contains(word)).toList();
        if (words.isEmpty() || words.size() > 4) {
            return nothing;
        }
        List<String> fitting = new ArrayList<>();
        for (String option : options) {
            Set<String> own = new HashSet<>(Words.of(option));
            if (words.stream().allMatch(word -> isOf(own, word))) {
                fitting.add(option);
            }
        }
        boolean substance = words.stream().anyMatch(w -> w.length() > 2 && !NOT.contains(w) || Character.isDigit(w.charAt(0)));
        return fitting.size() == 1 && substance ? new String[] {fitting.get(0), line} : nothing;
    }

    /** Whether a word is one of these, in any form of it ("långa" for "lång") or as a digit. */
    private static boolean isOf(Set<String> own, String word) {
        return own.contains(word) || NUMERALS.getOrDefault(word, Set.of()).stream().anyMatch(own::contains)
                || own.stream().anyMatch(one -> Math.min(one.length(), word.length()) >= 4 && (one.startsWith(word) || word.startsWith(one)));
    }

    private static Integer scale(String text, int min, int max) {
        String first = firstLine(text);
        Matcher outOf = OUT_OF.matcher(first);
        if (outOf.find()) {
            int value = Integer.parseInt(outOf.group(1));
            return value >= min && value <= max ? value : null;
        }
        Set<Integer> found = new HashSet<>();
        Matcher numbers = NUMBER.matcher(first);
        int seen = 0;
        while (numbers.find() && seen++ < 20) {
            int value = Integer.parseInt(numbers.group(1));
            boolean range = numbers.end() < first.length() && first.substring(numbers.end()).matches("\\s?[-–]\\s?\\d.*");
            if (range) {
                return null;
            }
            if (value >= min && value <= max) {
                found.add(value);
            }
        }
        return found.size() == 1 ? found.iterator().next() : null;
    }
}
