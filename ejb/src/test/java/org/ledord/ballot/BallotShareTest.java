package org.ledord.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What may be told of ballots (ACCESS.md, Surveys). */
class BallotShareTest {
    private static final int THRESHOLD = 10;

    @Test
    void shares_are_told_to_the_nearest_percent() {
        assertThat(shares(7, 4, 1)).containsExactly(new BallotShare("0", 58, BallotShare.Told.EXACT), new BallotShare("1", 33, BallotShare.Told.EXACT),
                new BallotShare("2", 8, BallotShare.Told.EXACT));
    }

    @Property
    void nothing_is_told_where_fewer_answered_than_must(@ForAll @IntRange(max = 4) int one, @ForAll @IntRange(max = 5) int other) {
        assertThat(shares(one, other)).isEmpty();
    }

    @Property
    void all_cannot_be_told_from_nearly_all(@ForAll @IntRange(min = 10, max = 400) int all, @ForAll @IntRange(max = 40) int others) {
        int few = Math.min(others, all / 10);
        assertThat(shares(all - few, few)).isEqualTo(shares(all, 0));
    }

    @Property
    void what_is_told_exactly_adds_up_and_is_never_more_than_nine_of_ten(@ForAll @IntRange(min = 2, max = 300) int one, @ForAll @IntRange(min = 2, max = 300) int other) {
        List<BallotShare> shares = shares(one, other);
        if (shares.stream().anyMatch(share -> share.told() == BallotShare.Told.EXACT)) {
            assertThat(shares.stream().mapToInt(BallotShare::share).sum()).isBetween(99, 101);
            assertThat(shares).allMatch(share -> share.share() >= 0 && share.share() <= 90);
        }
    }

    @Property
    void all_of_fewer_than_ten_cannot_be_told_from_all_but_one(@ForAll @IntRange(min = 5, max = 9) int all) {
        assertThat(BallotShare.of(Map.of("yes", all, "no", 0), all)).containsExactlyInAnyOrderElementsOf(BallotShare.of(Map.of("yes", all - 1, "no", 1), all))
                .contains(new BallotShare("yes", 80, BallotShare.Told.AT_LEAST));
    }

    @Test
    void shares_of_a_round_do_not_tell_how_many_they_are_of() {
        assertThat(BallotShare.ofRound(Map.of("yes", 9, "no", 4, "none", 3), THRESHOLD)).extracting(BallotShare::value, BallotShare::share)
                .containsExactlyInAnyOrder(tuple("yes", 55), tuple("no", 25), tuple("none", 20));
        assertThat(BallotShare.ofRound(Map.of("yes", 56, "no", 44), THRESHOLD)).as("of a hundred they say it no more").extracting(BallotShare::share).containsExactlyInAnyOrder(56, 44);
        assertThat(BallotShare.ofRound(Map.of("yes", 15, "no", 1), THRESHOLD)).isEqualTo(BallotShare.of(Map.of("yes", 15, "no", 1), THRESHOLD));
    }

    @Property
    void of_few_every_exact_share_is_in_steps_of_five(@ForAll @IntRange(min = 2, max = 45) int one, @ForAll @IntRange(min = 8, max = 50) int other) {
        assertThat(BallotShare.ofRound(Map.of("yes", one, "no", other), THRESHOLD)).filteredOn(share -> share.told() == BallotShare.Told.EXACT)
                .allSatisfy(share -> assertThat(share.share() % 5).isZero());
    }

    private static List<BallotShare> shares(int... counts) {
        Map<String, Integer> values = new LinkedHashMap<>();
        for (int i = 0; i < counts.length; i++) {
            values.put(String.valueOf(i), counts[i]);
        }
        return BallotShare.of(values, THRESHOLD);
    }
}
