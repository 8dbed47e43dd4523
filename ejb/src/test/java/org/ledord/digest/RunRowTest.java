package org.ledord.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class RunRowTest {
    @Test
    void a_run_writes_first_and_sends_then() {
        RunRow writing = run(10, 4, 3, 1, 0, 0, 2);
        assertThat(writing.composing()).isTrue();
        assertThat(writing.working()).isTrue();
        assertThat(writing.written()).isEqualTo(6);
        RunRow sending = run(10, 0, 3, 5, 0, 0, 2);
        assertThat(sending.composing()).isFalse();
        assertThat(sending.working()).isTrue();
    }

    @Test
    void who_has_nothing_to_read_and_who_has_left_is_not_missing_a_letter() {
        RunRow done = run(10, 0, 0, 6, 1, 1, 2);
        assertThat(done.working()).isFalse();
        assertThat(done.letters()).isEqualTo(7);
        assertThat(done.settled()).isEqualTo(7);
    }

    private static RunRow run(int recipients, int waiting, int queued, int sent, int failed, int cancelled, int empty) {
        Instant now = Instant.parse("2024-10-14T08:00:00Z");
        return new RunRow(1, 1, RunKind.CALLED, "p", Instant.EPOCH, now, now, "COMPOSING", "Maria", recipients, waiting, queued, sent, failed, cancelled, empty, 1);
    }
}
