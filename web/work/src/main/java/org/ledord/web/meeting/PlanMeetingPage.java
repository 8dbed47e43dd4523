package org.ledord.web.meeting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.matter.ReformKey;
import org.ledord.meeting.MeetingDetails;
import org.ledord.meeting.MeetingPlanning;
import org.ledord.meeting.MeetingQueries;
import org.ledord.meeting.MeetingStatus;
import org.ledord.meeting.MeetingText;
import org.ledord.meeting.PlanMeeting;
import org.ledord.meeting.Recurrence;
import org.ledord.shared.NotFound;
import org.ledord.web.frame.Address;
import org.ledord.web.frame.Choice;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Once;
import org.ledord.web.frame.Problems;
import org.ledord.web.frame.Say;
import org.ledord.web.group.TypedMeeting;
import org.ledord.web.work.Situation;

/** Plans a meeting or a series, or changes one: what it is called, when and where. */
@Named
@ViewScoped
public class PlanMeetingPage implements Serializable {
    private static final long serialVersionUID = 1L;
    @Inject
    private MeetingQueries queries;
    @Inject
    private MeetingPlanning planning;
    @Inject
    private Situation situation;
    @Inject
    private Address address;
    @Inject
    private Say say;
    @Inject
    private Done done;
    private final Once once = new Once();
    private String slug;
    private Integer number;
    private Integer group;
    private int seen;
    private boolean called;
    private List<Choice> groups = List.of();
    private String title;
    private final TypedMeeting when = new TypedMeeting();
    private String link;
    private final TypedSeries series = new TypedSeries();
    private boolean held;
    private transient MatterKey planned;

    public void load() {
        slug = situation.reformSlug();
        if (number != null) {
            MeetingDetails meeting = queries.show(key(), address.getLanguage());
            if (!meeting.plannable()) {
                throw new NotFound("a meeting that can be changed");
            }
            title = meeting.title();
            when.take(meeting.starts(), meeting.ends(), meeting.place());
            link = meeting.link();
            seen = meeting.revision();
            called = meeting.status() == MeetingStatus.CALLED;
            return;
        }
        groups = new ArrayList<>(queries.groups(new ReformKey(slug), address.getLanguage()).stream().map(one -> Choice.of(one.number(), one.name())).toList());
        if (groups.isEmpty()) {
            throw new NotFound("a group to plan for");
        }
        if (groups.stream().noneMatch(one -> one.value().equals(group))) {
            group = groups.size() == 1 ? (Integer) groups.get(0).value() : null;
        }
    }

    private MatterKey key() {
        return new MatterKey(slug, MatterKind.MEETING, number);
    }

    /** Plans it, or changes it. */
    public void save() {
        if (!right()) {
            return;
        }
        MeetingText text = new MeetingText(title, when.meeting(), link);
        if (number != null) {
            once.run(() -> planning.change(key(), seen, text));
            done.tell(called ? "meeting.change.told.done" : "meeting.change.done", "/meetings/show?reform={r}&number={n}", slug, number);
            return;
        }
        PlanMeeting command = new PlanMeeting(new MatterKey(slug, MatterKind.GROUP, group), text, address.getLanguage(), series.getRecurrence(), series.count(), series.end());
        once.run(() -> planned = held ? planning.held(command) : planning.plan(command));
        if (held) {
            done.tell("meeting.plan.held.done", "/meetings/minutes?reform={r}&number={n}", slug, planned.number());
            return;
        }
        if (series.more() || planned == null) {
            done.tell(series.more() ? "meeting.plan.series.done" : "meeting.plan.done", "/meetings?reform={r}&group={g}", slug, group);
        } else {
            done.tell("meeting.plan.done", "/meetings/show?reform={r}&number={n}", slug, planned.number());
        }
    }

    /** Whether all that is needed is there and can be read; else everything that is not was told at once. */
    private boolean right() {
        Map<String, String> told = new LinkedHashMap<>();
        if (number == null && group == null) {
            told.put("whose", "meeting.field.group.missing");
        }
        missing(told, "title", title, "meeting.field.title.missing");
        missing(told, "day", when.getDay(), "meeting.field.day.missing");
        missing(told, "from", when.getFrom(), "meeting.field.from.missing");
        when.wrong().forEach(field -> told.put(field, field.equals("day") ? "notice.day.wrong" : "notice.time.wrong"));
        if (number == null) {
            series.wrong().forEach(field -> told.put(field, field.equals("last") ? "notice.day.wrong" : "meeting.field.times.wrong"));
        }
        told.forEach((field, key) -> Problems.beside(field, say.get(key)));
        return told.isEmpty();
    }

    private static void missing(Map<String, String> told, String field, String typed, String key) {
        if (typed == null || typed.isBlank()) {
            told.put(field, key);
        }
    }

    /** How often. */
    public List<Choice> getRecurrences() {
        return Arrays.stream(Recurrence.values()).map(one -> Choice.of(one, say.get("meeting.recurrence." + one))).toList();
    }

    /** Whether a meeting that stands is being changed. */
    public boolean isChanging() {
        return number != null;
    }

    /** Whether the group has been called, and will be told. */
    public boolean isCalled() {
        return called;
    }

    /** Whether it has been held already and nobody is to come. */
    public boolean isHeld() {
        return held;
    }

    public void setHeld(boolean held) {
        this.held = held;
    }

    public List<Choice> getGroups() {
        return groups;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }

    public Integer getGroup() {
        return group;
    }

    public void setGroup(Integer group) {
        this.group = group;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public TypedMeeting getWhen() {
        return when;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    public TypedSeries getSeries() {
        return series;
    }
}
