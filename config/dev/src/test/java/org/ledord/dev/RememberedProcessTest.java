package org.ledord.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** These tests should show that what a killed launcher left is ended, and that nothing else ever is. */
class RememberedProcessTest {

    @TempDir
    private Path data;

    private Process process;

    @AfterEach
    void end() {
        if (process != null) {
            RememberedProcess.end(RememberedProcess.family(process.toHandle()));
        }
    }

    @Test
    void it_is_ended_with_what_it_started() throws IOException, InterruptedException {
        RememberedProcess remembered = started();
        List<ProcessHandle> family = family();

        remembered.end();

        assertThat(family).hasSize(2).noneMatch(ProcessHandle::isAlive);
        assertThat(remembered.file()).doesNotExist();
    }

    @Test
    void another_process_that_has_got_its_number_is_left_alone() throws IOException, InterruptedException {
        RememberedProcess remembered = started();
        Files.writeString(remembered.file(), process.pid() + "\n" + 1_000_000_000_000L + "\n");

        remembered.end();

        assertThat(process.isAlive()).isTrue();
        assertThat(remembered.file()).doesNotExist();
    }

    @Test
    void nothing_written_down_or_half_of_it_is_no_trouble() throws IOException, InterruptedException {
        new RememberedProcess(data.resolve("none.pid")).end();
        RememberedProcess remembered = started();
        Files.writeString(remembered.file(), process.pid() + "\n");

        remembered.end();

        assertThat(process.isAlive()).isTrue();
    }

    @Test
    void nonsense_is_told() throws IOException {
        Path file = Files.writeString(data.resolve("server.pid"), "one\ntwo\n");
        assertThatThrownBy(() -> new RememberedProcess(file).end()).isInstanceOf(Trouble.class).hasMessageContaining(file.toString());
    }

    private RememberedProcess started() throws IOException {
        process = new ProcessBuilder("sh", "-c", "sleep 63; true").start();
        RememberedProcess remembered = new RememberedProcess(data.resolve("server.pid"));
        remembered.remember(process.toHandle());
        return remembered;
    }

    private List<ProcessHandle> family() throws InterruptedException {
        while (process.descendants().findAny().isEmpty()) {
            Thread.onSpinWait();
        }
        return RememberedProcess.family(process.toHandle());
    }
}
