package org.ledord.answer;

import java.time.Instant;
import java.util.List;
import org.ledord.consultation.HeldRound;
import org.ledord.matter.About;
import org.ledord.matter.Within;

/**
 * An answer that came by mail, as it was read.
 *
 * @param round the round that it answers, as it is in this transaction
 * @param invitationId whom the token names
 * @param receivedAt when our server took the mail: that decides lateness
 * @param messageId the mail's own Message-ID, which the receipt answers, or null
 * @param items per question, and {@link GivenItem#GENERAL} for text that named none
 * @param files whether files came with it
 * @param placedBy who placed it by hand, or null where it found its place itself
 * @param confirmed whether whom we asked has said that it takes the place of the statement that stands
 * @param cut what was not taken as part of the answer, in words for its writer and in their language; empty when nothing was
 */
public record MailedAnswer(HeldRound round, long invitationId, long rawMailId, Instant receivedAt, String messageId, List<GivenItem> items,
        boolean files, Long placedBy, boolean confirmed, String cut) implements Within {
    @Override
    public About about() {
        return round.key();
    }
}
