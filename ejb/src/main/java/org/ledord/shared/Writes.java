package org.ledord.shared;

import java.sql.PreparedStatement;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Changes that want a statement rather than an entity: claiming rows under lock, inserting once per cause. Joins the
 * transaction of the door. What entities have not flushed yet, a statement does not see.
 */
public class Writes {
    private final Jdbi jdbi;

    /** For the container's proxies. */
    protected Writes() {
        this(null);
    }

    Writes(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Runs the statement and tells how many rows it changed. Parameters may be null. */
    public int change(String sql, Map<String, ?> parameters) {
        return jdbi.withHandle(handle -> handle.createUpdate(sql).bindMap(parameters).execute());
    }

    /**
     * Runs two statements in one exchange with the database, outside any transaction of ours: they are one there, and are kept
     * when this comes back. Tells how many rows the second changed.
     */
    public int changeBoth(String first, String second, Map<String, ?> parameters) {
        return jdbi.withHandle(handle -> handle.createUpdate(first + ";" + second).bindMap(parameters).execute((statement, context) -> {
            try (context) {
                PreparedStatement both = statement.get();
                both.getMoreResults();
                return both.getUpdateCount();
            }
        }));
    }

    /** Runs the statement for each of these parameters, in one exchange with the database, and tells how many rows each changed. */
    public int[] changeEach(String sql, List<? extends Map<String, ?>> each) {
        return jdbi.withHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch(sql);
            each.forEach(parameters -> batch.bindMap(parameters).add());
            return each.isEmpty() ? new int[0] : batch.execute();
        });
    }

    /** Runs a changing statement that returns rows. */
    public <T> List<T> returning(Class<T> type, String sql, Map<String, ?> parameters) {
        return jdbi.withHandle(handle -> handle.createQuery(sql).bindMap(parameters).mapTo(type).list());
    }
}
