package org.ledord.web.group;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.ledord.access.Access;
import org.ledord.group.GroupKind;
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
    private List<GroupRow> rows = List.of();

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
        rows = queries.list(new ReformKey(situation.reformSlug()), address.getLanguage());
        creating = access.may("group.create", new ReformKey(situation.reformSlug()));
    }

    /** The groups of the chosen kind, one's own first. */
    public List<GroupRow> getRows() {
        List<GroupRow> chosen = new ArrayList<>(rows.stream().filter(row -> kind == null || row.kind() == kind).toList());
        chosen.sort((one, other) -> Boolean.compare(other.mine(), one.mine()));
        return chosen;
    }

    /** The kinds that there are groups of; one kind alone is no choice. */
    public List<GroupKind> getKinds() {
        List<GroupKind> kinds = rows.stream().map(GroupRow::kind).distinct().sorted().toList();
        return kinds.size() > 1 ? kinds : List.of();
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
