package org.ledord.reading;

import java.time.Instant;
import java.util.List;

/**
 * The headers the intake needs.
 *
 * @param messageId             without angle brackets, else empty
 * @param inReplyTo             message ids without angle brackets
 * @param references            message ids without angle brackets, oldest first
 * @param from                  who the letter says it is from
 * @param sender                the address in Sender, else empty
 * @param returnPath            the envelope sender; empty when it is {@code <>} or missing
 * @param nullReturnPath        true when Return-Path is there and empty
 * @param subject               decoded
 * @param date                  the date the letter gives, or null
 * @param recipients            every address in To, Cc, X-Original-To, Delivered-To, X-Forwarded-To,
 *                              Envelope-To, Resent-To and their like, lower case, in order, no doubles
 * @param authenticationResults the Authentication-Results fields, topmost first, unfolded
 * @param received              how many Received fields there are
 * @param autoSubmitted         the value of Auto-Submitted, else empty
 * @param loops                 the values of X-Loop
 */
public record LetterHeaders(String messageId, List<String> inReplyTo, List<String> references, MailAddress from,
        String sender, String returnPath, boolean nullReturnPath, String subject, Instant date,
        List<String> recipients, List<String> authenticationResults, int received, String autoSubmitted,
        List<String> loops) {

    /** Copies the lists. */
    public LetterHeaders {
        inReplyTo = List.copyOf(inReplyTo);
        references = List.copyOf(references);
        recipients = List.copyOf(recipients);
        authenticationResults = List.copyOf(authenticationResults);
        loops = List.copyOf(loops);
    }

    /** Whether a letter of ours has come back to us by whatever way, or by too many. */
    public boolean goesRound() {
        return received > 100 || loops.stream().anyMatch(value -> !value.isBlank());
    }
}
