package org.ledord.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Compares lines of a letter with words we sent, in order, and tells which words are not ours. Words may be
 * rewrapped; a short gap between our words (a comma turned into "or") counts as ours.
 */
final class Alignment {

    private static final int AHEAD = 80;
    private static final Set<String> OR = Words.set("or", "eller", "tai");

    /** A word and where it stands in its line. */
    private record Token(String word, int start, int end) {
    }

    private final List<String> expected;
    private int pointer;
    int matched;
    int unmatched;

    Alignment(List<String> expected) {
        this.expected = expected;
    }

    /** The line in pieces: true for ours, false for typed; a piece is the end offset. */
    List<int[]> pieces(String line) {
        List<Token> tokens = tokens(line);
        boolean[] ours = new boolean[tokens.size()];
        int i = 0;
        while (i < tokens.size()) {
            int run = run(tokens, i);
            if (run == 0) {
                i++;
                continue;
            }
            for (int k = i; k < i + run; k++) {
                ours[k] = true;
            }
            i += run;
        }
        closeGaps(ours);
        List<int[]> pieces = new ArrayList<>();
        for (int k = 0; k < ours.length; k++) {
            matched += ours[k] ? 1 : 0;
            unmatched += ours[k] ? 0 : 1;
            boolean last = k + 1 == ours.length;
            if (last || ours[k] != ours[k + 1]) {
                int end = last ? line.length() : ours[k] ? boundary(line, tokens.get(k).end, tokens.get(k + 1).start) : tokens.get(k + 1).start;
                pieces.add(new int[] {end, ours[k] ? 1 : 0});
            }
        }
        return pieces;
    }

    /** Whether the last of our words was found. */
    boolean reachedEnd() {
        return pointer == expected.size();
    }

    /** Punctuation right after our last word is ours; a quote mark or bracket before the next belongs to that. */
    private static int boundary(String line, int from, int to) {
        int at = from;
        while (at < to && !Character.isWhitespace(line.charAt(at))) {
            at++;
        }
        while (at < to && Character.isWhitespace(line.charAt(at))) {
            at++;
        }
        while (at < to && (line.charAt(at) == '/' || line.charAt(at) == ')' )) {
            at++;
        }
        return at;
    }

    private static List<Token> tokens(String line) {
        List<Token> tokens = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= line.length(); i++) {
            boolean inside = i < line.length() && Words.isWordChar(line.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                tokens.add(new Token(line.substring(start, i).toLowerCase(java.util.Locale.ROOT), start, i));
                start = -1;
            }
        }
        return tokens;
    }

    /** How many words from here on are ours; moves the pointer behind them. */
    private int run(List<Token> tokens, int i) {
        int rest = tokens.size() - i;
        int best = 0;
        int bestAt = 0;
        int limit = Math.min(expected.size(), pointer + AHEAD);
        for (int q = pointer; q < limit; q++) {
            int run = 0;
            while (run < rest && q + run < expected.size() && expected.get(q + run).equals(tokens.get(i + run).word)) {
                run++;
            }
            boolean next = q == pointer;
            boolean enough = run >= 3 || run >= 2 && (next || run == rest && i == 0) || run == 1 && next && rest == 1 && (i == 0 || OR.contains(tokens.get(i - 1).word));
            if (enough && run > best) {
                best = run;
                bestAt = q;
                if (best >= 8) {
                    break;
                }
            }
        }
        if (best > 0) {
            pointer = bestAt + best;
        }
        return best;
    }

    private static void closeGaps(boolean[] ours) {
        int i = 0;
        while (i < ours.length) {
            if (ours[i]) {
                i++;
                continue;
            }
            int end = i;
            while (end < ours.length && !ours[end]) {
                end++;
            }
            boolean between = i > 0 && end < ours.length;
            if (between && end - i <= 2) {
                for (int k = i; k < end; k++) {
                    ours[k] = true;
                }
            }
            i = end;
        }
    }
}
