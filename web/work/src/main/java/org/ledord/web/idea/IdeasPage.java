package org.ledord.web.idea;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ledord.idea.IdeaQueries;
import org.ledord.idea.IdeaRow;
import org.ledord.matter.ReformKey;
import org.ledord.web.frame.Address;
import org.ledord.web.frame.Done;
import org.ledord.web.work.Situation;

/** The ideas of the reform that one may read: those that wait, and what became of the others. */
@Named
@RequestScoped
public class IdeasPage {
    private IdeaQueries queries;
    private Situation situation;
    private Address address;
    private Done done;
    private List<IdeaRow> all = List.of();

    protected IdeasPage() {
    }

    @Inject
    public IdeasPage(IdeaQueries queries, Situation situation, Address address, Done done) {
        this.queries = queries;
        this.situation = situation;
        this.address = address;
        this.done = done;
    }

    public void load() {
        if (situation.reformSlug().isEmpty()) {
            done.go("/reforms");
            return;
        }
        all = queries.list(new ReformKey(situation.reformSlug()), address.getLanguage());
    }

    /** Those that wait for a group or for its answer, the longest first. */
    public List<IdeaRow> getWaiting() {
        return all.stream().filter(row -> !row.status().settled()).toList();
    }

    /** Those that have their answer. */
    public List<IdeaRow> getSettled() {
        return all.stream().filter(row -> row.status().settled()).toList();
    }

    public List<IdeaRow> getAll() {
        return all;
    }

    /** Where one leaves an idea: the public form. */
    public String getForm() {
        return address.open("/{reform}/ideas/leave", situation.reformSlug());
    }
}
