package org.ledord.group;

/** Pieces of SQL about groups and who is in them, for the statements of other features. The group's reform goes by {@code r} in all of them. */
public final class GroupSql {
    private static final String TODAY = "cast(cast(:now as timestamptz) at time zone r.zone as date)";

    /** The reforms, each with its {@code today}, told once: told for every membership it is most of what a large statement costs (offset 0 keeps it apart). */
    static final String REFORMS = "(select z.*, cast(cast(:now as timestamptz) at time zone z.zone as date) as today from reform z offset 0) r";

    private GroupSql() {
    }

    /** As {@link #runs}, where the group's reform is one of {@link #REFORMS}. */
    static String runsToday(String membership) {
        return runs(membership, "r.today");
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
        return runs(membership, TODAY);
    }

    private static String runs(String membership, String day) {
        return "%1$s.from_on <= %2$s and (%1$s.to_on is null or %1$s.to_on >= %2$s)".formatted(membership, day);
    }
}
