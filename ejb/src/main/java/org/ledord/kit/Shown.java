package org.ledord.kit;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.ledord.shared.RuleViolation;

/**
 * That a kit was shown at a workplace.
 *
 * @param on the day of the meeting
 * @param present how many were there
 */
public record Shown(LocalDate on, Integer present) {
    private static final int MOST = 500;

    /** What is typed in a form; what cannot be read is null, and is refused beside its field. */
    public static Shown typed(String on, String present) {
        LocalDate day;
        try {
            day = on == null || on.isBlank() ? null : LocalDate.parse(on.strip());
        } catch (DateTimeParseException unreadable) {
            day = null;
        }
        return new Shown(day, present == null || !present.strip().matches("\\d{1,4}") ? null : Integer.valueOf(present.strip()));
    }

    /**
     * Refuses a day that has not been or was before the round, and a number that nobody can have been.
     *
     * @param opened the first day on which there was something to show
     */
    void demand(LocalDate opened, LocalDate today) {
        List<RuleViolation> found = new ArrayList<>();
        RuleViolation.note(found, on == null || on.isBefore(opened) || on.isAfter(today), new RuleViolation("kit-shown-on").at("shown-on"));
        RuleViolation.note(found, present == null || present < 1 || present > MOST, new RuleViolation("kit-present", MOST).at("present"));
        RuleViolation.demandNone(found);
    }
}
