package org.ledord.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.ledord.transparency.OpenItem;
import org.ledord.transparency.OpenProposal;
import org.ledord.transparency.OpenReform;
import org.ledord.transparency.ProposalList;
import org.ledord.web.frame.Pager;

/** A reform's proposals, narrowed by part and by how far they have come; the choice stands in the address. */
@Named
@RequestScoped
public class ProposalIndexPage extends OpenPage {
    private static final int SIZE = 20;
    private static final List<String> STATES = List.of("UNDER_WAY", "DONE", "CLOSED");

    private String part;
    private String state;
    private ProposalList list;

    /** Reads the page of the list. */
    public void load() {
        part = part == null ? "" : part;
        state = state != null && Set.copyOf(STATES).contains(state) ? state : "";
        list = queries().proposals(getSlug(), part, state, shown(), SIZE, language());
        requireShown(getPages());
    }

    @Override
    public OpenReform getReform() {
        return list == null ? null : list.reform();
    }

    public List<OpenProposal> getProposals() {
        return list.proposals();
    }

    public List<OpenItem> getParts() {
        return list.parts();
    }

    public List<String> getStates() {
        return STATES;
    }

    /** How many proposals the choice holds. */
    public int getAmong() {
        return list.proposals().isEmpty() ? 0 : list.proposals().get(0).among();
    }

    public int getPages() {
        return Pager.pages(getAmong(), SIZE);
    }

    /** Whether anything is left out by choice. */
    public boolean isNarrowed() {
        return !part.isEmpty() || !state.isEmpty();
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }
}
