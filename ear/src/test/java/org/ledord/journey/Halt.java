package org.ledord.journey;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.ledord.dev.LocalStack;

/**
 * A row of the database at which the portal is made to wait: a trigger that only the tests put there waits for a lock that the
 * tests hold. Nothing of it is in the portal.
 */
final class Halt implements AutoCloseable {
    /** The class of all these locks, so that nobody else's is meant. */
    private static final int OURS = 4711;
    private static int newest;

    private final Connection holder;
    private final String table;
    private final int key;

    /** When the portal waits. */
    enum When {
        /** Before the row is there. */ BEFORE_INSERT("create trigger %s before insert on %s"),
        /** When the row is there and everything else is done, and nothing is committed. */ BEFORE_COMMIT("create constraint trigger %s after insert on %s deferrable initially deferred"),
        /** Before the row is changed. */ BEFORE_UPDATE("create trigger %s before update on %s"),
        /** When the row is changed and everything else is done, and nothing is committed. */ CHANGED_BEFORE_COMMIT(
                "create constraint trigger %s after update on %s deferrable initially deferred");

        private final String sql;

        When(String sql) {
            this.sql = sql;
        }
    }

    /**
     * Puts the trigger there, which lets everybody pass until {@link #begin}. All of a table have to be there before the first begins:
     * whoever waits at one keeps the table from being changed.
     *
     * @param which the rows at which it waits, as a condition over {@code new} and, for a change, {@code old}
     */
    Halt(LocalStack portal, When when, String table, String which) throws SQLException {
        this.table = table;
        this.key = ++newest;
        this.holder = portal.postgres().connect();
        try (Statement sql = holder.createStatement()) {
            sql.execute("set lock_timeout = '30s'");
            sql.execute("""
                    create or replace function halted_by_a_test() returns trigger language plpgsql as $$
                    begin perform pg_advisory_xact_lock_shared(%d, cast(tg_argv[0] as int)); return new; end $$""".formatted(OURS));
            sql.execute("drop trigger if exists " + name() + " on " + table);
            sql.execute(when.sql.formatted(name(), table) + " for each row when (" + which + ") execute function halted_by_a_test(" + key + ")");
        }
    }

    /** From now on the portal waits there. */
    void begin() throws SQLException {
        try (Statement sql = holder.createStatement()) {
            sql.execute("select pg_advisory_lock(" + OURS + ", " + key + ")");
        }
    }

    /** Whether the portal waits there at this moment. */
    boolean stopsSomebody() {
        return waiting("select count(*) from pg_locks where locktype = 'advisory' and classid = ? and objid = ? and not granted") > 0;
    }

    /** Whoever waits is undone, as when the database had noticed at once that they are gone. */
    void undo() {
        waiting("select count(pg_terminate_backend(pid)) from pg_locks where locktype = 'advisory' and classid = ? and objid = ? and not granted");
    }

    /** Takes the trigger away; whoever waits at another on the same table has to be undone before. */
    @Override
    public void close() throws SQLException {
        try (holder; Statement sql = holder.createStatement()) {
            sql.execute("drop trigger if exists " + name() + " on " + table);
        }
    }

    private String name() {
        return "halted_by_a_test_" + key;
    }

    private long waiting(String sql) {
        try (PreparedStatement statement = holder.prepareStatement(sql)) {
            statement.setInt(1, OURS);
            statement.setInt(2, key);
            try (ResultSet found = statement.executeQuery()) {
                found.next();
                return found.getLong(1);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
