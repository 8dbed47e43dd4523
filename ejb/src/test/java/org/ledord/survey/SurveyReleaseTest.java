package org.ledord.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.ledord.ballot.BallotShare;
import org.ledord.ballot.BallotShare.Told;

/** What may be told of one question. */
class SurveyReleaseTest {
    private static final int THRESHOLD = 10;

    @Test
    void nothing_is_told_where_too_few_answered() {
        assertThat(SurveyRelease.of(sites(new int[] {3, 2}, new int[] {2, 2}), THRESHOLD).cells()).isEmpty();
    }

    @Test
    void a_place_with_too_few_takes_the_smallest_other_with_it() {
        SurveyRelease.Released released = SurveyRelease.of(sites(new int[] {12, 8}, new int[] {7, 5}, new int[] {4, 3}), THRESHOLD);
        assertThat(released.alone()).containsExactly(1);
        assertThat(released.cells()).extracting(SurveyRelease.Cell::site).containsExactly(SurveyRelease.ALL, 1, SurveyRelease.OTHERS);
    }

    @Test
    void places_that_are_too_small_are_told_together_where_that_is_enough() {
        SurveyRelease.Released released = SurveyRelease.of(sites(new int[] {12, 8}, new int[] {4, 3}, new int[] {2, 3}), THRESHOLD);
        assertThat(released.alone()).containsExactly(1);
        assertThat(share(released, SurveyRelease.OTHERS, 0)).isEqualTo(new BallotShare("1", 50, Told.EXACT));
    }

    @Test
    void two_places_of_which_one_is_too_small_are_told_as_one_whole() {
        SurveyRelease.Released released = SurveyRelease.of(sites(new int[] {12, 8}, new int[] {4, 3}), THRESHOLD);
        assertThat(released.cells()).extracting(SurveyRelease.Cell::site).containsExactly(SurveyRelease.ALL);
    }

    @Test
    void a_place_that_agrees_says_nine_of_ten_and_cannot_be_reckoned_from_all_less_the_rest() {
        SurveyRelease.Released released = SurveyRelease.of(sites(new int[] {12, 8}, new int[] {10, 0}), THRESHOLD);
        assertThat(share(released, 2, 0)).isEqualTo(new BallotShare("1", 90, Told.AT_LEAST));
        assertThat(share(released, 2, 1)).isEqualTo(new BallotShare("2", 10, Told.AT_MOST));
        assertThat(share(released, SurveyRelease.ALL, 0)).as("(20 × 60 + 10 × 90) / 30").isEqualTo(new BallotShare("1", 70, Told.ABOUT));
    }

    @Test
    void what_was_put_together_before_stays_together() {
        Map<Integer, Map<String, Integer>> sites = sites(new int[] {12, 8});
        sites.put(SurveyRelease.OTHERS, counts(6, 6));
        assertThat(SurveyRelease.of(sites, THRESHOLD).cells()).extracting(SurveyRelease.Cell::site).containsExactly(SurveyRelease.ALL, 1, SurveyRelease.OTHERS);
    }

    private static BallotShare share(SurveyRelease.Released released, int site, int place) {
        return released.cells().stream().filter(cell -> cell.site() == site).findFirst().orElseThrow().shares().get(place);
    }

    private static Map<Integer, Map<String, Integer>> sites(int[]... each) {
        Map<Integer, Map<String, Integer>> sites = new TreeMap<>();
        for (int[] one : each) {
            sites.put(sites.size() + 1, counts(one));
        }
        return sites;
    }

    private static Map<String, Integer> counts(int... counts) {
        Map<String, Integer> values = new LinkedHashMap<>();
        for (int count : counts) {
            values.put(String.valueOf(values.size() + 1), count);
        }
        return values;
    }
}
