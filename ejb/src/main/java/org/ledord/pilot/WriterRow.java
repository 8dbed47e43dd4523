package org.ledord.pilot;

import java.util.List;
import java.util.UUID;

/**
 * Somebody who can write a pilot's diary by mail.
 *
 * @param unit where they work, or null
 * @param asked whether they have been asked to
 * @param entries how much of it they have written by mail
 */
public record WriterRow(UUID id, String name, String unit, boolean asked, int entries) {
    /** A unit, and how many of its people mail reaches. */
    public record Unit(String slug, String name, int people) {
    }

    /** Whom one can choose among. */
    public record Choices(List<Unit> units, List<WriterRow> people) {
    }
}
