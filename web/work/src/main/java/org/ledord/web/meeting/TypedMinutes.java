package org.ledord.web.meeting;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.ledord.meeting.MeetingItem;
import org.ledord.meeting.MinutesLine;

/** What the minutes say of one point, while it is typed. */
public class TypedMinutes implements Serializable {
    private static final long serialVersionUID = 1L;
    private final Integer position;
    private final String words;
    private String heading;
    private String said;
    private String decided;
    private boolean hidden;
    private String reason;
    private final List<TypedAction> actions = new ArrayList<>();

    /** A point that came up at the meeting. */
    TypedMinutes() {
        position = null;
        words = "";
    }

    TypedMinutes(MeetingItem item) {
        position = item.position();
        words = item.words();
        heading = item.heading();
        said = item.said();
        decided = item.decided();
        hidden = item.hidden();
        reason = item.reason();
        item.actions().forEach(one -> actions.add(new TypedAction(one.number(), one.what(), one.person(), one.due().toString())));
    }

    MinutesLine line() {
        return new MinutesLine(position, heading, said, decided, hidden, reason, actions.stream().map(TypedAction::action).toList());
    }

    /** What the agenda said. */
    public String getWords() {
        return words;
    }

    public String getHeading() {
        return heading;
    }

    public void setHeading(String heading) {
        this.heading = heading;
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said;
    }

    public String getDecided() {
        return decided;
    }

    public void setDecided(String decided) {
        this.decided = decided;
    }

    public boolean isHidden() {
        return hidden;
    }

    public void setHidden(boolean hidden) {
        this.hidden = hidden;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public List<TypedAction> getActions() {
        return actions;
    }
}
