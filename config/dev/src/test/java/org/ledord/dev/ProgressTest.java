package org.ledord.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** These tests should show what a person sees while everything starts. */
class ProgressTest {

    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(screen, true, StandardCharsets.UTF_8);

    @Test
    void what_is_done_is_said_with_how_long_it_took() {
        try (Progress progress = new Progress(out)) {
            assertThat(progress.<String>step("the database", () -> "done")).isEqualTo("done");
        }
        assertThat(seen()).isEqualTo("  ready   the database                                  0 s\n");
    }

    @Test
    void what_fails_is_not_said_to_be_ready() {
        try (Progress progress = new Progress(out)) {
            assertThatThrownBy(() -> progress.step("the database", () -> {
                throw new Trouble("no", "way");
            })).isInstanceOf(Trouble.class);
        }
        assertThat(seen()).isEmpty();
    }

    @Test
    void afterwards_it_is_silent() {
        Progress progress = new Progress(out);
        progress.close();
        progress.say("Stopped.");
        assertThat(seen()).isEmpty();
    }

    private String seen() {
        return screen.toString(StandardCharsets.UTF_8);
    }
}
