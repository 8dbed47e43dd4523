package org.ledord.web.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ledord.matter.ReformKey;
import org.ledord.meeting.MeetingGroup;
import org.ledord.meeting.MeetingQueries;
import org.ledord.meeting.MeetingRow;
import org.ledord.web.frame.Address;
import org.ledord.web.frame.Choice;
import org.ledord.web.frame.Done;
import org.ledord.web.work.Situation;

/** The meetings that one may know of, sieved by group. */
@Named
@RequestScoped
public class MeetingsPage {
    private MeetingQueries queries;
    private Situation situation;
    private Address address;
    private Done done;
    private Integer group;
    private List<MeetingRow> all = List.of();
    private List<MeetingGroup> planned = List.of();

    protected MeetingsPage() {
    }

    @Inject
    public MeetingsPage(MeetingQueries queries, Situation situation, Address address, Done done) {
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
        ReformKey reform = new ReformKey(situation.reformSlug());
        all = queries.list(reform, address.getLanguage());
        planned = queries.groups(reform, address.getLanguage());
    }

    /** Those that are to be held, the nearest first. */
    public List<MeetingRow> getAhead() {
        return chosen().filter(MeetingRow::ahead).toList();
    }

    /** Those that were, the newest first. */
    public List<MeetingRow> getPast() {
        return chosen().filter(row -> !row.ahead()).toList();
    }

    private Stream<MeetingRow> chosen() {
        return all.stream().filter(row -> group == null || row.groupNumber() == group);
    }

    /** The groups that have meetings. */
    public List<Choice> getGroups() {
        Map<Integer, String> groups = new TreeMap<>();
        all.forEach(row -> groups.put(row.groupNumber(), row.group()));
        return groups.entrySet().stream().map(one -> Choice.of(one.getKey(), one.getValue())).toList();
    }

    /** Whether there is none that one may know of. */
    public boolean isNothing() {
        return all.isEmpty();
    }

    /** Whether one may plan meetings of some group. */
    public boolean isPlanning() {
        return !planned.isEmpty();
    }

    public Integer getGroup() {
        return group;
    }

    public void setGroup(Integer group) {
        this.group = group;
    }
}
