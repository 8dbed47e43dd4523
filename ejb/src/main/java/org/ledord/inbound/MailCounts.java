package org.ledord.inbound;

/** How many mails came and where they ended; for whoever minds the queue without reading it. */
public record MailCounts(long all, long waiting, long held, long answers, long inputs, long automatic, long bounces, long other) {
}
