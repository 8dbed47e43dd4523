package org.ledord.transparency;

import java.util.List;

/** A reform with its published reports, the newest first. */
public record ReportList(OpenReform reform, List<OpenReport> reports) {
}
