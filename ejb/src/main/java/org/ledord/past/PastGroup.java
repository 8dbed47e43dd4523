package org.ledord.past;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.ledord.group.MemberFunction;

/**
 * What somebody took part in who has left a group: their own entry on its page, and what there was when they left.
 *
 * @param last their last day
 * @param proposals the newest first, each with its last kept title of that time; empty where none was kept
 * @param meetings those that they were called to, the latest first
 */
public record PastGroup(String name, LocalDate last, List<Place> places, List<Title> proposals, List<Call> meetings) {
    /** A place that they had. */
    public record Place(MemberFunction function, LocalDate from, LocalDate to) {
    }

    /** A proposal. */
    public record Title(int number, String title, String language) {
    }

    /**
     * A meeting.
     *
     * @param title what the call said; null where it was changed afterwards, and the start likewise
     * @param present whether they were there, and so read the minutes where everybody does who was
     */
    public record Call(int number, String title, String language, LocalDateTime starts, boolean present) {
    }
}
