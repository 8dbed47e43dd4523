package org.ledord.proposal;

/**
 * A proposal of the group that can be merged with others now.
 *
 * @param own whether it is the one that one begins from
 */
public record MergeCandidate(int number, String title, ProposalStatus status, String today, String proposed, String effect, boolean own) {
    /** One part of its words: today, proposed, effect. */
    public String text(String part) {
        return switch (part) {
            case "today" -> today;
            case "proposed" -> proposed;
            default -> effect;
        };
    }
}
