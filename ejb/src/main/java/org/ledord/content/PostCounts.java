package org.ledord.content;

/** How many posts there are in each state. */
public record PostCounts(long drafts, long scheduled, long published, long withdrawn) {
    /** All of them. */
    public long all() {
        return drafts + scheduled + published + withdrawn;
    }

    /** Those in this state; all where none is given. */
    public long of(TextStatus status) {
        if (status == null) {
            return all();
        }
        return switch (status) {
            case DRAFT -> drafts;
            case SCHEDULED -> scheduled;
            case PUBLISHED -> published;
            case WITHDRAWN -> withdrawn;
        };
    }
}
