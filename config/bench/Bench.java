package org.ledord.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.ledord.dev.Checkout;
import org.ledord.dev.LocalStack;
import org.ledord.dev.Ports;
import org.ledord.dev.Postgres;
import org.ledord.dev.Progress;

/** What the benches of a whole portal have in common: a portal of their own with its demo, questions to its database, and patience. */
final class Bench {
    private static final Duration PATIENCE = Duration.ofMinutes(20);

    private Bench() {
    }

    /** What is measured. */
    interface Work {
        void with(LocalStack portal, List<String> options) throws Exception;
    }

    /**
     * Starts a portal with an empty database and the demo, does the work, and ends the program.
     *
     * @param arguments the checkout's folder, then options
     */
    static void run(String[] arguments, Work work) throws Exception {
        Logger.getLogger("").setLevel(Level.WARNING);
        Checkout checkout = Checkout.around(Path.of(arguments[0]));
        Path data = checkout.data().resolve("bench");
        LocalStack.forget(data);
        try (Progress progress = new Progress(System.out);
                LocalStack portal = LocalStack.start(checkout, data, Ports.free(), progress, folder -> { })) {
            until("the demo's letters to be sent", () -> underWay(portal.postgres()) == 0);
            portal.postgres().waitForTheDisk();
            work.with(portal, List.of(arguments));
        } finally {
            LocalStack.forget(data);
        }
        System.exit(0); // the servers' own threads do not end
    }

    static void say(String words, Object... values) {
        System.out.printf(words + "%n", values);
    }

    /** Asks the database what it likes to know. */
    interface Question {
        boolean isSo() throws Exception;
    }

    /** Waits until it is so, and fails when that takes too long. */
    static void until(String what, Question question) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!question.isSo()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Waited in vain for " + what);
            }
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
        }
    }

    /** How many letters are due or on their way. */
    static long underWay(Postgres postgres) throws SQLException {
        return number(postgres, "select count(*) from outbox where state = 'SENDING' or state = 'QUEUED' and next_attempt_at <= now()");
    }

    static void change(Postgres postgres, String statement) throws SQLException {
        try (Connection connection = postgres.connect(); Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    /** The first column of the first row, as a number. */
    static long number(Postgres postgres, String question) throws SQLException {
        return Long.parseLong(word(postgres, question));
    }

    /** The first column of the first row. */
    static String word(Postgres postgres, String question) throws SQLException {
        try (Connection connection = postgres.connect(); Statement sql = connection.createStatement(); ResultSet row = sql.executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }
}
