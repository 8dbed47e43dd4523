package org.ledord.web.past;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ledord.matter.ReformKey;
import org.ledord.past.LeftGroup;
import org.ledord.past.PastGroupQueries;
import org.ledord.web.frame.Address;
import org.ledord.web.work.Situation;

/** The groups of the reform that whoever looks has left. */
@Named
@RequestScoped
public class LeftGroups {
    private PastGroupQueries queries;
    private Situation situation;
    private Address address;
    private List<LeftGroup> rows;

    protected LeftGroups() {
    }

    @Inject
    public LeftGroups(PastGroupQueries queries, Situation situation, Address address) {
        this.queries = queries;
        this.situation = situation;
        this.address = address;
    }

    public List<LeftGroup> getRows() {
        if (rows == null) {
            rows = situation.reformSlug().isEmpty() ? List.of() : queries.left(new ReformKey(situation.reformSlug()), address.getLanguage());
        }
        return rows;
    }
}
