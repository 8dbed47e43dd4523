package org.ledord.notice;

import java.time.Instant;

/** A notice that was sent, and how far its letters have come. */
public record NoticeRow(String subject, Instant sentAt, String sentBy, int letters, int sent, int failed) {
}
