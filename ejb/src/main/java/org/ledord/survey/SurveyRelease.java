package org.ledord.survey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.ledord.ballot.BallotShare;

/**
 * What may be told of one question on one occasion: the one place where that is decided. The places are parted into those that are
 * told by themselves, each with as many answers as must be or more, and the others together. Where those others are too few
 * together, the smallest of the former goes with them, or they could be reckoned from all less the rest (complementary suppression).
 * So whatever two things are told, they differ by nobody or by as many as must be.
 */
final class SurveyRelease {
    /** Stands for all places together. */
    static final int ALL = 0;
    /** Stands for those places together that are not told by themselves. */
    static final int OTHERS = -1;

    private SurveyRelease() {
    }

    /**
     * What is told of one place.
     *
     * @param site its number, {@link #ALL} or {@link #OTHERS}
     */
    record Cell(int site, List<BallotShare> shares) {
    }

    /**
     * What is told of a question.
     *
     * @param alone the places that are told by themselves
     */
    record Released(List<Cell> cells, TreeSet<Integer> alone) {
    }

    /**
     * Decides it. Nothing where too few have answered the question.
     *
     * @param bySite each place with how often each value was ticked; all values that there are to tick, in their order; what is no
     *     place any more because it was put together before goes by {@link #OTHERS}
     */
    static Released of(Map<Integer, Map<String, Integer>> bySite, int threshold) {
        return of(bySite, threshold, true);
    }

    /** The same, for a test to see what a solver finds without complementary suppression. */
    static Released of(Map<Integer, Map<String, Integer>> bySite, int threshold, boolean complementary) {
        int all = total(bySite.values());
        if (all < threshold) {
            return new Released(List.of(), new TreeSet<>());
        }
        List<Integer> alone = new ArrayList<>(bySite.keySet().stream().filter(site -> site > ALL && total(List.of(bySite.get(site))) >= threshold)
                .sorted(Comparator.<Integer>comparingInt(site -> total(List.of(bySite.get(site)))).thenComparing(site -> site)).toList());
        int others = all - alone.stream().mapToInt(site -> total(List.of(bySite.get(site)))).sum();
        while (complementary && others > 0 && others < threshold && !alone.isEmpty()) {
            others += total(List.of(bySite.get(alone.remove(0))));
        }
        List<Cell> parts = new ArrayList<>();
        Map<Integer, Integer> sizes = new LinkedHashMap<>();
        new TreeSet<>(alone).forEach(site -> parts.add(cell(site, List.of(bySite.get(site)), threshold, sizes)));
        if (!alone.isEmpty() && others >= threshold) {
            parts.add(cell(OTHERS, bySite.entrySet().stream().filter(one -> !alone.contains(one.getKey())).map(Map.Entry::getValue).toList(), threshold, sizes));
        }
        List<Cell> cells = new ArrayList<>(parts);
        cells.add(0, complementary && parts.stream().anyMatch(SurveyRelease::nearlyAll) ? about(parts, sizes) : cell(ALL, bySite.values(), threshold, sizes));
        return new Released(cells, new TreeSet<>(alone));
    }

    private static Cell cell(int site, Collection<Map<String, Integer>> counts, int threshold, Map<Integer, Integer> sizes) {
        sizes.put(site, total(counts));
        return new Cell(site, BallotShare.of(sum(counts), threshold));
    }

    private static boolean nearlyAll(Cell cell) {
        return cell.shares().stream().anyMatch(share -> share.told() != BallotShare.Told.EXACT);
    }

    /**
     * All together, where one part agrees so much that only that is told: reckoned from what is told of the parts and from nothing else,
     * or all less the other parts would say how much it agrees. One part alone is all, and is told as it is.
     */
    private static Cell about(List<Cell> parts, Map<Integer, Integer> sizes) {
        if (parts.size() == 1) {
            return new Cell(ALL, parts.get(0).shares());
        }
        int all = parts.stream().mapToInt(part -> sizes.get(part.site())).sum();
        List<BallotShare> shares = new ArrayList<>();
        for (int i = 0; i < parts.get(0).shares().size(); i++) {
            int place = i;
            double share = parts.stream().mapToDouble(part -> sizes.get(part.site()) * reckoned(part.shares(), place)).sum() / all;
            shares.add(new BallotShare(parts.get(0).shares().get(i).value(), (int) Math.round(share), BallotShare.Told.ABOUT));
        }
        return new Cell(ALL, shares);
    }

    /** The share that one reckons with: what is told, and of the little that is left beside nearly all, each value the same. */
    private static double reckoned(List<BallotShare> shares, int place) {
        BallotShare share = shares.get(place);
        return share.told() == BallotShare.Told.AT_MOST ? (double) share.share() / (shares.size() - 1) : share.share();
    }

    private static int total(Collection<Map<String, Integer>> counts) {
        return counts.stream().flatMap(one -> one.values().stream()).mapToInt(Integer::intValue).sum();
    }

    private static Map<String, Integer> sum(Collection<Map<String, Integer>> counts) {
        Map<String, Integer> sum = new LinkedHashMap<>();
        counts.forEach(one -> one.forEach((value, count) -> sum.merge(value, count, Integer::sum)));
        return sum;
    }
}
