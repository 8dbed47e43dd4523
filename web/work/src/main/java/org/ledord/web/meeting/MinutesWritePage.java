package org.ledord.web.meeting;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.meeting.MeetingDetails;
import org.ledord.meeting.MeetingItem;
import org.ledord.meeting.MeetingPerson;
import org.ledord.meeting.MeetingQueries;
import org.ledord.meeting.MinutesLine;
import org.ledord.meeting.MinutesText;
import org.ledord.meeting.MinutesWriting;
import org.ledord.notice.Coming;
import org.ledord.shared.NotFound;
import org.ledord.shared.RuleViolation;
import org.ledord.web.frame.Address;
import org.ledord.web.frame.Choice;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Problems;
import org.ledord.web.frame.Say;
import org.ledord.web.proposal.TypedDate;
import org.ledord.web.work.Situation;

/** Writes the minutes: who was there, what was said and decided on each point, and who is to do what. */
@Named
@ViewScoped
public class MinutesWritePage implements Serializable {
    private static final long serialVersionUID = 1L;
    @Inject
    private MeetingQueries queries;
    @Inject
    private MinutesWriting writing;
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
    private int seen;
    private String title;
    private String group;
    private LocalDateTime from;
    private final List<TypedMinutes> items = new ArrayList<>();
    private final List<Choice> people = new ArrayList<>();
    private final List<SelectItem> owners = new ArrayList<>();
    private Set<UUID> present = new LinkedHashSet<>();
    private Set<UUID> presentBefore = Set.of();
    private boolean met;

    public void load() {
        slug = situation.reformSlug();
        MeetingDetails meeting = queries.show(key(), address.getLanguage());
        title = meeting.title();
        group = meeting.group();
        if (meeting.ahead() && meeting.may().contains("minutes.write")) {
            from = meeting.starts();
            return;
        }
        if (meeting.approvedAt() != null) {
            done.go("/meetings/show?reform={r}&number={n}", slug, number); // they stand
            return;
        }
        if (!meeting.writable()) {
            throw new NotFound("minutes to write");
        }
        seen = meeting.revision();
        meeting.items().forEach(item -> items.add(TypedMinutes.read(item)));
        if (items.isEmpty()) {
            items.add(new TypedMinutes());
        }
        boolean fresh = meeting.attendance() == 0;
        meeting.people().forEach(one -> offer(one, fresh));
        presentBefore = present(meeting);
    }

    private static Set<UUID> present(MeetingDetails meeting) {
        return meeting.people().stream().filter(MeetingPerson::present).map(MeetingPerson::person).collect(Collectors.toSet());
    }

    /** Whoever said that they come is ticked to begin with. */
    private void offer(MeetingPerson one, boolean fresh) {
        people.add(new Choice(one.person(), one.name(), one.coming() == null ? null : say.get("notice.coming." + one.coming())));
        owners.add(new SelectItem(one.person().toString(), one.name()));
        if (one.present() || fresh && one.coming() == Coming.YES) {
            present.add(one.person());
        }
    }

    private MatterKey key() {
        return new MatterKey(slug, MatterKind.MEETING, number);
    }

    /** One point more, that came up at the meeting. */
    public void add() {
        items.add(new TypedMinutes());
    }

    /** Something more to be done on this point. */
    public void addAction(int index) {
        if (index < items.size()) {
            items.get(index).getActions().add(new TypedAction(null, null, null, null));
        }
    }

    /** Keeps the draft. Where somebody else has saved meanwhile, both are put together first, for whoever saves to read. */
    public void save() {
        boolean right = true;
        for (int i = 0; i < items.size(); i++) {
            right &= right(i, items.get(i));
        }
        if (!right) {
            return;
        }
        try {
            writing.save(key(), new MinutesText(seen, present, items.stream().map(TypedMinutes::line).toList()));
            done.tell("meeting.minutes.done", "/meetings/show?reform={r}&number={n}", slug, number);
        } catch (RuleViolation no) {
            if (!no.key().equals("rule.changed-meanwhile")) {
                throw no;
            }
            meet();
        }
    }

    private void meet() {
        MeetingDetails meeting = queries.show(key(), address.getLanguage());
        for (int at = 0; at < meeting.items().size(); at++) {
            MeetingItem theirs = meeting.items().get(at);
            int mine = IntStream.range(0, items.size()).filter(i -> Objects.equals(items.get(i).getPosition(), theirs.position())).findFirst().orElse(-1);
            if (mine < 0) {
                items.add(at, TypedMinutes.read(theirs));
            } else {
                items.get(mine).meet(theirs, address.getLanguage()).forEach(field -> Problems.beside("i:" + mine + ":" + field, say.get("meeting.minutes.both")));
            }
        }
        Set<UUID> there = present(meeting);
        there.stream().filter(one -> !presentBefore.contains(one)).forEach(present::add);
        presentBefore.stream().filter(one -> !there.contains(one)).forEach(present::remove);
        presentBefore = there;
        seen = meeting.revision();
        met = true;
    }

    /** Whether what somebody else has saved meanwhile was put into what is typed, and nothing is saved of it yet. */
    public boolean isMet() {
        return met;
    }

    private boolean right(int i, TypedMinutes item) {
        String at = "i:" + i + ":";
        boolean right = true;
        for (int k = 0; k < item.getActions().size(); k++) {
            MinutesLine.Action action = item.getActions().get(k).action();
            boolean asked = !action.what().isEmpty();
            TypedDate due = TypedDate.read(item.getActions().get(k).getDue());
            right &= tell(asked && action.owner() == null, at + "a:" + k + ":owner", "meeting.action.owner.missing");
            right &= tell(asked && due.date() == null, at + "a:" + k + ":due", due.wrong() ? "notice.day.wrong" : "meeting.action.due.missing");
        }
        MinutesLine line = item.line();
        right &= tell(!line.empty() && line.heading().isEmpty(), at + "heading", "meeting.heading.missing");
        return tell(line.hidden() && line.reason().isEmpty(), at + "reason", "meeting.hidden.reason.missing") && right;
    }

    private boolean tell(boolean wrong, String field, String key) {
        if (wrong) {
            Problems.beside(field, say.get(key));
        }
        return !wrong;
    }

    public List<TypedMinutes> getItems() {
        return items;
    }

    public List<Choice> getPeople() {
        return people;
    }

    public List<SelectItem> getOwners() {
        return owners;
    }

    public Set<UUID> getPresent() {
        return present;
    }

    public void setPresent(Set<UUID> present) {
        this.present = new LinkedHashSet<>(present);
    }

    public String getTitle() {
        return title;
    }

    public String getGroup() {
        return group;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    /** When the meeting begins, from which on the minutes can be written; null where they can be now. */
    public LocalDateTime getFrom() {
        return from;
    }
}
