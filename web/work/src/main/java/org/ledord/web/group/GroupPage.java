package org.ledord.web.group;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ledord.group.GroupDetails;
import org.ledord.group.GroupQueries;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.web.frame.Address;
import org.ledord.web.work.Situation;

/** One group. */
@Named
@RequestScoped
public class GroupPage {
    private GroupQueries queries;
    private Situation situation;
    private Address address;
    private int number;
    private GroupDetails group;

    protected GroupPage() {
    }

    @Inject
    public GroupPage(GroupQueries queries, Situation situation, Address address) {
        this.queries = queries;
        this.situation = situation;
        this.address = address;
    }

    public void load() {
        group = queries.show(new MatterKey(situation.reformSlug(), MatterKind.GROUP, number), address.getLanguage());
    }

    public GroupDetails getGroup() {
        return group;
    }

    /** Those who are in it today. */
    public List<GroupDetails.MemberRow> getMembers() {
        return group.members().stream().filter(one -> !one.starting()).toList();
    }

    /** Those who are about to come. */
    public List<GroupDetails.MemberRow> getStarting() {
        return group.members().stream().filter(GroupDetails.MemberRow::starting).toList();
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
