package org.ledord.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

/** These tests should show that what servers write at length is told in one sentence, and what is unknown is not guessed at. */
class KnownTroubleTest {

    @Test
    void what_people_can_put_right_is_recognised() {
        assertThat(said("FATAL: could not write lock file \"postmaster.pid\": No space left on device")).isEqualTo("The disk is full.");
        assertThat(said("OpenJDK: There is insufficient memory for the Java Runtime Environment to continue."))
                .startsWith("There is not enough memory");
        assertThat(said("java.net.BindException: Address already in use /127.0.0.1:8080")).startsWith("Another program took one of the ports");
        assertThat(said("Caused by: org.flywaydb.core.api.exception.FlywayValidateException: checksum"))
                .isEqualTo("The kept database was made by other migrations than these.");
        assertThat(KnownTrouble.in("WFLYCTL0013: Operation failed")).isEmpty();
    }

    @Test
    void a_failure_is_known_by_its_cause() {
        Throwable failure = new IllegalStateException("The mail cannot be kept", new UncheckedIOException(new IOException("No space left on device")));
        assertThat(KnownTrouble.of(failure)).hasMessage("The disk is full.");
    }

    @Test
    void an_unknown_failure_leads_to_the_log() {
        assertThat(KnownTrouble.of(new IllegalStateException("odd"))).hasMessage("Something went wrong that nobody thought of (odd).")
                .extracting(Trouble::wayOut).asString().contains(".ledord/launcher.log");
    }

    private static String said(String log) {
        return KnownTrouble.in(log).orElseThrow().getMessage();
    }
}
