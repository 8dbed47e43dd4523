package org.ledord.dev;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;

/**
 * A real PostgreSQL with the database and its three roles: {@code ledord}, the owner, {@code ledord_public}, which
 * may only read what the migrations grant it, and {@code ledord_ballot}, which may only write and count ballots. Passwords are the roles' names; the data stays between starts.
 */
public final class Postgres implements AutoCloseable {

    /** The folder, among what is kept, in which the database itself lies. */
    static final String CLUSTER = "cluster";

    private static final String PROCESS = "postmaster.pid";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String OWNER = "ledord";
    private static final String PUBLIC = "ledord_public";
    private static final String BALLOT = "ledord_ballot";

    private final Path data;
    private final int port;
    private EmbeddedPostgres server;
    private boolean waitsForTheDisk;

    /**
     * Starts it.
     *
     * @param data where the cluster and the programs are kept
     * @param port where it listens
     */
    public Postgres(Path data, int port) {
        this.data = Folders.make(data);
        this.port = port;
        start();
    }

    /** Starts it again after it was stopped, with what it kept. */
    public void start() {
        Path cluster = data.resolve(CLUSTER);
        try {
            // Left by a process that is gone, its number may by now be somebody else's: PostgreSQL would refuse to start.
            Files.deleteIfExists(cluster.resolve(PROCESS));
            EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                    .setPort(port)
                    .setDataDirectory(cluster)
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(Folders.make(data.resolve("programs")).toFile())
                    .setPGStartupWait(Duration.ofMinutes(2))
                    .setServerConfig("max_connections", "80")
                    // å, ä and ö have upper and lower case whatever the machine's own language is.
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setLocaleConfig("lc-collate", "C")
                    .setLocaleConfig("lc-ctype", utf8());
            if (waitsForTheDisk) {
                builder.setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on");
            }
            this.server = builder.start();
            prepare();
        } catch (IOException failure) {
            throw KnownTrouble.in(String.valueOf(failure)).orElseGet(() -> new Trouble("PostgreSQL could not be started (" + failure.getMessage() + ").",
                    "Why stands in .ledord/launcher.log; starting over with an empty database may help: config/bin/run --fresh", failure));
        } catch (SQLException failure) {
            throw new Trouble("PostgreSQL started, but its database could not be prepared (" + failure.getMessage() + ").",
                    "Start over with an empty database: config/bin/run --fresh", failure);
        }
    }

    /** Starts it again so that each commit waits for the disk, as in production; a developer's does not. */
    public void waitForTheDisk() throws IOException {
        stop();
        waitsForTheDisk = true;
        start();
    }

    /** Stops it; {@link #start()} brings it back. */
    public void stop() throws IOException {
        server.close();
    }

    /** Waits until its server has ended; it is no child of ours, so its number tells which it is. */
    void awaitEnd() throws InterruptedException {
        Optional<ProcessHandle> running = running(data.resolve(CLUSTER));
        if (running.isPresent()) {
            try {
                running.get().onExit().get();
            } catch (ExecutionException never) {
                throw new IllegalStateException(never);
            }
        }
    }

    /** Starts it after it has ended by itself. What it had begun holds its memory for a moment longer, and PostgreSQL refuses to start meanwhile. */
    void startAgain() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                stop(); // there is nothing to stop, but the folder is locked until then
                start();
                return;
            } catch (IOException | Trouble notYet) {
                if (System.nanoTime() > deadline) {
                    throw notYet instanceof Trouble trouble ? trouble : new Trouble("PostgreSQL could not be started again (" + notYet.getMessage() + ").",
                            "Stop with Ctrl-C and start again: what was stored is kept.", notYet);
                }
            }
        }
    }

    /** The database's address. */
    public String url() {
        return "jdbc:postgresql://localhost:" + port + "/" + OWNER;
    }

    /** A connection as the owner. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), OWNER, OWNER);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void prepare() throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection(); Statement sql = connection.createStatement()) {
            if (missing(sql, "select 1 from pg_roles where rolname = '" + OWNER + "'")) {
                sql.execute("create role " + OWNER + " login password '" + OWNER + "'");
            }
            if (missing(sql, "select 1 from pg_roles where rolname = '" + PUBLIC + "'")) {
                sql.execute("create role " + PUBLIC + " login password '" + PUBLIC + "'");
                sql.execute("alter role " + PUBLIC + " set default_transaction_read_only = on");
                sql.execute("alter role " + PUBLIC + " set statement_timeout = '5s'");
            }
            if (missing(sql, "select 1 from pg_roles where rolname = '" + BALLOT + "'")) {
                sql.execute("create role " + BALLOT + " login password '" + BALLOT + "'");
            }
            if (missing(sql, "select 1 from pg_database where datname = '" + OWNER + "'")) {
                sql.execute("create database " + OWNER + " owner " + OWNER);
            }
        }
    }

    private static boolean missing(Statement sql, String question) throws SQLException {
        try (ResultSet rows = sql.executeQuery(question)) {
            return !rows.next();
        }
    }

    private static String utf8() {
        return System.getProperty("os.name").startsWith("Mac") ? "en_US.UTF-8" : "C.UTF-8";
    }

    /** Ends the PostgreSQL that a launcher left running on this data because it was killed outright. */
    static void endLeftBehind(Path data) {
        running(data.resolve(CLUSTER)).ifPresent(server -> RememberedProcess.ask(List.of(server)));
    }

    /** The server that runs on this cluster, if there is one. */
    private static Optional<ProcessHandle> running(Path cluster) {
        Path process = cluster.resolve(PROCESS);
        if (!Files.isRegularFile(process)) {
            return Optional.empty();
        }
        try {
            return ProcessHandle.of(Long.parseLong(Files.readAllLines(process).get(0).strip()))
                    .filter(server -> server.info().commandLine().orElse("").contains(cluster.toString()));
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException unreadable) {
            throw new Trouble("The file " + process + " cannot be read.", "Remove it and start again.", unreadable);
        }
    }
}
