package org.ledord.web.past;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.past.PastMeeting;
import org.ledord.past.PastMeetingQueries;
import org.ledord.web.frame.Address;
import org.ledord.web.work.Situation;

/** A meeting as it was called, for somebody who has left the group since. */
@Named
@RequestScoped
public class PastMeetingPage {
    private PastMeetingQueries queries;
    private Situation situation;
    private Address address;
    private int number;
    private PastMeeting past;

    protected PastMeetingPage() {
    }

    @Inject
    public PastMeetingPage(PastMeetingQueries queries, Situation situation, Address address) {
        this.queries = queries;
        this.situation = situation;
        this.address = address;
    }

    public void load() {
        past = queries.show(new MatterKey(situation.reformSlug(), MatterKind.MEETING, number), address.getLanguage());
    }

    public PastMeeting getPast() {
        return past;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
