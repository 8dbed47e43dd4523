package org.ledord.proposal;

/** A proposal that an idea can be taken into. */
public record IdeaTarget(int number, String title, ProposalStatus status) {
}
