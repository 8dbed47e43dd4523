package org.ledord.group;

/** Pieces of SQL about groups and who is in them, for the statements of other features. The group's reform goes by {@code r} in all of them. */
public final class GroupSql {
    private static final String TODAY = "cast(cast(:now as timestamptz) at time zone r.zone as date)";

    private GroupSql() {
    }

    /**
     * A group's name in {@code :language}, else in its reform's own, else in any.
     *
     * @param group the group's internal id, as SQL
     */
    public static String name(String group) {
        return "(select t.name from group_text t where t.group_id = " + group + " order by (t.language = :language) desc, (t.language = r.language) desc, t.language limit 1)";
    }

    /**
     * Whether a membership runs at {@code :now}, by the day where its reform is.
     *
     * @param membership the alias that it goes by
     */
    public static String runs(String membership) {
        return "%1$s.from_on <= %2$s and (%1$s.to_on is null or %1$s.to_on >= %2$s)".formatted(membership, TODAY);
    }
}
