package org.ledord.document;

/** How many documents a reform has, by how far they have come. */
public record DocumentCounts(long drafts, long published, long withdrawn) {
    public long all() {
        return drafts + published + withdrawn;
    }

    /** How many have come so far; null stands for all. */
    public long of(DocumentStatus status) {
        return status == null ? all() : switch (status) {
            case DRAFT -> drafts;
            case PUBLISHED -> published;
            case WITHDRAWN -> withdrawn;
        };
    }
}
