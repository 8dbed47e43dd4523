package org.ledord.consultation;

/** An invitation as other features hold on to it, by internal ids. */
public record Invited(long id, long roundId, long personId, long membershipId, InvitationState state, int generation) {
}
