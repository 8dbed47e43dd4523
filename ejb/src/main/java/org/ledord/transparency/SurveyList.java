package org.ledord.transparency;

import java.time.LocalDate;
import java.util.List;

/** The surveys of a reform of which something is published. */
public record SurveyList(OpenReform reform, List<Row> rows) {
    /** One of them, with the last day of its newest published occasion. */
    public record Row(int number, String title, String language, int occasions, LocalDate closesOn) {
    }
}
