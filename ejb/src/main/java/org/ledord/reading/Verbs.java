package org.ledord.reading;

import java.util.List;

/** Finds "wrote" and what stands for it in the languages of the world. */
final class Verbs {

    private static final List<String> EAST_ASIAN = List.of("写道", "寫道", "書きました", "작성");

    private Verbs() {
    }

    /** Whether "wrote", or what stands for it, is one of the words. */
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

    static boolean isVerb(String text, int from, int to) {
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

    /** Whether it is the last of them. */
    static boolean endsWithVerb(String bare) {
        int end = bare.length();
        while (end > 0 && (Words.isSpace(bare.charAt(end - 1)) || bare.charAt(end - 1) == ':' || bare.charAt(end - 1) == '.')) {
            end--;
        }
        return isVerb(bare, bare.lastIndexOf(' ', end - 1) + 1, end);
    }
}
