package org.ledord.content;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.ledord.access.May;
import org.ledord.matter.ReformKey;

/** The lead writes a report on the reform and publishes it, once, with the reform's numbers of that moment. */
@Stateless
@PermitAll
public class ReportWriting {
    @Inject
    private Reports reports;

    @Inject
    private ReportRows rows;

    @Inject
    private Clock clock;

    /** Begins a draft; gives its number. */
    @May("report.write")
    public int begin(ReportText text) {
        return reports.add(text);
    }

    /**
     * Changes a draft.
     *
     * @param seen the revision that was read
     */
    @May("report.write")
    public void revise(ReportText text, int number, int seen) {
        reports.get(text.reform(), number).write(text, seen);
    }

    /** Publishes it: what it tells is taken now and stays. */
    @May("report.write")
    public void publish(ReformKey reform, int number) {
        Report report = reports.get(reform, number);
        report.demandDraft();
        rows.take(report);
        report.publish(clock.instant());
    }
}
