package org.ledord.web.reform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ledord.group.GroupList;
import org.ledord.group.GroupQueries;
import org.ledord.matter.ReformKey;
import org.ledord.reform.PhaseStatus;
import org.ledord.reform.ReformDetails;
import org.ledord.reform.ReformQueries;
import org.ledord.web.frame.Address;
import org.ledord.web.frame.Dates;
import org.ledord.web.frame.Done;
import org.ledord.web.work.Situation;

/** One reform: the one in the address, else the person's own. */
@Named
@RequestScoped
public class ReformPage {
    private ReformQueries queries;
    private GroupQueries groupQueries;
    private Situation situation;
    private Address address;
    private Dates dates;
    private Done done;
    private ReformDetails reform;
    private GroupList groups;

    protected ReformPage() {
    }

    @Inject
    public ReformPage(ReformQueries queries, GroupQueries groupQueries, Situation situation, Address address, Dates dates,
            Done done) {
        this.queries = queries;
        this.groupQueries = groupQueries;
        this.situation = situation;
        this.address = address;
        this.dates = dates;
        this.done = done;
    }

    /** Without a reform at hand the list is the place to begin. */
    public void load() {
        if (situation.reformSlug().isEmpty()) {
            done.go("/reforms");
            return;
        }
        ReformKey key = new ReformKey(situation.reformSlug());
        reform = queries.show(key, address.getLanguage());
        groups = groupQueries.list(key, null, 1, address.getLanguage());
    }

    public ReformDetails getReform() {
        return reform;
    }

    /** The first of its groups. */
    public GroupList getGroups() {
        return groups;
    }

    /** The class of a step on the red line. */
    public String state(ReformDetails.PhaseRow phase) {
        return switch (phase.status()) {
            case DONE -> "done";
            case NOW -> "now";
            case PLANNED -> "plan";
            case UNDATED -> "undated";
        };
    }

    /** When a step is, in the project's own words where there are any. */
    public String when(ReformDetails.PhaseRow phase) {
        if (!phase.when().isEmpty()) {
            return phase.when();
        }
        return phase.status() == PhaseStatus.UNDATED ? null : dates.period(phase.startsOn(), phase.endsOn());
    }
}
