package org.ledord.mail;

import org.ledord.shared.Language;

/**
 * One letter to one person.
 *
 * @param cause what makes it one letter and not two, whatever is retried: {@code round/17/invitation/204}
 * @param reformId the reform's internal id, or null
 * @param matterId the matter it is about, or null
 * @param personId whom it is to, or null where only an address is known
 * @param replyToken the token an answer comes back with, or null where answers go to the portal's own address
 * @param inReplyTo the Message-ID that it answers, or null
 * @param unsubscribeToken for information that can be ended with one click, else null
 */
public record Letter(String cause, Stream stream, Long reformId, Long matterId, Long personId, String to, Language language,
        String subject, Body body, String replyToken, String inReplyTo, String unsubscribeToken) {
    /** What cannot be ended never says that it can (MAIL.md, D15). */
    public Letter {
        if (unsubscribeToken != null && !stream.endable()) {
            throw new IllegalArgumentException("letters of the stream " + stream + " cannot be ended");
        }
    }
}
