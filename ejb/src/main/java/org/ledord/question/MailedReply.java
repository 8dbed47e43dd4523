package org.ledord.question;

import java.time.Instant;

/**
 * What somebody replied by mail.
 *
 * @param rawMailId the mail
 * @param text what they wrote, as it was read
 * @param messageId the mail's own id, which the receipt answers, or null
 * @param cut what was left out, in words for the writer; empty where nothing was
 */
public record MailedReply(long rawMailId, Instant receivedAt, String text, String messageId, String cut) {
}
