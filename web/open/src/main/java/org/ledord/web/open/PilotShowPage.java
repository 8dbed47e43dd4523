package org.ledord.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.ledord.transparency.OpenDocument;
import org.ledord.transparency.OpenDocumentQueries;
import org.ledord.transparency.OpenPilot;
import org.ledord.transparency.OpenReform;
import org.ledord.transparency.PilotPage;

/** A pilot: what is tried, and every measure with its chart and its figures. */
@Named
@RequestScoped
public class PilotShowPage extends OpenPage {
    @Inject
    private OpenDocumentQueries attached;

    private PilotPage whole;
    private List<OpenDocument> documents;
    private String chart;

    /** Reads the pilot. */
    public void load() {
        whole = queries().pilot(getSlug(), getNumber(), "xmr".equals(chart), language());
        documents = attached.beside(getSlug(), "PILOT", getNumber());
    }

    /** The documents that belong to it. */
    public List<OpenDocument> getDocuments() {
        return documents;
    }

    @Override
    public OpenReform getReform() {
        return whole == null ? null : whole.reform();
    }

    public OpenPilot getPilot() {
        return whole.pilot();
    }

    /** {@code xmr} for charts with limits; anything else for those around a median. */
    public String getChart() {
        return "xmr".equals(chart) ? chart : "run";
    }

    public void setChart(String chart) {
        this.chart = chart;
    }

    public PilotPage getWhole() {
        return whole;
    }

    /** Whether today lies within its weeks, so that the week can be told. */
    public boolean isRunningNow() {
        OpenPilot pilot = whole.pilot();
        LocalDate today = dates().getToday();
        return pilot.weeks() != null && pilot.week(today) >= 1 && pilot.week(today) <= pilot.weeks();
    }
}
