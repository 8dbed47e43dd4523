package org.ledord.web.meeting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.meeting.ActionSettling;
import org.ledord.meeting.MeetingComing;
import org.ledord.meeting.MeetingDetails;
import org.ledord.meeting.MeetingItem;
import org.ledord.meeting.MeetingPerson;
import org.ledord.meeting.MeetingPlanning;
import org.ledord.meeting.MeetingQueries;
import org.ledord.meeting.MinutesSettling;
import org.ledord.notice.Coming;
import org.ledord.web.frame.Address;
import org.ledord.web.frame.Choice;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Once;
import org.ledord.web.frame.Say;
import org.ledord.web.work.Situation;

/** One meeting: its agenda, who comes, its minutes, and what may happen next. */
@Named
@ViewScoped
public class MeetingPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String HERE = "/meetings/show?reform={r}&number={n}";
    @Inject
    private MeetingQueries queries;
    @Inject
    private MeetingPlanning planning;
    @Inject
    private MinutesSettling settling;
    @Inject
    private ActionSettling actions;
    @Inject
    private MeetingComing answering;
    @Inject
    private Say say;
    @Inject
    private Situation situation;
    @Inject
    private Address address;
    @Inject
    private Done done;
    private final Once once = new Once();
    private String slug;
    private int number;
    private int seen;
    private transient MeetingDetails meeting;
    private Coming coming;
    private String intro;
    private String correction;

    public void load() {
        slug = situation.reformSlug();
        meeting = queries.show(key(), address.getLanguage());
        seen = meeting.revision();
        coming = meeting.own() == null || meeting.own().equals("SILENT") ? null : Coming.valueOf(meeting.own());
    }

    private MatterKey key() {
        return new MatterKey(slug, MatterKind.MEETING, number);
    }

    /** Says whether I come. */
    public void answer() {
        answering.say(key(), coming);
        done.tell("meeting.coming.done", HERE, slug, number);
    }

    public List<Choice> getAnswers() {
        return Arrays.stream(Coming.values()).map(one -> Choice.of(one, say.get("notice.link." + one))).toList();
    }

    public Coming getComing() {
        return coming;
    }

    public void setComing(Coming coming) {
        this.coming = coming;
    }

    /** Calls the group. */
    public void call() {
        once.run(() -> planning.call(key(), seen, intro));
        done.tell("meeting.call.done", HERE, slug, number);
    }

    /** Sends those who were called the agenda as it is now. */
    public void sendAgenda() {
        once.run(() -> planning.sendAgenda(key(), seen));
        done.tell("meeting.agenda.sent.done", HERE, slug, number);
    }

    /** Calls it off. */
    public void callOff() {
        once.run(() -> planning.callOff(key(), seen));
        done.tell("meeting.off.done", HERE, slug, number);
    }

    /** Approves the minutes as they were read. */
    public void approve() {
        settling.approve(key(), seen);
        done.tell("meeting.approve.done", HERE, slug, number);
    }

    /** Lets everybody read them. */
    public void publish() {
        settling.publish(key(), seen);
        done.tell("meeting.publish.done", HERE, slug, number);
    }

    /** Adds a correction note. */
    public void correct() {
        settling.correct(key(), correction);
        done.tell("meeting.correct.done", HERE, slug, number);
    }

    /** Ticks an action point. */
    public void tick(int action) {
        actions.done(key(), action);
        done.tell("meeting.action.done", HERE, slug, number);
    }

    public MeetingDetails getMeeting() {
        return meeting;
    }

    /** Whether whoever looks may tick it. */
    public boolean tickable(MeetingItem.Action action) {
        return !action.done() && (action.mine() || meeting.may().contains("meeting.plan"));
    }

    /** Whether the minutes wait for somebody else than whoever looks. */
    public boolean isWaitingForOthers() {
        return meeting.minuted() && meeting.approvedAt() == null && !meeting.approvable();
    }

    /** Those who were there, by name. */
    public List<MeetingPerson> getPresent() {
        return meeting.people().stream().filter(MeetingPerson::present).toList();
    }

    /** How many points the public is not shown. */
    public long getHidden() {
        return meeting.items().stream().filter(MeetingItem::hidden).count();
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public String getIntro() {
        return intro;
    }

    public void setIntro(String intro) {
        this.intro = intro;
    }

    public String getCorrection() {
        return correction;
    }

    public void setCorrection(String correction) {
        this.correction = correction;
    }
}
