package org.ledord.web.group;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.ledord.group.ContactQueries;
import org.ledord.group.GroupDetails;
import org.ledord.group.GroupQueries;
import org.ledord.group.Missing;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.web.frame.Address;
import org.ledord.web.work.Situation;

/** One group. */
@Named
@RequestScoped
public class GroupPage {
    private GroupQueries queries;
    private ContactQueries contacts;
    private Situation situation;
    private Address address;
    private int number;
    private GroupDetails group;
    private List<Missing> missing = List.of();

    protected GroupPage() {
    }

    @Inject
    public GroupPage(GroupQueries queries, ContactQueries contacts, Situation situation, Address address) {
        this.queries = queries;
        this.contacts = contacts;
        this.situation = situation;
        this.address = address;
    }

    public void load() {
        MatterKey key = new MatterKey(situation.reformSlug(), MatterKind.GROUP, number);
        group = queries.show(key, address.getLanguage());
        missing = group.named() ? contacts.missing(key) : List.of();
    }

    /** Units that others in the reform come from and nobody in the group, with how many; empty where none is missing. */
    public String getMissingUnits() {
        return missing(true);
    }

    /** The same of professions. */
    public String getMissingProfessions() {
        return missing(false);
    }

    private String missing(boolean unit) {
        return missing.stream().filter(one -> one.unit() == unit).map(one -> one.name() + " (" + one.people() + ")").collect(Collectors.joining(" · "));
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
