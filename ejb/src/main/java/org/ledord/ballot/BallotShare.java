package org.ledord.ballot;

import java.util.List;
import java.util.Map;

/**
 * What may be told of one value: its share of the answers to its question.
 *
 * @param share percent
 */
public record BallotShare(String value, int share, Told told) {
    /** A share of which more would be told than that nearly all agree: who answered would then have said so. */
    private static final int NEARLY_ALL = 90;
    /** The same of fewer than ten: nine tenths of nine are all nine. */
    private static final int NEARLY_ALL_OF_FEW = 80;
    private static final int FEW = 10;
    /** From so many on whole percents do not tell how many there are. */
    private static final int MANY = 100;
    private static final int STEP = 5;

    /** How a share is told. */
    public enum Told {
        /** As it is, to the nearest percent or to the nearest five. */ EXACT,
        /** That it is so much or more. */ AT_LEAST,
        /** That it is so much or less. */ AT_MOST,
        /** That it is about so much: reckoned from what is told of its parts, where one of them agrees so much that only that is told. */ ABOUT
    }

    /**
     * The same for an anonymous round, of which is told in tenths how many answered: of fewer than a hundred to the nearest five percent. Whole
     * percents of so few say how many they are the shares of: 56, 25 and 19 percent are of sixteen.
     */
    static List<BallotShare> ofRound(Map<String, Integer> counts, int threshold) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return of(counts, threshold).stream().map(one -> all >= MANY || one.told() != Told.EXACT ? one
                : new BallotShare(one.value(), Math.round(counts.get(one.value()) * 100f / all / STEP) * STEP, Told.EXACT)).toList();
    }

    /**
     * The shares of a question's values. Nothing where fewer answered than must. Where nine of ten or more agree, only that is
     * told, so that all of them cannot be told from nearly all (ACCESS.md, Surveys); where fewer than ten answered, eight of ten.
     *
     * @param counts each value there is to tick, with how often it was ticked
     * @param threshold how many must have answered the question
     */
    public static List<BallotShare> of(Map<String, Integer> counts, int threshold) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        if (all < threshold) {
            return List.of();
        }
        int limit = all < FEW ? NEARLY_ALL_OF_FEW : NEARLY_ALL;
        boolean nearlyAll = counts.values().stream().anyMatch(count -> count * 100 >= all * limit);
        return counts.entrySet().stream().map(one -> !nearlyAll
                ? new BallotShare(one.getKey(), Math.round(one.getValue() * 100f / all), Told.EXACT)
                : one.getValue() * 100 >= all * limit ? new BallotShare(one.getKey(), limit, Told.AT_LEAST)
                : new BallotShare(one.getKey(), 100 - limit, Told.AT_MOST)).toList();
    }
}
