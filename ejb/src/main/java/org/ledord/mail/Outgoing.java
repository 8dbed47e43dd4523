package org.ledord.mail;

import java.util.Locale;

/**
 * A row of the outbox as the postman needs it.
 *
 * @param attempts which try this is; whoever took the row later has another number
 * @param refusedBefore whether its domain had asked us to come back later, the last time
 * @param calendar an invitation that goes with it, or null
 */
public record Outgoing(long id, Stream stream, String toAddress, String language, String subject, String textBody, String htmlBody,
        String messageId, String inReplyTo, String replyTo, String envelopeFrom, String automatic, String unsubscribe,
        String municipality, String reformSlug, int attempts, boolean refusedBefore, String calendar) {
    /** The domain that it goes to, in small letters. */
    public String domain() {
        return toAddress.substring(toAddress.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    }
}
