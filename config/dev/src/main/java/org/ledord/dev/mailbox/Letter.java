package org.ledord.dev.mailbox;

import jakarta.mail.internet.InternetAddress;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A mail as far as a reader needs it, decoded once; whatever was wrong with it has been made readable.
 *
 * @param uid its number in the folder
 * @param unread whether nobody has opened it here
 * @param from who it says it is from; empty when it says nothing
 * @param to whom it was addressed to
 * @param replyTo where an answer goes
 * @param subject without line breaks; may be empty
 * @param sent the date it carries, otherwise when it came
 * @param messageId its identity, if it has one
 * @param references the identities of the thread it belongs to, oldest first
 * @param text what it says as plain text, made from the HTML part when there is no other
 * @param html its HTML part
 * @param attachments everything else in it
 * @param unsubscribe how to stop getting such mail
 */
record Letter(
        long uid,
        boolean unread,
        Optional<InternetAddress> from,
        List<InternetAddress> to,
        List<InternetAddress> replyTo,
        String subject,
        ZonedDateTime sent,
        Optional<String> messageId,
        List<String> references,
        String text,
        Optional<String> html,
        List<Attached> attachments,
        Unsubscribe unsubscribe) {

    private static final int PREVIEW = 140;

    /**
     * A part of a mail that is neither its text nor its HTML.
     *
     * @param number its place in the mail, from 0
     * @param name a file name to save it under
     * @param type its content type, without parameters
     * @param bytes its content
     */
    record Attached(int number, String name, String type, byte[] bytes) {
    }

    /** The beginning of the text on one line. */
    String preview() {
        String start = text.substring(0, Math.min(text.length(), 4 * PREVIEW)).replaceAll("\\s+", " ").strip();
        if (start.length() <= PREVIEW) {
            return start;
        }
        int space = start.lastIndexOf(' ', PREVIEW);
        return start.substring(0, space > PREVIEW / 2 ? space : PREVIEW) + "…";
    }
}
