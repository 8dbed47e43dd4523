package org.ledord.web.meeting;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.ledord.meeting.MeetingItem;
import org.ledord.meeting.MinutesLine;
import org.ledord.shared.Language;
import org.ledord.shared.ThreeWay;
import org.ledord.shared.Typed;

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
    /** As it was when it was read last; null for a point that came up while it was written. */
    private TypedMinutes before;

    /** A point that came up at the meeting. */
    TypedMinutes() {
        position = null;
        words = "";
    }

    /** A point as it was read. */
    static TypedMinutes read(MeetingItem item) {
        TypedMinutes typed = new TypedMinutes(item);
        typed.before = new TypedMinutes(item);
        return typed;
    }

    private TypedMinutes(MeetingItem item) {
        position = item.position();
        words = item.words();
        heading = item.heading();
        said = item.said();
        decided = item.decided();
        hidden = item.hidden();
        reason = item.reason();
        item.actions().forEach(one -> actions.add(new TypedAction(one.number(), one.what(), one.person(), one.due().toString())));
    }

    /**
     * Takes in what somebody else has saved meanwhile. Where both have changed the same sentence both stand, theirs first; of a heading
     * there is room for one, and what is typed stays.
     *
     * @param item the point as it is now
     * @return the fields, by their ids, in which both have written the same place
     */
    List<String> meet(MeetingItem item, Language language) {
        TypedMinutes theirs = new TypedMinutes(item);
        List<String> both = new ArrayList<>();
        heading = one("heading", before.heading, theirs.heading, heading, both);
        said = text("said", before.said, theirs.said, said, language, both);
        decided = text("decided", before.decided, theirs.decided, decided, language, both);
        reason = one("reason", before.reason, theirs.reason, reason, both);
        hidden = hidden == before.hidden ? theirs.hidden : hidden;
        for (TypedAction action : theirs.actions) {
            TypedAction mine = same(actions, action);
            if (mine == null) {
                actions.add(action);
            } else if (mine.action().equals(same(before.actions, action).action())) {
                actions.set(actions.indexOf(mine), action);
            }
        }
        before = theirs;
        return both;
    }

    private static String one(String field, String before, String theirs, String mine, List<String> both) {
        ThreeWay.Result result = ThreeWay.single(Typed.words(before), Typed.words(theirs), Typed.words(mine));
        if (result.clash()) {
            both.add(field);
        }
        return result.text();
    }

    private static String text(String field, String before, String theirs, String mine, Language language, List<String> both) {
        String there = Typed.words(theirs);
        String here = Typed.words(mine);
        ThreeWay.Result result = ThreeWay.of(Typed.words(before), there, here, language);
        if (result.clash() || Typed.words(before).isEmpty() && !there.isEmpty() && !here.isEmpty() && !there.equals(here)) {
            both.add(field);
        }
        return result.text();
    }

    private static TypedAction same(List<TypedAction> among, TypedAction as) {
        return among.stream().filter(one -> one.getNumber() != null && one.getNumber().equals(as.getNumber())).findFirst().orElse(null);
    }

    Integer getPosition() {
        return position;
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
