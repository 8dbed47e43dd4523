package org.ledord.survey;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;
import org.ledord.ballot.BallotShare;
import org.ledord.ballot.BallotShare.Told;

/**
 * Somebody who has everything that was ever told of a question, knows besides how many answered it in each place, and wants to know what
 * one of them said. Undoes the rounding, subtracts whatever lies in one another until nothing new comes of it, and narrows what each
 * place can have said by all of that. Where there are few enough ways, tries every one.
 */
final class Attacker {
    private static final int MOST_WAYS = 10_000;
    private final int[] sizes;
    private final int values;
    private final int threshold;
    /** What is known of sums, by value and by which places are summed (one bit each): the bounds between which the sum lies, or null. */
    private final int[][][] known;
    private final Deque<int[]> news = new ArrayDeque<>();

    /** @param sizes how many answered in each place, places numbered from one */
    Attacker(int[] sizes, int values, int threshold) {
        this.sizes = sizes.clone();
        this.values = values;
        this.threshold = threshold;
        this.known = new int[values][1 << sizes.length][];
        for (int value = 0; value < values; value++) {
            for (int site = 0; site < sizes.length; site++) {
                narrow(value, 1 << site, 0, sizes[site]);
            }
        }
    }

    /** Takes in what was told. What is told of all where it is reckoned from the parts alone says nothing more, and is passed over. */
    void reads(SurveyRelease.Released released) {
        released.cells().forEach(cell -> {
            int sites = 0;
            for (int site = 1; site <= sizes.length; site++) {
                if (cell.site() == SurveyRelease.ALL || cell.site() == site || cell.site() == SurveyRelease.OTHERS && !released.alone().contains(site)) {
                    sites |= 1 << site - 1;
                }
            }
            for (BallotShare share : cell.shares()) {
                if (share.told() != Told.ABOUT) {
                    int[] bounds = bounds(share, people(sites));
                    narrow(Integer.parseInt(share.value()) - 1, sites, bounds[0], bounds[1]);
                }
            }
        });
        think();
    }

    /** What is known now that nobody should know; empty when all are safe. */
    List<String> finds() {
        List<String> found = new ArrayList<>();
        for (int sites = 1; sites < 1 << sizes.length; sites++) {
            int people = people(sites);
            int pinned = 0;
            for (int value = 0; value < values; value++) {
                int[] bounds = known[value][sites];
                if (bounds != null && people > 0 && bounds[0] == people) {
                    found.add("everybody in places " + names(sites) + " said " + (value + 1));
                }
                pinned += bounds != null && bounds[0] == bounds[1] ? 1 : 0;
            }
            if (pinned == values && people > 0 && people < threshold) {
                found.add("what the " + people + " of places " + names(sites) + " said");
            }
        }
        return found;
    }

    /** Tries every way in which two values can have been ticked; the places of which everybody must have said the same. Empty where there are too many ways. */
    List<String> tries() {
        long ways = Arrays.stream(sizes).mapToLong(size -> size + 1L).reduce(1, (a, b) -> a * b);
        if (values != 2 || ways > MOST_WAYS) {
            return List.of();
        }
        int[] least = sizes.clone();
        int[] most = new int[sizes.length];
        int[] said = new int[sizes.length];
        for (long way = 0; way < ways; way++) {
            long rest = way;
            for (int site = 0; site < sizes.length; site++) {
                said[site] = (int) (rest % (sizes[site] + 1));
                rest /= sizes[site] + 1;
            }
            if (agrees(said)) {
                for (int site = 0; site < sizes.length; site++) {
                    least[site] = Math.min(least[site], said[site]);
                    most[site] = Math.max(most[site], said[site]);
                }
            }
        }
        List<String> found = new ArrayList<>();
        for (int site = 0; site < sizes.length; site++) {
            if (sizes[site] > 0 && (least[site] == sizes[site] || most[site] == 0)) {
                found.add("everybody in place " + (site + 1) + " said the same");
            }
        }
        return found;
    }

    private boolean agrees(int[] said) {
        for (int sites = 1; sites < 1 << sizes.length; sites++) {
            int sum = 0;
            for (int site = 0; site < sizes.length; site++) {
                sum += (sites >> site & 1) * said[site];
            }
            int[] first = known[0][sites];
            int[] second = known[1][sites];
            int rest = people(sites) - sum;
            if (first != null && (sum < first[0] || sum > first[1]) || second != null && (rest < second[0] || rest > second[1])) {
                return false;
            }
        }
        return true;
    }

    /** Which counts of so many may have been rounded to this. */
    private static int[] bounds(BallotShare share, int all) {
        int least = all;
        int most = 0;
        for (int count = 0; count <= all; count++) {
            boolean may = switch (share.told()) {
                case EXACT -> Math.round(count * 100f / all) == share.share();
                case AT_LEAST -> count * 100 >= all * share.share();
                default -> count * 100 <= all * share.share();
            };
            if (may) {
                least = Math.min(least, count);
                most = Math.max(most, count);
            }
        }
        return new int[] {least, most};
    }

    private void narrow(int value, int sites, int least, int most) {
        int[] bounds = known[value][sites];
        if (bounds == null) {
            known[value][sites] = new int[] {Math.max(0, least), Math.min(people(sites), most)};
            news.add(new int[] {value, sites});
        } else if (least > bounds[0] || most < bounds[1]) {
            bounds[0] = Math.max(bounds[0], least);
            bounds[1] = Math.min(bounds[1], most);
            news.add(new int[] {value, sites});
        }
    }

    /** Each thing that is new is held against all that is known: what lies in another is taken from it, what lies beside is added, and who did not say this said something else. */
    private void think() {
        while (!news.isEmpty()) {
            int value = news.peek()[0];
            int sites = news.poll()[1];
            for (int other = 1; other < 1 << sizes.length; other++) {
                int[] mine = known[value][sites];
                int[] theirs = known[value][other];
                if (theirs == null || other == sites) {
                    continue;
                }
                if ((other & sites) == other) {
                    narrow(value, sites & ~other, mine[0] - theirs[1], mine[1] - theirs[0]);
                } else if ((other & sites) == sites) {
                    narrow(value, other & ~sites, theirs[0] - mine[1], theirs[1] - mine[0]);
                } else if ((other & sites) == 0) {
                    narrow(value, other | sites, mine[0] + theirs[0], mine[1] + theirs[1]);
                }
            }
            others(sites);
        }
    }

    private void others(int sites) {
        for (int value = 0; value < values; value++) {
            int least = people(sites);
            int most = people(sites);
            for (int other = 0; other < values; other++) {
                if (other != value) {
                    int[] bounds = known[other][sites];
                    least -= bounds == null ? people(sites) : bounds[1];
                    most -= bounds == null ? 0 : bounds[0];
                }
            }
            narrow(value, sites, least, most);
        }
    }

    private int people(int sites) {
        int people = 0;
        for (int site = 0; site < sizes.length; site++) {
            people += (sites >> site & 1) * sizes[site];
        }
        return people;
    }

    private static TreeSet<Integer> names(int sites) {
        TreeSet<Integer> names = new TreeSet<>();
        for (int site = 0; sites >> site > 0; site++) {
            if ((sites >> site & 1) == 1) {
                names.add(site + 1);
            }
        }
        return names;
    }
}
