package org.ledord.transparency;

import java.time.Instant;

/**
 * A line of the synthesis: what a party said, and what became of it; reply fields are null while it waits.
 *
 * @param party the organisation, or the group of all others; null where too few of a group answered to be told apart
 * @param position what its writer took on the same question, where that may be counted; null else
 */
public record SynthesisPoint(int number, Integer question, String party, boolean organisation, String theme, String heading, String quote, boolean late,
        String position, String replyKind, String replyText, Integer proposalVersion, Instant repliedAt) {
}
