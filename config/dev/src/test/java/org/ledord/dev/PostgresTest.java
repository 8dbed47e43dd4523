package org.ledord.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README promises of a server that is killed. */
class PostgresTest {
    @Test
    void one_that_was_killed_is_started_again_with_all_that_it_knew(@TempDir Path data) throws Exception {
        try (Postgres postgres = new Postgres(data, free())) {
            try (Connection connection = postgres.connect(); Statement sql = connection.createStatement()) {
                sql.execute("set synchronous_commit = on"); // a developer's commits do not wait for the disk, and the last half second may be lost
                sql.execute("create table kept as select 'known' as word");
            }
            ProcessHandle.of(Long.parseLong(Files.readAllLines(data.resolve(Postgres.CLUSTER).resolve("postmaster.pid")).get(0))).orElseThrow().destroyForcibly();
            postgres.awaitEnd();
            postgres.startAgain();
            try (Connection connection = postgres.connect(); Statement sql = connection.createStatement(); ResultSet found = sql.executeQuery("select word from kept")) {
                assertThat(found.next()).isTrue();
                assertThat(found.getString(1)).isEqualTo("known");
            }
        }
    }

    private static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
