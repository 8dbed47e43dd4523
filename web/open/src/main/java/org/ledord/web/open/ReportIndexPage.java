package org.ledord.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ledord.transparency.OpenReform;
import org.ledord.transparency.OpenReport;
import org.ledord.transparency.OpenReportQueries;
import org.ledord.transparency.ReportList;

/** A reform's reports, the newest first. */
@Named
@RequestScoped
public class ReportIndexPage extends OpenPage {
    @Inject
    private OpenReportQueries queries;
    private ReportList list;

    /** Reads them. */
    public void load() {
        list = queries.list(getSlug(), language());
    }

    @Override
    public OpenReform getReform() {
        return list == null ? null : list.reform();
    }

    public List<OpenReport> getReports() {
        return list.reports();
    }
}
