package org.ledord.web.past;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.past.PastGroup;
import org.ledord.past.PastGroupQueries;
import org.ledord.web.frame.Address;
import org.ledord.web.work.Situation;

/** What somebody took part in who has left the group. */
@Named
@RequestScoped
public class PastGroupPage {
    private PastGroupQueries queries;
    private Situation situation;
    private Address address;
    private int number;
    private PastGroup past;

    protected PastGroupPage() {
    }

    @Inject
    public PastGroupPage(PastGroupQueries queries, Situation situation, Address address) {
        this.queries = queries;
        this.situation = situation;
        this.address = address;
    }

    public void load() {
        past = queries.show(new MatterKey(situation.reformSlug(), MatterKind.GROUP, number), address.getLanguage());
    }

    public PastGroup getPast() {
        return past;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
