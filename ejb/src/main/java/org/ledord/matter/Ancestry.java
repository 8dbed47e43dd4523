package org.ledord.matter;

/** Where a proposal comes from: those that were merged into it, and the one that it was split from, and theirs. */
public final class Ancestry {
    private Ancestry() {
    }

    /**
     * As SQL: the internal ids of the matter and of all that it comes from.
     *
     * @param start a query of the matter's own id
     */
    public static String sql(String start) {
        return """
                (with recursive way as (
                   select cast((%s) as bigint) as id
                   union select case when l.relation = 'MERGED_INTO' then l.from_id else l.to_id end
                     from way w join matter_link l on l.relation = 'MERGED_INTO' and l.to_id = w.id or l.relation = 'SPLIT_FROM' and l.from_id = w.id)
                 select id from way)""".formatted(start);
    }
}
