package org.ledord.meeting;

import java.time.LocalDate;
import java.util.List;
import org.ledord.matter.About;
import org.ledord.matter.MatterKey;
import org.ledord.matter.Within;
import org.ledord.notice.Meeting;
import org.ledord.shared.Language;

/**
 * What is needed to plan a meeting, or a series of them.
 *
 * @param group whose meeting it is
 * @param what the first meeting
 * @param language in which it is planned
 * @param times how many of a series, or null
 * @param last the last day of a series, or null
 */
public record PlanMeeting(MatterKey group, MeetingText what, Language language, Recurrence recurrence, Integer times, LocalDate last) implements Within {
    @Override
    public About about() {
        return group;
    }

    /** The meetings that it makes, each by itself. */
    List<MeetingText> all() {
        if (what.when().day() == null) {
            return List.of(what);
        }
        return recurrence.days(what.when().day(), times, last).stream()
                .map(day -> new MeetingText(what.title(), new Meeting(day, what.when().from(), what.when().until(), what.when().place()), what.link())).toList();
    }
}
