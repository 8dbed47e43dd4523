package org.ledord.reading;

import java.util.List;

/**
 * What a bounce says.
 *
 * @param severity          how final it is
 * @param recipients        the addresses it is about, lower case
 * @param status            the enhanced status code such as 5.1.1, else empty
 * @param diagnostic        the remote server's words, else empty
 * @param originalMessageId the Message-ID of the message that bounced, else empty
 */
public record BounceReport(Severity severity, List<String> recipients, String status, String diagnostic,
        String originalMessageId) {

    /** How final a bounce is. */
    public enum Severity {
        /** The address does not work. */
        HARD,
        /** It may work later. */
        SOFT,
        /** The report does not tell. */
        UNKNOWN
    }

    /** Copies the list. */
    public BounceReport {
        recipients = List.copyOf(recipients);
    }

    /** True when the receiving server refused by policy (5.7.x), which says nothing about the person. */
    public boolean isPolicy() {
        return status.startsWith("5.7.") || status.startsWith("4.7.");
    }
}
