package org.ledord.proposal;

import java.util.List;

/**
 * One page of proposals with what the sieves offer.
 *
 * @param total how many there are on all pages
 * @param writableGroups the groups in which the actor may begin a proposal
 */
public record ProposalList(List<ProposalRow> rows, long total, int page, List<Choice> parts, List<Choice> groups,
        List<Choice> writableGroups) {
    /** Something to choose: the value for an address and the words for a person. */
    public record Choice(String value, String label) {
    }

    /** How many pages there are; at least one. */
    public int pages() {
        return (int) Math.max(1, (total + ProposalFilter.PAGE - 1) / ProposalFilter.PAGE);
    }
}
