package org.ledord.transparency;

/**
 * A group that worked on a proposal.
 *
 * @param did {@code WROTE} or {@code ANSWERED}
 * @param round the round that it was asked in, or null
 */
public record OpenParticipant(String did, int number, String kind, String name, String language, int members, Integer round) {
}
