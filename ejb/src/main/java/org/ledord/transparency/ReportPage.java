package org.ledord.transparency;

import java.util.List;

/** A report with the reform that it is on, what it tells, and the number of the one before it; null where it is the first. */
public record ReportPage(OpenReform reform, OpenReport report, List<ReportRow> rows, Integer before) {
    /** What it tells of this kind. */
    public List<ReportRow> of(String part) {
        return rows.stream().filter(row -> row.part().equals(part)).toList();
    }
}
