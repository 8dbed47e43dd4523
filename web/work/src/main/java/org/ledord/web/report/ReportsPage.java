package org.ledord.web.report;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.ledord.content.ReportDraft;
import org.ledord.content.ReportQueries;
import org.ledord.content.ReportWriting;
import org.ledord.matter.ReformKey;
import org.ledord.web.frame.Done;
import org.ledord.web.work.Situation;

/** A reform's reports, drafts among them. */
@Named
@ViewScoped
public class ReportsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    @Inject
    private ReportQueries queries;
    @Inject
    private ReportWriting writing;
    @Inject
    private Situation situation;
    @Inject
    private Done done;
    private String slug;
    private transient List<ReportDraft> reports;

    public void load() {
        slug = situation.reformSlug();
        reports = queries.list(new ReformKey(slug));
    }

    /** Publishes one, for good. */
    public void publish(int number) {
        writing.publish(new ReformKey(slug), number);
        done.tell("report.published.done", "/reports?reform={r}", slug);
    }

    public List<ReportDraft> getReports() {
        return reports;
    }

    public String getSlug() {
        return slug;
    }
}
