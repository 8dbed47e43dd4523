package org.ledord.reform;

import java.time.LocalDate;
import java.util.Map;
import org.ledord.shared.Language;

/** A step to add at the end of the timeline. The words of when are shown in place of the dates where they are given. */
public record NewPhase(LocalDate startsOn, LocalDate endsOn, PhaseStatus status, Map<Language, String> title,
        Map<Language, String> when, Map<Language, String> note) {
}
