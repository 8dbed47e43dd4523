package org.ledord.web.pilot;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ledord.access.Access;
import org.ledord.matter.ReformKey;
import org.ledord.pilot.PilotQueries;
import org.ledord.pilot.PilotRow;
import org.ledord.pilot.PilotStatus;
import org.ledord.web.frame.Address;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Pager;
import org.ledord.web.work.Situation;

/** The reform's pilots. */
@Named
@RequestScoped
public class PilotsPage {
    private PilotQueries queries;
    private Access access;
    private Situation situation;
    private Address address;
    private Done done;
    private PilotStatus status;
    private int page = 1;
    private List<PilotRow> rows = List.of();
    private boolean starter;

    protected PilotsPage() {
    }

    @Inject
    public PilotsPage(PilotQueries queries, Access access, Situation situation, Address address, Done done) {
        this.queries = queries;
        this.access = access;
        this.situation = situation;
        this.address = address;
        this.done = done;
    }

    public void load() {
        if (situation.reformSlug().isEmpty()) {
            done.go("/reforms");
            return;
        }
        ReformKey reform = new ReformKey(situation.reformSlug());
        rows = queries.list(reform, status, page, address.getLanguage());
        starter = access.may("pilot.start", reform);
    }

    public List<PilotRow> getRows() {
        return rows;
    }

    /** How many pages there are. */
    public int getPages() {
        return Pager.pages(rows.isEmpty() ? 0 : rows.get(0).total(), PilotQueries.PAGE);
    }

    /** Whether the one who looks may start a pilot. */
    public boolean isStarter() {
        return starter;
    }

    public PilotStatus getStatus() {
        return status;
    }

    public void setStatus(PilotStatus status) {
        this.status = status;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
    }
}
