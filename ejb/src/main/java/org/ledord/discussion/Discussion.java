package org.ledord.discussion;

import java.time.Instant;
import java.util.List;

/**
 * A page of what is said about a proposal, oldest first.
 *
 * @param title the proposal's; may be empty
 * @param group who writes it
 * @param shared whether the project lead takes part
 * @param told whether the reader is told of new posts by mail
 * @param page which page this is, the last one unless another was asked for
 */
public record Discussion(int proposal, String title, String language, String group, boolean shared, boolean told, List<Row> posts, int page, int pages) {
    /** How many posts a page has. */
    public static final int PAGE = 50;

    /**
     * A post.
     *
     * @param text empty where it is withdrawn
     * @param answers the number of the post that it answers; 0 where it answers none that the reader may see
     * @param answersBy who wrote that
     * @param answersText how that begins; empty where it is withdrawn
     */
    public record Row(int number, String author, boolean mine, String text, int answers, String answersBy, String answersText, boolean mailed, boolean unproven,
            Instant writtenAt, boolean edited, boolean withdrawn, boolean editable) {
    }
}
