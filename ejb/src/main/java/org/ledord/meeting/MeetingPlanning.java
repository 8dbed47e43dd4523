package org.ledord.meeting;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.ledord.access.CurrentActor;
import org.ledord.access.May;
import org.ledord.group.Groups;
import org.ledord.matter.Audience;
import org.ledord.matter.Matter;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.matter.Matters;
import org.ledord.people.ClientData;
import org.ledord.reform.ReformFacts;
import org.ledord.reform.Reforms;
import org.ledord.shared.RuleViolation;

/** The coordinator of a group, or the project lead, plans its meetings and says what they are about. */
@Stateless
@PermitAll
public class MeetingPlanning {
    private static final int MOST_ITEMS = 40;

    @Inject
    private Meetings meetings;

    @Inject
    private AgendaKeeping agendas;

    @Inject
    private MeetingCalls calls;

    @Inject
    private Matters matters;

    @Inject
    private Groups groups;

    @Inject
    private Reforms reforms;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** Plans it, or all of a series; nobody is told yet. Gives the key of the first. */
    @May("meeting.plan")
    public MatterKey plan(PlanMeeting command) {
        ReformFacts reform = reforms.facts(command.group().reformKey());
        long group = groups.idOf(command.group());
        List<MeetingText> all = command.all();
        UUID series = all.size() > 1 ? UUID.randomUUID() : null;
        all.forEach(one -> one.demand(clock.instant(), reform.zone()));
        List<Integer> numbers = all.stream().map(one -> {
            Matter matter = matters.open(reform.id(), MatterKind.MEETING, one.title(), command.language().name(), MeetingStatus.PLANNED.name(), Audience.LEAD, group);
            meetings.add(new GroupMeeting(matter.id(), series, one, reform.zone(), actor.personId(), clock.instant()));
            return matter.number();
        }).toList();
        return new MatterKey(command.group().reform(), MatterKind.MEETING, numbers.get(0));
    }

    /** Writes down one that was held without having been planned, so that its minutes can be written; nobody is called. Gives its key. */
    @May("meeting.plan")
    public MatterKey held(PlanMeeting command) {
        ReformFacts reform = reforms.facts(command.group().reformKey());
        MeetingText text = command.what();
        text.demandHeld(clock.instant(), reform.zone());
        Matter matter = matters.open(reform.id(), MatterKind.MEETING, text.title(), command.language().name(), MeetingStatus.PLANNED.name(), Audience.LEAD, groups.idOf(command.group()));
        meetings.add(GroupMeeting.held(matter.id(), text, reform.zone(), actor.personId(), clock.instant()));
        return new MatterKey(command.group().reform(), MatterKind.MEETING, matter.number());
    }

    /** Moves it, or calls it otherwise; where the group has been called, everybody gets the change and is asked anew. Gives how many letters that made. */
    @May("meeting.plan")
    public int change(MatterKey key, int seen, MeetingText text) {
        GroupMeeting meeting = meetings.seen(key, seen);
        Matter matter = meetings.matter(meeting);
        ZoneId zone = reforms.zoneOf(matter.reformId());
        meeting.move(text, zone, clock.instant());
        matter.rename(text.title(), clock.instant());
        meetings.keep(meeting);
        return meeting.noticeId() == null ? 0 : calls.change(key, meeting);
    }

    /** Says what it is about, in order; what says nothing is left out. */
    @May("meeting.plan")
    public void setAgenda(MatterKey key, int seen, List<AgendaLine> lines) {
        GroupMeeting meeting = meetings.seen(key, seen);
        List<AgendaLine> said = lines.stream().filter(line -> !line.empty()).toList();
        if (said.size() > MOST_ITEMS) {
            throw new RuleViolation("meeting-agenda-long", MOST_ITEMS);
        }
        IntStream.range(0, said.size()).forEach(i -> said.get(i).demand(i + 1));
        meeting.setsAgenda(agendas.differ(meeting, said), clock.instant());
        agendas.set(key.reform(), meeting, said);
        meetings.keep(meeting);
    }

    /** Calls the group, with the agenda as it is now. Gives how many letters that made. */
    @May("meeting.plan")
    public int call(MatterKey key, int seen, String intro) {
        GroupMeeting meeting = meetings.seen(key, seen);
        ClientData.refuse(intro);
        return calls.call(key, meeting, intro);
    }

    /** Sends the agenda as it is now to those who were called; when and where the meeting is stays, and so does what they answered. Gives how many letters that made. */
    @May("meeting.plan")
    public int sendAgenda(MatterKey key, int seen) {
        GroupMeeting meeting = meetings.seen(key, seen);
        meeting.sendsAgenda(clock.instant());
        meetings.keep(meeting);
        return calls.agenda(key, meeting);
    }

    /** Calls it off; whoever was called is told. Gives how many letters that made. */
    @May("meeting.plan")
    public int callOff(MatterKey key, int seen) {
        GroupMeeting meeting = meetings.seen(key, seen);
        meeting.callOff(clock.instant());
        meetings.keep(meeting);
        return meeting.noticeId() == null ? 0 : calls.cancel(key, meeting);
    }
}
