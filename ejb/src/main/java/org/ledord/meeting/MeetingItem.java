package org.ledord.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A point of the agenda with what the minutes say of it.
 *
 * @param about the matter that it is about, as its reference, or null
 * @param masked whether whoever looks may not read it; then only its place and the reason are told
 */
public record MeetingItem(int position, String heading, String words, String about, String said, String decided, boolean hidden, String reason, boolean masked,
        List<Action> actions) {
    /**
     * Somebody is to do something.
     *
     * @param meeting the number of the meeting that gave it
     * @param owner by name; null for those who may not know
     * @param mine whether whoever looks is to do it
     */
    public record Action(int meeting, int number, String what, UUID person, String owner, LocalDate due, boolean done, boolean overdue, boolean mine) {
    }

    /** A point as it was read, once for each of its action points. */
    public record Line(int position, String heading, String words, String about, String said, String decided, boolean hidden, String reason, int meeting, Integer action,
            String what, UUID person, String owner, LocalDate due, boolean done, boolean overdue, boolean mine) {
    }

    /**
     * The points of these lines.
     *
     * @param drafts whether what minutes say may be read
     * @param whole whether hidden points may be read
     * @param named whether names may be read
     */
    static List<MeetingItem> of(List<Line> lines, boolean drafts, boolean whole, boolean named) {
        List<MeetingItem> items = new ArrayList<>();
        for (Line line : lines) {
            boolean masked = line.hidden() && !whole;
            if (items.isEmpty() || items.get(items.size() - 1).position() != line.position()) {
                items.add(new MeetingItem(line.position(), masked ? "" : line.heading(), masked ? "" : line.words(), masked ? null : line.about(),
                        masked || !drafts ? "" : line.said(), masked || !drafts ? "" : line.decided(), line.hidden(), line.reason(), masked, new ArrayList<>()));
            }
            if (line.action() != null && !masked && drafts) {
                items.get(items.size() - 1).actions().add(new Action(line.meeting(), line.action(), line.what(), named ? line.person() : null, named ? line.owner() : null,
                        line.due(), line.done(), line.overdue(), line.mine()));
            }
        }
        return items;
    }
}
