package org.ledord.shared;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Jdbi;

/** Queries that give records. Parameters are named, {@code :reform}; columns map to record components by name (snake_case or camelCase). */
public class Reads {
    private static final Pattern LIMIT = Pattern.compile("\\blimit :(\\w+)");

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
        return jdbi.withHandle(handle -> handle.createQuery(limited(sql, parameters)).bindMap(parameters).mapTo(type).list());
    }

    /** The first row, if there is one. */
    public <T> Optional<T> first(Class<T> type, String sql, Map<String, ?> parameters) {
        return jdbi.withHandle(handle -> handle.createQuery(limited(sql, parameters)).bindMap(parameters).mapTo(type).findFirst());
    }

    /** The one number that the statement gives. */
    public long count(String sql, Map<String, ?> parameters) {
        return first(Long.class, sql, parameters).orElse(0L);
    }

    /**
     * The statement with the number of rows that it wants in its own words. A statement is planned once for all values, and where the number
     * is one of these it is planned for a tenth of all there is: all are read and sorted for a page of twenty-five.
     */
    static String limited(String sql, Map<String, ?> parameters) {
        return !sql.contains("limit :") ? sql : LIMIT.matcher(sql).replaceAll(found -> parameters.get(found.group(1)) instanceof Integer rows ? "limit " + rows : found.group());
    }
}
