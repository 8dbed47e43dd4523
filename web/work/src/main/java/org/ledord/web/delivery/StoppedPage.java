package org.ledord.web.delivery;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.ledord.access.Access;
import org.ledord.mail.AddressResuming;
import org.ledord.mail.StoppedQueries;
import org.ledord.mail.StoppedRow;
import org.ledord.matter.ReformKey;
import org.ledord.web.frame.Done;
import org.ledord.web.work.Situation;

/** Whom our letters do not reach, and one click for whoever has spoken with them. */
@Named
@ViewScoped
public class StoppedPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private StoppedQueries queries;
    private AddressResuming resuming;
    private Access access;
    private Situation situation;
    private Done done;
    private String slug = "";
    private boolean leading;
    private List<StoppedRow> rows = List.of();

    protected StoppedPage() {
    }

    @Inject
    public StoppedPage(StoppedQueries queries, AddressResuming resuming, Access access, Situation situation, Done done) {
        this.queries = queries;
        this.resuming = resuming;
        this.access = access;
        this.situation = situation;
        this.done = done;
    }

    public void load() {
        slug = situation.reformSlug();
        if (slug.isEmpty()) {
            done.go("/reforms");
            return;
        }
        ReformKey reform = new ReformKey(slug);
        leading = access.may("mail.deliveries", reform);
        rows = queries.stopped(reform);
    }

    /** Writes to this person again. */
    public void resume(StoppedRow row) {
        resuming.resume(new ReformKey(slug), row.person());
        done.tell("delivery.resume.done", "/deliveries/stopped?reform={reform}", slug);
    }

    public List<StoppedRow> getRows() {
        return rows;
    }

    /** Whether this person may see all letters too. */
    public boolean isLeading() {
        return leading;
    }
}
