package org.ledord.shared;

import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

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

    /** Runs a changing statement that returns rows. */
    public <T> List<T> returning(Class<T> type, String sql, Map<String, ?> parameters) {
        return jdbi.withHandle(handle -> handle.createQuery(sql).bindMap(parameters).mapTo(type).list());
    }
}
