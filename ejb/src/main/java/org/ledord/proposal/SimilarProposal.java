package org.ledord.proposal;

/** A proposal that says something alike. */
public record SimilarProposal(int number, String title, ProposalStatus status, Outcome outcome, String groupName) {
}
