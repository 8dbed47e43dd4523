package org.ledord.web.proposal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.proposal.Comparison;
import org.ledord.proposal.ProposalQueries;
import org.ledord.web.frame.Address;
import org.ledord.web.work.Situation;

/** Two versions of a proposal, word by word. */
@Named
@RequestScoped
public class ProposalComparePage {
    private ProposalQueries queries;
    private Situation situation;
    private Address address;
    private int number;
    private int from;
    private int to;
    private Comparison comparison;

    protected ProposalComparePage() {
    }

    @Inject
    public ProposalComparePage(ProposalQueries queries, Situation situation, Address address) {
        this.queries = queries;
        this.situation = situation;
        this.address = address;
    }

    public void load() {
        comparison = queries.compare(new MatterKey(situation.reformSlug(), MatterKind.PROPOSAL, number), from, to, address.getLanguage());
    }

    public Comparison getComparison() {
        return comparison;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public int getFrom() {
        return from;
    }

    public void setFrom(int from) {
        this.from = from;
    }

    public int getTo() {
        return to;
    }

    public void setTo(int to) {
        this.to = to;
    }
}
