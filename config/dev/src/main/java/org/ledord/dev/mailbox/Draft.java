package org.ledord.dev.mailbox;

import jakarta.mail.internet.InternetAddress;
import java.util.List;
import java.util.Optional;

/**
 * A mail about to be sent.
 *
 * @param from the person
 * @param to who gets it
 * @param subject one line
 * @param text everything it says, the quote included
 * @param inReplyTo the identity of the mail it answers
 * @param references the identities of the thread, oldest first
 */
record Draft(
        InternetAddress from,
        List<InternetAddress> to,
        String subject,
        String text,
        Optional<String> inReplyTo,
        List<String> references) {

    /** A mail that belongs to no thread. */
    static Draft fresh(InternetAddress from, List<InternetAddress> to, String subject, String text) {
        return new Draft(from, to, subject, text, Optional.empty(), List.of());
    }
}
