package org.ledord.digest;

import java.util.List;

/** What a digest would say and to whom, before it is sent. */
public record DigestPreview(String subject, String text, List<DigestEvent> events, List<Follower> followers, List<RunRow> runs) {
}
