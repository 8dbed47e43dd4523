package org.ledord.pilot;

import java.time.LocalDate;
import org.ledord.shared.Language;

/**
 * What is written in a pilot's diary.
 *
 * @param rawMailId the mail that it came with, or null
 */
record DiaryEntry(EntryKind kind, LocalDate onDate, String text, Language language, long writtenBy, Long rawMailId) {
    /** So much of one day somebody reads. */
    static final int LONGEST = 4_000;
}
