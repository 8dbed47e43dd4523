package org.ledord.web.question;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ledord.matter.ReformKey;
import org.ledord.question.QuestionQueries;
import org.ledord.question.QuestionRow;
import org.ledord.question.QuestionStatus;
import org.ledord.web.frame.Address;
import org.ledord.web.frame.Choice;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Say;
import org.ledord.web.work.Situation;

/** Who waits for whom: all questions to specialists in the reform that one may read, sieved by state and group. */
@Named
@RequestScoped
public class QuestionsPage {
    private static final String OVERDUE = "OVERDUE";
    private QuestionQueries queries;
    private Situation situation;
    private Address address;
    private Say say;
    private Done done;
    private String state;
    private Integer group;
    private List<QuestionRow> all = List.of();

    protected QuestionsPage() {
    }

    @Inject
    public QuestionsPage(QuestionQueries queries, Situation situation, Address address, Say say, Done done) {
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
        all = queries.list(new ReformKey(situation.reformSlug()), address.getLanguage());
    }

    /** Those that wait for an answer, the most urgent first. */
    public List<QuestionRow> getWaiting() {
        return chosen().filter(QuestionRow::waits).toList();
    }

    /** Those that have their answer, or need none. */
    public List<QuestionRow> getSettled() {
        return chosen().filter(row -> !row.waits()).toList();
    }

    private Stream<QuestionRow> chosen() {
        return all.stream().filter(row -> state == null || state.equals(OVERDUE) && row.overdue() || state.equals(row.status().name()))
                .filter(row -> group == null || row.fromNumber() == group || row.toNumber() == group);
    }

    /** Whether there is none that one may read. */
    public boolean isNothing() {
        return all.isEmpty();
    }

    public boolean isNarrowed() {
        return state != null || group != null;
    }

    /** The states to choose among. */
    public List<Choice> getStates() {
        List<Choice> states = new ArrayList<>(List.of(Choice.of(OVERDUE, say.get("specialist.list.overdue"))));
        for (QuestionStatus one : QuestionStatus.values()) {
            states.add(Choice.of(one.name(), say.get("specialist.status." + one)));
        }
        return states;
    }

    /** The groups that ask or are asked. */
    public List<Choice> getGroups() {
        Map<Integer, String> groups = new TreeMap<>();
        all.forEach(row -> {
            groups.put(row.fromNumber(), row.fromGroup());
            groups.put(row.toNumber(), row.toGroup());
        });
        return groups.entrySet().stream().map(one -> Choice.of(one.getKey(), one.getValue())).toList();
    }

    public String getState() {
        return state;
    }

    /** Takes a state that there is; any other is none. */
    public void setState(String state) {
        this.state = state != null && Stream.concat(Stream.of(OVERDUE), Stream.of(QuestionStatus.values()).map(Enum::name)).anyMatch(state::equals) ? state : null;
    }

    public Integer getGroup() {
        return group;
    }

    public void setGroup(Integer group) {
        this.group = group;
    }
}
