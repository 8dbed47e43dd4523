package org.ledord.web.meeting;

import java.io.Serializable;
import java.util.UUID;
import org.ledord.meeting.MinutesLine;
import org.ledord.web.proposal.TypedDate;

/** Something to be done, while it is typed. */
public class TypedAction implements Serializable {
    private static final long serialVersionUID = 1L;
    private final Integer number;
    private String what;
    private String owner;
    private String due;

    TypedAction(Integer number, String what, UUID owner, String due) {
        this.number = number;
        this.what = what;
        this.owner = owner == null ? null : owner.toString();
        this.due = due;
    }

    MinutesLine.Action action() {
        return new MinutesLine.Action(number, what, owner == null || owner.isEmpty() ? null : UUID.fromString(owner), TypedDate.read(due).date());
    }

    Integer getNumber() {
        return number;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public String getDue() {
        return due;
    }

    public void setDue(String due) {
        this.due = due;
    }
}
