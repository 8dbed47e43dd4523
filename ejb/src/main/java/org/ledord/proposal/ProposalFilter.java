package org.ledord.proposal;

/** Which proposals a list shows; null leaves a sieve open. The page counts from 1. */
public record ProposalFilter(String part, ProposalStatus status, Integer group, int page) {
    /** How many proposals stand on a page. */
    public static final int PAGE = 25;

    public ProposalFilter {
        part = part == null || part.isBlank() ? null : part;
        page = Math.max(1, Math.min(page, 100_000));
    }

    /** Everything, from the beginning. */
    public static ProposalFilter all() {
        return new ProposalFilter(null, null, null, 1);
    }

    /** Whether anything is sieved away. */
    public boolean narrowed() {
        return part != null || status != null || group != null;
    }
}
