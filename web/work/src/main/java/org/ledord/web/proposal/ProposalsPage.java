package org.ledord.web.proposal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.ledord.matter.ReformKey;
import org.ledord.proposal.ProposalFilter;
import org.ledord.proposal.ProposalList;
import org.ledord.proposal.ProposalQueries;
import org.ledord.proposal.ProposalRow;
import org.ledord.proposal.ProposalStatus;
import org.ledord.web.frame.Address;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Say;
import org.ledord.web.work.Situation;

/** The reform's proposals, sieved by part, status and group. */
@Named
@RequestScoped
public class ProposalsPage {
    private static final int SHORT = 5;
    private ProposalQueries queries;
    private Situation situation;
    private Address address;
    private Say say;
    private Done done;
    private String part;
    private ProposalStatus status;
    private Integer group;
    private int page = 1;
    private ProposalList list;

    protected ProposalsPage() {
    }

    @Inject
    public ProposalsPage(ProposalQueries queries, Situation situation, Address address, Say say, Done done) {
        this.queries = queries;
        this.situation = situation;
        this.address = address;
        this.say = say;
        this.done = done;
    }

    public void load() {
        if (situation.reformSlug().isEmpty()) {
            done.go("/reforms");
            return;
        }
        list = queries.list(new ReformKey(situation.reformSlug()), filter(), address.getLanguage());
    }

    private ProposalFilter filter() {
        return new ProposalFilter(part, status, group, page);
    }

    /** The words and the shape of a proposal's status. */
    public StatusWord word(ProposalRow row) {
        return StatusWord.of(row.status(), row.outcome(), say);
    }

    /** The statuses to choose among. */
    public List<ProposalList.Choice> getStatuses() {
        return Arrays.stream(ProposalStatus.values())
                .map(one -> new ProposalList.Choice(one.name(), say.get("proposal.status." + one))).toList();
    }

    /** The first sentences of what is proposed, as long as fits a list. */
    public String summary(ProposalRow row) {
        return Shortened.to(180, row.summary());
    }

    /** Whether there is enough to sieve; a short list is quicker read than sieved. */
    public boolean isLong() {
        return isNarrowed() || list.total() > SHORT;
    }

    public boolean isNarrowed() {
        return filter().narrowed();
    }

    public ProposalList getList() {
        return list;
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }

    public ProposalStatus getStatus() {
        return status;
    }

    public void setStatus(ProposalStatus status) {
        this.status = status;
    }

    public Integer getGroup() {
        return group;
    }

    public void setGroup(Integer group) {
        this.group = group;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
    }
}
