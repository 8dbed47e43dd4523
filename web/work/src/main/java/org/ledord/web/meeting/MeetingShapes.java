package org.ledord.web.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ledord.matter.MatterKind;
import org.ledord.meeting.MeetingStatus;
import org.ledord.web.frame.Say;
import org.ledord.web.work.WorkMenu;

/** The shape of a meeting's status, and where the matter that a point is about is shown. */
@Named
@RequestScoped
public class MeetingShapes {
    private WorkMenu menu;
    private Say say;

    protected MeetingShapes() {
    }

    @Inject
    public MeetingShapes(WorkMenu menu, Say say) {
        this.menu = menu;
        this.say = say;
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

    /** What a reference stands for, in words: what an earlier meeting left to do, or a matter. */
    public String about(String reference) {
        return reference.contains("/") ? say.of("meeting.agenda.left", number(reference))
                : MatterKind.of(reference.substring(0, 1)).map(kind -> say.of("open.matter." + kind, number(reference))).orElse(reference);
    }

    private static int number(String reference) {
        return Integer.parseInt(reference.substring(1).replaceFirst("/.*", ""));
    }

    /** The address of what a reference stands for: {@code F4}, {@code M3/2}. */
    public String link(String reference) {
        int number = number(reference);
        return switch (reference.charAt(0)) {
            case 'F' -> menu.to("/proposals/show?number={n}", number);
            case 'S' -> menu.to("/questions/show?number={n}", number);
            case 'R' -> menu.to("/rounds/show?number={n}", number);
            case 'B' -> menu.to("/decisions/show?number={n}", number);
            case 'K' -> menu.to("/risks/show?number={n}", number);
            case 'C' -> menu.to("/codetermination/show?number={n}", number);
            case 'L' -> menu.to("/decisions/promises");
            default -> menu.to("/meetings/show?number={n}", number);
        };
    }
}
