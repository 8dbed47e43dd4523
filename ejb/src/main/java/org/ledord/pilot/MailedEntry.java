package org.ledord.pilot;

import java.time.Instant;
import org.ledord.shared.Language;

/**
 * What somebody wrote to a pilot's diary by mail.
 *
 * @param rawMailId the mail
 * @param received when it came: that is the day that it is of
 * @param text what they wrote, as it was read
 */
public record MailedEntry(long rawMailId, Instant received, String text, Language language) {
    /** As it was written down. */
    public record Kept(int number, EntryKind kind, String text) {
    }
}
