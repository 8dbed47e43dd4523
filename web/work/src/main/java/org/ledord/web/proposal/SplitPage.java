package org.ledord.web.proposal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.proposal.MergeCandidate;
import org.ledord.proposal.MergeQueries;
import org.ledord.proposal.ProposalMerging;
import org.ledord.proposal.SplitProposal;
import org.ledord.web.frame.Address;
import org.ledord.web.frame.Done;
import org.ledord.web.work.Situation;

/** One proposal becomes several. */
@Named
@ViewScoped
public class SplitPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 4;
    @Inject
    private MergeQueries queries;
    @Inject
    private ProposalMerging merging;
    @Inject
    private Situation situation;
    @Inject
    private Address address;
    @Inject
    private Done done;
    private String slug;
    private int number;
    private transient MergeCandidate old;
    private final String[] titles = new String[MOST];
    private String why;

    public void load() {
        slug = situation.reformSlug();
        old = queries.splittable(key());
    }

    private MatterKey key() {
        return new MatterKey(slug, MatterKind.PROPOSAL, number);
    }

    /** Makes several of it; shows the first. */
    public void split() {
        int first = merging.split(new SplitProposal(key(), Arrays.asList(titles), why, address.getLanguage())).proposal().number();
        done.tell("proposal.split.done", "/proposals/show?reform={r}&number={n}", slug, first);
    }

    public MergeCandidate getOld() {
        return old;
    }

    /** What the new ones are called. */
    public String[] getTitles() {
        return titles;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
