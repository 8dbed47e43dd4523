package org.ledord.web.past;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.past.PastProposal;
import org.ledord.past.PastProposalQueries;
import org.ledord.web.frame.Address;
import org.ledord.web.frame.Done;
import org.ledord.web.work.Situation;

/** A proposal as it was, for somebody who has left the group since; found by its number or by a question about it. */
@Named
@RequestScoped
public class PastProposalPage {
    private PastProposalQueries queries;
    private Situation situation;
    private Address address;
    private Done done;
    private int number;
    private int question;
    private int version;
    private PastProposal past;

    protected PastProposalPage() {
    }

    @Inject
    public PastProposalPage(PastProposalQueries queries, Situation situation, Address address, Done done) {
        this.queries = queries;
        this.situation = situation;
        this.address = address;
        this.done = done;
    }

    public void load() {
        if (question > 0) {
            int about = queries.about(new MatterKey(situation.reformSlug(), MatterKind.QUESTION, question));
            done.go("/proposals/then?reform={r}&number={n}", situation.reformSlug(), about);
            return;
        }
        past = queries.show(new MatterKey(situation.reformSlug(), MatterKind.PROPOSAL, number), version, address.getLanguage());
    }

    public PastProposal getPast() {
        return past;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public int getQuestion() {
        return question;
    }

    public void setQuestion(int question) {
        this.question = question;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
