package org.ledord.group;

import java.util.List;

/** One page of groups. */
public record GroupList(List<GroupRow> rows) {
    /** How many groups stand on a page. */
    public static final int PAGE = 25;

    /** How many there are on all pages. */
    public long total() {
        return rows.isEmpty() ? 0 : rows.get(0).total();
    }

    /** How many pages there are; at least one. */
    public int pages() {
        return (int) Math.max(1, (total() + PAGE - 1) / PAGE);
    }
}
