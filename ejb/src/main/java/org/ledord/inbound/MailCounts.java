package org.ledord.inbound;

/**
 * How many mails came and where they ended; for whoever minds the queue without reading it.
 *
 * @param lost how many of the whole portal lie in the mailbox and could not be stored, or are stored and were not judged in time
 */
public record MailCounts(long all, long waiting, long held, long answers, long inputs, long automatic, long bounces, long other, long lost) {
}
