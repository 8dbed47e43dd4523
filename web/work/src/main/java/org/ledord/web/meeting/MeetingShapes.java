package org.ledord.web.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ledord.meeting.MeetingStatus;
import org.ledord.web.work.WorkMenu;

/** The shape of a meeting's status, and where the matter that a point is about is shown. */
@Named
@RequestScoped
public class MeetingShapes {
    private WorkMenu menu;

    protected MeetingShapes() {
    }

    @Inject
    public MeetingShapes(WorkMenu menu) {
        this.menu = menu;
    }

    public String kind(MeetingStatus status) {
        return switch (status) {
            case PLANNED -> "open";
            case CALLED -> "now";
            case CALLED_OFF -> "no";
            case MINUTES -> "half";
            case APPROVED, PUBLISHED -> "done";
        };
    }

    /** The address of what a reference stands for: {@code F4}, {@code M3/2}. */
    public String link(String reference) {
        int number = Integer.parseInt(reference.substring(1).replaceFirst("/.*", ""));
        return switch (reference.charAt(0)) {
            case 'F' -> menu.to("/proposals/show?number={n}", number);
            case 'S' -> menu.to("/questions/show?number={n}", number);
            case 'R' -> menu.to("/rounds/show?number={n}", number);
            case 'B' -> menu.to("/decisions/show?number={n}", number);
            default -> menu.to("/meetings/show?number={n}", number);
        };
    }
}
