package org.ledord.transparency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A point of published minutes; of one that is hidden only the place and the reason.
 *
 * @param aboutKind the kind of the public matter that it is about, or null
 */
public record OpenMinutesItem(int position, boolean hidden, String reason, String heading, String words, String said, String decided, String aboutKind, Integer aboutNumber,
        List<Action> actions) {
    /** Something that the group is to do. */
    public record Action(String what, LocalDate due, boolean done) {
    }

    /** A point as it was read, once for each of its action points. */
    public record Line(int position, boolean hidden, String reason, String heading, String words, String said, String decided, String aboutKind, Integer aboutNumber, String what,
            LocalDate due, boolean done) {
    }

    static List<OpenMinutesItem> of(List<Line> lines) {
        List<OpenMinutesItem> items = new ArrayList<>();
        for (Line line : lines) {
            if (items.isEmpty() || items.get(items.size() - 1).position() != line.position()) {
                items.add(new OpenMinutesItem(line.position(), line.hidden(), line.reason(), line.heading(), line.words(), line.said(), line.decided(), line.aboutKind(),
                        line.aboutNumber(), new ArrayList<>()));
            }
            if (line.what() != null) {
                items.get(items.size() - 1).actions().add(new Action(line.what(), line.due(), line.done()));
            }
        }
        return items;
    }
}
