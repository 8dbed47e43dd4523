package org.ledord.shared;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Queries that give records. Parameters are named, {@code :reform}; columns map to record components by name (snake_case or camelCase). */
public class Reads {
    private final Jdbi jdbi;

    /** For the container's proxies. */
    protected Reads() {
        this(null);
    }

    Reads(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** All rows, in the order that the statement gives. */
    public <T> List<T> list(Class<T> type, String sql, Map<String, ?> parameters) {
        return jdbi.withHandle(handle -> handle.createQuery(sql).bindMap(parameters).mapTo(type).list());
    }

    /** The first row, if there is one. */
    public <T> Optional<T> first(Class<T> type, String sql, Map<String, ?> parameters) {
        return jdbi.withHandle(handle -> handle.createQuery(sql).bindMap(parameters).mapTo(type).findFirst());
    }

    /** The one number that the statement gives. */
    public long count(String sql, Map<String, ?> parameters) {
        return first(Long.class, sql, parameters).orElse(0L);
    }
}
