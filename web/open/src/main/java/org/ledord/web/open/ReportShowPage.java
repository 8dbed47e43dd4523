package org.ledord.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ledord.transparency.OpenReform;
import org.ledord.transparency.OpenReport;
import org.ledord.transparency.OpenReportQueries;
import org.ledord.transparency.ReportPage;
import org.ledord.transparency.ReportRow;
import org.ledord.web.frame.Say;

/** A report as it was frozen, on screen, printed and as a PDF; what is another than in the one before says so. */
@Named
@RequestScoped
public class ReportShowPage extends OpenPage {
    /** Where the words for a matter's state are; a survey has none. */
    private static final Map<String, String> STATES = Map.of("PROPOSAL", "proposal.status.", "ROUND", "open.round.status.", "DECISION", "outcome.", "PILOT", "pilot.status.", "PROMISE", "commitment.state.");

    @Inject
    private OpenReportQueries queries;
    @Inject
    private Say say;
    private ReportPage whole;

    /** Reads it. */
    public void load() {
        whole = queries.show(getSlug(), getNumber(), language());
    }

    @Override
    public OpenReform getReform() {
        return whole == null ? null : whole.reform();
    }

    public OpenReport getReport() {
        return whole.report();
    }

    /** The number of the report before, or null. */
    public Integer getBefore() {
        return whole.before();
    }

    public List<ReportRow> getFigures() {
        return whole.of("FIGURE");
    }

    /** The kinds of thing that it tells of. */
    public List<String> getParts() {
        return Stream.of("PROPOSAL", "ROUND", "DECISION", "PILOT", "SURVEY", "PROMISE").filter(part -> !whole.of(part).isEmpty()).toList();
    }

    public List<ReportRow> rows(String part) {
        return whole.of(part);
    }

    /** Where the thing is in words. */
    public String state(ReportRow row) {
        return row.part().equals("SURVEY") ? say.of("report.occasions", row.value()) : say.get(STATES.get(row.part()) + row.state());
    }

    /** What is another than in the report before, in words; empty where nothing is. */
    public String since(ReportRow row) {
        if (row.fresh()) {
            return say.get("report.since.new");
        }
        return !row.changed() ? "" : say.of("report.since.was", row.part().equals("FIGURE") ? row.was() : say.get(STATES.get(row.part()) + row.was()));
    }
}
