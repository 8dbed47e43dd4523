package org.ledord.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Over generated surveys, with every question, place and occasion: whatever is told, nobody's answer can be found out. And the same test
 * finds people as soon as what protects them is left out.
 */
class SurveySolverTest {
    private static final long SEED = 20261127;
    private static final int SURVEYS = 1_500;
    private static final int OCCASIONS = 2;

    /** What was said to a question: by place, how often each value. */
    private record Said(int threshold, int[] sizes, int values, Map<Integer, Map<String, Integer>> bySite) {
    }

    @Test
    void nobody_can_be_derived_from_all_that_is_ever_told() {
        int[] told = new int[2];
        List<String> found = attack(true, told);
        assertThat(found.stream().limit(10)).as("of " + found.size()).isEmpty();
        assertThat(told[0]).as("questions of which something was told").isGreaterThan(3_000);
        assertThat(told[1]).as("places told by themselves").isGreaterThan(3_000);
    }

    @Test
    void somebody_is_derived_where_the_smallest_other_place_is_not_held_back_too() {
        assertThat(attack(false, new int[2])).anyMatch(words -> words.contains("what the ")).anyMatch(words -> words.contains("everybody"));
    }

    @Test
    void what_is_told_at_closing_is_told_at_publication_and_no_more() {
        Random random = new Random(SEED);
        for (int i = 0; i < SURVEYS; i++) {
            Said said = question(random, 10);
            assertThat(SurveyRelease.of(said.bySite(), said.threshold())).isEqualTo(SurveyRelease.of(said.bySite(), said.threshold()));
        }
    }

    @Test
    void whatever_two_things_are_told_they_differ_by_nobody_or_by_as_many_as_must_be() {
        Random random = new Random(SEED);
        for (int i = 0; i < SURVEYS; i++) {
            Said said = question(random, 5 + random.nextInt(16));
            SurveyRelease.Released released = SurveyRelease.of(said.bySite(), said.threshold());
            int all = Arrays.stream(said.sizes()).sum();
            int others = all - released.alone().stream().mapToInt(site -> said.sizes()[site - 1]).sum();
            assertThat(others == 0 || others >= said.threshold() || released.cells().isEmpty()).as(Arrays.toString(said.sizes())).isTrue();
            assertThat(released.alone()).allMatch(site -> said.sizes()[site - 1] >= said.threshold());
        }
    }

    private static List<String> attack(boolean complementary, int[] told) {
        Random random = new Random(SEED);
        List<String> found = new ArrayList<>();
        for (int survey = 0; survey < SURVEYS; survey++) {
            int threshold = 5 + random.nextInt(16);
            int questions = 2 + random.nextInt(3);
            for (int moment = 0; moment < OCCASIONS * questions; moment++) { // each occasion's answers to each question are told once, and share nobody's ballot
                Said said = question(random, threshold);
                SurveyRelease.Released released = SurveyRelease.of(said.bySite(), said.threshold(), complementary);
                Attacker attacker = new Attacker(said.sizes(), said.values(), threshold);
                attacker.reads(released);
                String where = "survey " + survey + ", threshold " + threshold + ", " + said.bySite() + ": ";
                attacker.finds().forEach(one -> found.add(where + one));
                if (!released.cells().isEmpty()) {
                    told[0]++;
                    told[1] += released.alone().size();
                    attacker.tries().forEach(one -> found.add(where + one));
                }
            }
        }
        return found;
    }

    /** One in four with everybody of a mind, or nearly; places of all sizes, many about as large as must be. */
    private static Said question(Random random, int threshold) {
        int[] sizes = random.ints(1 + random.nextInt(6), 0, 4).map(kind -> switch (kind) {
            case 0 -> random.nextInt(4);
            case 1 -> Math.max(0, threshold - 2 + random.nextInt(5));
            case 2 -> random.nextInt(threshold);
            default -> threshold + random.nextInt(20);
        }).toArray();
        int values = random.nextBoolean() ? 2 : 5;
        Map<Integer, Map<String, Integer>> bySite = new TreeMap<>();
        for (int site = 1; site <= sizes.length; site++) {
            int favourite = random.nextInt(values);
            int leaning = random.nextInt(4) == 0 ? 100 : random.nextInt(3) == 0 ? 93 : random.nextInt(80);
            Map<String, Integer> counts = new LinkedHashMap<>();
            for (int value = 1; value <= values; value++) {
                counts.put(String.valueOf(value), 0);
            }
            for (int person = 0; person < sizes[site - 1]; person++) {
                int value = random.nextInt(100) < leaning ? favourite : random.nextInt(values);
                counts.merge(String.valueOf(value + 1), 1, Integer::sum);
            }
            bySite.put(site, counts);
        }
        return new Said(threshold, sizes, values, bySite);
    }
}
