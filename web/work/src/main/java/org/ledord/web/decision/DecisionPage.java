package org.ledord.web.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ledord.access.Access;
import org.ledord.decision.DecisionDetails;
import org.ledord.decision.DecisionQueries;
import org.ledord.decision.DecisionStatus;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.matter.ReformKey;
import org.ledord.proposal.Outcome;
import org.ledord.web.frame.Address;
import org.ledord.web.frame.Say;
import org.ledord.web.work.Situation;

/** One decision with what it rests on and what it led to. */
@Named
@RequestScoped
public class DecisionPage {
    private DecisionQueries queries;
    private Situation situation;
    private Address address;
    private Say say;
    private Access access;
    private int number;
    private DecisionDetails details;
    private boolean starter;
    private boolean settler;

    protected DecisionPage() {
    }

    @Inject
    public DecisionPage(DecisionQueries queries, Situation situation, Address address, Say say, Access access) {
        this.queries = queries;
        this.situation = situation;
        this.address = address;
        this.say = say;
        this.access = access;
    }

    public void load() {
        details = queries.details(new MatterKey(situation.reformSlug(), MatterKind.DECISION, number), address.getLanguage());
        starter = details.row().outcome() == Outcome.PILOT && details.links("LED_TO").isEmpty()
                && access.may("pilot.start", new ReformKey(situation.reformSlug()));
        settler = details.row().status() != DecisionStatus.SETTLED && (details.row().open() || details.row().proposal() != null) && access.may("decision.record", new ReformKey(situation.reformSlug()));
    }

    /** Where the matter is shown; empty where whoever looks may not open it. */
    public String href(DecisionDetails.Link link) {
        return !link.seen() ? "" : link.kind() == MatterKind.COMMITMENT ? address.to("/decisions/promises?reform={r}", situation.reformSlug())
                : address.to("/" + link.kind().path() + "/show?reform={r}&number={n}", situation.reformSlug(), link.number());
    }

    /** What the matter is called. */
    public String words(DecisionDetails.Link link) {
        return say.of("decision.link." + link.kind(), link.number(), link.title());
    }

    /** The number of the proposal whose pilot may begin now, or null. */
    public Integer getBegins() {
        return !starter ? null : details.links("RESTS_ON").stream().filter(link -> link.kind() == MatterKind.PROPOSAL).map(link -> link.number()).findFirst().orElse(null);
    }

    /** Where the decision is recorded that takes its place; empty where whoever looks may not, or where it is replaced already. */
    public String getSettling() {
        Integer proposal = details.row().proposal();
        return !settler ? "" : proposal == null ? address.to("/decisions/record?reform={r}&replaces={n}", situation.reformSlug(), number)
                : address.to("/decisions/record?reform={r}&proposal={p}&replaces={n}", situation.reformSlug(), proposal, number);
    }

    public DecisionDetails getDetails() {
        return details;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
