package org.ledord.web.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ledord.access.Access;
import org.ledord.decision.DecisionDetails;
import org.ledord.decision.DecisionQueries;
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
    }

    /** A matter that hangs on the decision, as a link. */
    public record Item(String href, String words) {
    }

    /** The matters in this relation to the decision. */
    public List<Item> items(String relation) {
        return details.links(relation).stream().map(link -> new Item(
                address.to("/" + link.kind().path() + "/show?reform={r}&number={n}", situation.reformSlug(), link.number()),
                say.of("decision.link." + link.kind(), link.number(), link.title()))).toList();
    }

    /** The number of the proposal whose pilot may begin now, or null. */
    public Integer getBegins() {
        return !starter ? null : details.links("RESTS_ON").stream().filter(link -> link.kind() == MatterKind.PROPOSAL).map(link -> link.number()).findFirst().orElse(null);
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
