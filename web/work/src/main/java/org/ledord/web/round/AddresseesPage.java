package org.ledord.web.round;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ledord.consultation.AddresseeRow;
import org.ledord.consultation.InvitationState;
import org.ledord.consultation.RoundQueries;
import org.ledord.shared.NotFound;

/** Who was asked in a round and whether they have answered, a hundred at a time. */
@Named
@RequestScoped
public class AddresseesPage {
    private RoundQueries queries;
    private RoundKey key;
    private List<AddresseeRow> rows = List.of();
    private InvitationState state;

    protected AddresseesPage() {
    }

    @Inject
    public AddresseesPage(RoundQueries queries, RoundKey key) {
        this.queries = queries;
        this.key = key;
    }

    /** Looks them up. */
    @PostConstruct
    void open() {
        String asked = key.words("state");
        if (!asked.isEmpty() && !asked.matches("INVITED|ANSWERED|WITHDRAWN")) {
            throw new NotFound("state " + asked);
        }
        state = asked.isEmpty() ? null : InvitationState.valueOf(asked);
        rows = queries.asked(key.get(), state, key.number("after"));
    }

    public void load() {
        // what there is to load is there: see open
    }

    public List<AddresseeRow> getRows() {
        return rows.subList(0, Math.min(rows.size(), AddresseeRow.PAGE));
    }

    public boolean isMore() {
        return rows.size() > AddresseeRow.PAGE;
    }

    /** The place of the last one that is shown, from which the next page goes on. */
    public long getLast() {
        return getRows().get(getRows().size() - 1).place();
    }

    /** Those who stand so are shown; empty for everybody. */
    public String getState() {
        return state == null ? "" : state.name();
    }

    public List<String> getStates() {
        return List.of("", InvitationState.INVITED.name(), InvitationState.ANSWERED.name(), InvitationState.WITHDRAWN.name());
    }

    public int getNumber() {
        return key.get().number();
    }
}
