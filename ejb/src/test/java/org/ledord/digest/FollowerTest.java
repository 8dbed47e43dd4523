package org.ledord.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ledord.matter.MatterKind;
import org.ledord.subscription.Rhythm;

/** What one reader is told, run after run: all of it, and nothing twice. */
class FollowerTest {
    private static final Instant FIRST = Instant.parse("2026-11-23T06:00:00Z");

    @Test
    void two_runs_that_follow_each_other_tell_everything_once_to_the_very_moment() {
        List<DigestEvent> events = IntStream.range(0, 10).mapToObj(n -> event(n, FIRST.plusSeconds(n))).toList();
        List<DigestEvent> one = follower(FIRST.minusSeconds(1), FIRST.plusSeconds(4)).untold(events);
        List<DigestEvent> other = follower(FIRST.plusSeconds(4), FIRST.plusSeconds(9)).untold(events);
        assertThat(Stream.concat(one.stream(), other.stream())).containsExactlyElementsOf(events);
    }

    @Test
    void whoever_was_told_at_once_hears_only_the_rest_and_the_others_hear_all() {
        List<DigestEvent> events = List.of(event(1, FIRST), event(2, FIRST.plusSeconds(60)));
        Instant monday = FIRST.plusSeconds(600);
        assertThat(follower(FIRST.plusSeconds(30), monday).untold(events)).extracting(DigestEvent::number).containsExactly(2);
        assertThat(follower(FIRST.minusSeconds(30), monday).untold(events)).extracting(DigestEvent::number).containsExactly(1, 2);
    }

    @Test
    void what_changed_again_after_the_hour_is_told_next_time_as_it_stands_then() {
        List<DigestEvent> events = List.of(event(1, FIRST.plusSeconds(700)));
        assertThat(follower(FIRST, FIRST.plusSeconds(600)).untold(events)).isEmpty();
        assertThat(follower(FIRST.plusSeconds(600), FIRST.plusSeconds(1200)).untold(events)).hasSize(1);
    }

    private static Follower follower(Instant since, Instant until) {
        return new Follower(1, 1, null, "a@example.org", "sv", null, Rhythm.WEEKLY, false, since, until);
    }

    private static DigestEvent event(int number, Instant at) {
        return new DigestEvent(number, MatterKind.POST, number, "Nyhet " + number, "PUBLISHED", "", at, null, "sv", true);
    }
}
