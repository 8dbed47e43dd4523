package org.ledord.web.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ledord.decision.DecisionDetails;
import org.ledord.decision.DecisionQueries;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
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
    private int number;
    private DecisionDetails details;

    protected DecisionPage() {
    }

    @Inject
    public DecisionPage(DecisionQueries queries, Situation situation, Address address, Say say) {
        this.queries = queries;
        this.situation = situation;
        this.address = address;
        this.say = say;
    }

    public void load() {
        details = queries.details(new MatterKey(situation.reformSlug(), MatterKind.DECISION, number), address.getLanguage());
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
