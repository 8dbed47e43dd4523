package org.ledord.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** These tests should show how long is waited before asking again. */
class BackOffTest {
    private final BackOff wait = new BackOff(Duration.ofSeconds(30), Duration.ofHours(1));

    @Test
    void twice_as_long_each_time_up_to_a_most() {
        assertThat(wait.after(1, 0)).isEqualTo(Duration.ofSeconds(30));
        assertThat(wait.after(2, 0)).isEqualTo(Duration.ofMinutes(1));
        assertThat(wait.after(6, 0)).isEqualTo(Duration.ofMinutes(16));
        assertThat(wait.after(8, 0)).isEqualTo(Duration.ofHours(1));
        assertThat(wait.after(1000, 0)).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void what_was_refused_at_once_does_not_come_again_at_once() {
        assertThat(wait.after(2, 0.5)).isEqualTo(Duration.ofMillis(67_500));
        assertThat(wait.after(2, 1)).isEqualTo(Duration.ofSeconds(75));
    }
}
