package org.ledord.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class PerMinuteTest {
    private static final Instant NOW = Instant.parse("2026-11-28T06:00:00Z");

    @Test
    void each_is_counted_alone_and_anew_in_the_next_minute() {
        PerMinute<String> rate = new PerMinute<>(2);
        assertThat(rate.admits("a", NOW)).isTrue();
        assertThat(rate.admits("a", NOW.plusSeconds(59))).isTrue();
        assertThat(rate.admits("a", NOW.plusSeconds(59))).isFalse();
        assertThat(rate.admits("b", NOW.plusSeconds(59))).isTrue();
        assertThat(rate.admits("a", NOW.plusSeconds(60))).isTrue();
        assertThat(rate.admits("a", NOW.plusSeconds(61))).isTrue();
        assertThat(rate.admits("a", NOW.plusSeconds(62))).isFalse();
    }
}
