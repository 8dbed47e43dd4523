package org.ledord.web.reform;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.ledord.group.ReformFounding;
import org.ledord.matter.ReformKey;
import org.ledord.web.frame.Address;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Once;
import org.ledord.web.frame.Say;
import org.ledord.web.people.TypedPerson;
import org.ledord.web.work.Situation;

/** Names the one who leads a reform that nobody leads. */
@Named
@ViewScoped
public class ReformLeadPage implements Serializable {
    private static final long serialVersionUID = 1L;
    @Inject
    private ReformFounding door;
    @Inject
    private Situation situation;
    @Inject
    private Address address;
    @Inject
    private Say say;
    @Inject
    private Done done;
    private final Once once = new Once();
    private String slug;
    private String reform;
    private TypedPerson lead;

    public void load() {
        slug = new ReformKey(situation.reformSlug()).slug();
        reform = situation.reformName();
        lead = new TypedPerson(address.getLanguage());
    }

    /** Names who is typed. */
    public void name() {
        if (!lead.lacks(say, true)) {
            once.run(() -> door.nameLead(new ReformKey(slug), lead.asked()));
            done.tell("reform.lead.done", "/reforms");
        }
    }

    public String getReform() {
        return reform;
    }

    public TypedPerson getLead() {
        return lead;
    }
}
