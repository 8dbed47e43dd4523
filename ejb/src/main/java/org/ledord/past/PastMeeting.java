package org.ledord.past;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A meeting as the reader was called to it, before they left the group.
 *
 * @param kept whether the call still reads as it did; title, words, times and place are null where it was changed afterwards
 * @param cancelled whether it had been called off by then
 * @param present whether the reader was there, and so reads the minutes where everybody does who was
 */
public record PastMeeting(int number, String language, int groupNumber, String group, LocalDate last, boolean kept, boolean cancelled, boolean present, String title, String text,
        LocalDateTime starts, LocalDateTime ends, String place, Instant sentAt) {
    private static final String PARAGRAPH = "\n\n";

    /** The call with its agenda, without its last paragraph, which leads to a page that the reader reaches no more. */
    public String words() {
        if (text == null) {
            return "";
        }
        int last = text.lastIndexOf(PARAGRAPH);
        boolean leads = text.substring(Math.max(last, 0)).contains("/meetings/show?");
        return leads ? text.substring(0, Math.max(last, 0)) : text;
    }
}
