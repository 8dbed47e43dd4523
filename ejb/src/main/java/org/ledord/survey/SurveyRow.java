package org.ledord.survey;

import java.time.LocalDate;

/** A survey on a list; state and last day are those of its newest occasion, null where it has none. */
public record SurveyRow(int number, String title, String language, int questions, int sites, int occasions, OccasionState state, LocalDate opensOn, LocalDate closesOn) {
}
