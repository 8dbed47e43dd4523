package org.ledord.web.group;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ledord.access.Access;
import org.ledord.group.GroupKind;
import org.ledord.group.GroupList;
import org.ledord.group.GroupQueries;
import org.ledord.group.GroupRow;
import org.ledord.matter.ReformKey;
import org.ledord.web.frame.Address;
import org.ledord.web.frame.Done;
import org.ledord.web.work.Situation;

/** The groups of a reform, all or of one kind, all or mine. */
@Named
@RequestScoped
public class GroupsPage {
    private GroupQueries queries;
    private Situation situation;
    private Address address;
    private Done done;
    private Access access;
    private boolean creating;
    private GroupKind kind;
    private int page = 1;
    private GroupList list = new GroupList(List.of());
    private List<GroupKind> kinds = List.of();

    protected GroupsPage() {
    }

    @Inject
    public GroupsPage(GroupQueries queries, Situation situation, Address address, Done done, Access access) {
        this.queries = queries;
        this.situation = situation;
        this.address = address;
        this.done = done;
        this.access = access;
    }

    public void load() {
        if (situation.reformSlug().isEmpty()) {
            done.go("/reforms");
            return;
        }
        ReformKey reform = new ReformKey(situation.reformSlug());
        list = queries.list(reform, kind, page, address.getLanguage());
        kinds = queries.kinds(reform);
        creating = access.may("group.create", reform);
    }

    /** The groups of the chosen kind on this page of the list, one's own first. */
    public List<GroupRow> getRows() {
        return list.rows();
    }

    /** The kinds that there are groups of; one kind alone is no choice. */
    public List<GroupKind> getKinds() {
        return kinds.size() > 1 ? kinds : List.of();
    }

    /** How many pages the list has. */
    public int getPages() {
        return list.pages();
    }

    public int getPage() {
        return Math.min(page, getPages());
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
    }

    /** Whether the person may set up a group. */
    public boolean isCreating() {
        return creating;
    }

    public GroupKind getKind() {
        return kind;
    }

    public void setKind(GroupKind kind) {
        this.kind = kind;
    }
}
