package org.ledord.consultation;

import java.util.List;

/**
 * One page of rounds and how many there are in all.
 *
 * @param opener whether the actor may open one
 */
public record RoundList(List<RoundRow> rows, long total, int page, boolean opener) {
    /** How many rounds stand on a page. */
    public static final int PAGE = 20;

    /** How many pages there are. */
    public int pages() {
        return (int) Math.max(1, (total + PAGE - 1) / PAGE);
    }
}
