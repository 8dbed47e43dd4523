package org.ledord.web.proposal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ledord.access.Access;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.proposal.MergeCandidate;
import org.ledord.proposal.MergeProposals;
import org.ledord.proposal.MergeQueries;
import org.ledord.proposal.ProposalMerging;
import org.ledord.web.frame.Address;
import org.ledord.web.frame.Choice;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Say;
import org.ledord.web.work.Situation;

/** Several proposals of a group become one. */
@Named
@ViewScoped
public class MergePage implements Serializable {
    private static final long serialVersionUID = 1L;
    @Inject
    private MergeQueries queries;
    @Inject
    private ProposalMerging merging;
    @Inject
    private Access access;
    @Inject
    private Situation situation;
    @Inject
    private Address address;
    @Inject
    private Say say;
    @Inject
    private Done done;
    private String slug;
    private int number;
    private transient List<MergeCandidate> all = List.of();
    private Set<Integer> others = new LinkedHashSet<>();
    private String title;
    private String why;

    public void load() {
        slug = situation.reformSlug();
        all = queries.candidates(key());
        title = all.get(0).title();
    }

    private MatterKey key() {
        return new MatterKey(slug, MatterKind.PROPOSAL, number);
    }

    /** Makes one of them; its group goes on to write. */
    public void merge() {
        int made = merging.merge(new MergeProposals(key(), others, title, why, address.getLanguage())).proposal().number();
        boolean leads = access.may("round.open", key().reformKey());
        done.tell(leads ? "proposal.merged.done" : "proposal.merge.done", (leads ? "/proposals/show" : "/proposals/write") + "?reform={r}&number={n}", slug, made);
    }

    /** All of them, the one that one began from first. */
    public List<MergeCandidate> getAll() {
        return all;
    }

    /** The others, to choose among. */
    public List<Choice> getChoices() {
        return all.stream().filter(one -> !one.own())
                .map(one -> Choice.of(one.number(), "F" + one.number() + " " + (one.title().isEmpty() ? say.get("proposal.untitled") : one.title()))).toList();
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public Set<Integer> getOthers() {
        return others;
    }

    public void setOthers(Set<Integer> others) {
        this.others = others;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
