package org.ledord.answer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ledord.attachment.AttachmentRow;

/**
 * One answer of a round, for those who handle it.
 *
 * @param mandate what its writer spoke for an organisation by, or null where they spoke for none
 * @param unproven whether it came by mail and the mail server could not tell that it was truly from that address (MAIL.md, I8)
 * @param heads how many were at the workplace meeting that gave it, or null where a person did
 * @param files what came with its mails, those of earlier versions too
 */
public record AnswerRow(int number, UUID person, String name, String groupName, String function, String organisation, Channel channel,
        Instant receivedAt, Mandate mandate, boolean unproven, boolean late, AnswerState state, int version, Integer heads, List<ReadItem> items, List<AttachmentRow> files) {
}
