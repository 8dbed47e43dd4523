package org.ledord.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.ledord.matter.Audience;
import org.ledord.notice.Meeting;
import org.ledord.shared.RuleViolation;

/** A meeting of a group. It decides what may still happen to it and to its minutes. */
@Entity
class GroupMeeting {
    private static final Set<MeetingStatus> AHEAD = Set.of(MeetingStatus.PLANNED, MeetingStatus.CALLED);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private long matterId;
    private UUID series;
    private Instant startsAt;
    private Instant endsAt;
    private String place;
    private String link;
    private String intro;
    private Long noticeId;
    private boolean agendaUnsent;
    @Enumerated(EnumType.STRING)
    private MeetingStatus status;
    private long plannedBy;
    private Instant changedAt;
    private Long approvedBy;
    private Instant approvedAt;
    private Long publishedBy;
    private Instant publishedAt;
    @Version
    private int revision;

    protected GroupMeeting() {
    }

    /** @param series the same for all that are planned together, or null for one alone */
    GroupMeeting(long matterId, UUID series, MeetingText text, ZoneId zone, long plannedBy, Instant now) {
        this(matterId, demanded(text, zone, now), zone, plannedBy, now);
        this.series = series;
    }

    private static MeetingText demanded(MeetingText text, ZoneId zone, Instant now) {
        text.demand(now, zone);
        return text;
    }

    private GroupMeeting(long matterId, MeetingText text, ZoneId zone, long plannedBy, Instant now) {
        this.matterId = matterId;
        this.intro = "";
        this.status = MeetingStatus.PLANNED;
        this.plannedBy = plannedBy;
        take(text, zone, now);
    }

    /** One that was held without having been planned: what is left of it to write are its minutes. */
    static GroupMeeting held(long matterId, MeetingText text, ZoneId zone, long by, Instant now) {
        text.demandHeld(now, zone);
        return new GroupMeeting(matterId, text, zone, by, now);
    }

    private void take(MeetingText text, ZoneId zone, Instant now) {
        Meeting when = text.when();
        this.startsAt = when.starts(zone);
        this.endsAt = when.ends(zone);
        this.place = when.place();
        this.link = text.link();
        this.changedAt = now;
    }

    /** Refuses a form that somebody else has overtaken. */
    void demandRevision(int seen) {
        if (seen != revision) {
            throw new RuleViolation("changed-meanwhile");
        }
    }

    private void demandAhead(Instant now) {
        if (!AHEAD.contains(status) || !startsAt.isAfter(now)) {
            throw new RuleViolation("meeting-not-ahead");
        }
    }

    /** It is held at another time or place, or is called otherwise. */
    void move(MeetingText text, ZoneId zone, Instant now) {
        demandAhead(now);
        text.demand(now, zone);
        take(text, zone, now);
        this.agendaUnsent = false; // whoever was called gets it with the change
    }

    /** The group is to be called with these words. */
    void call(String words, Instant now) {
        demandAhead(now);
        if (status != MeetingStatus.PLANNED) {
            throw new RuleViolation("meeting-called-already");
        }
        this.intro = words;
        this.changedAt = now;
    }

    /** This notice has called the group. */
    void called(long notice) {
        this.noticeId = notice;
        this.status = MeetingStatus.CALLED;
        this.agendaUnsent = false;
    }

    /**
     * Its agenda is set; once minutes are written it stands in them.
     *
     * @param differs whether it says something else than before, which those who were called have not got
     */
    void setsAgenda(boolean differs, Instant now) {
        if (!AHEAD.contains(status)) {
            throw new RuleViolation("meeting-agenda-closed");
        }
        this.agendaUnsent = agendaUnsent || differs && status == MeetingStatus.CALLED;
        this.changedAt = now;
    }

    /** Those who were called get the agenda as it is now. */
    void sendsAgenda(Instant now) {
        demandAhead(now);
        if (!agendaUnsent) {
            throw new RuleViolation("meeting-agenda-sent");
        }
        this.agendaUnsent = false;
        this.changedAt = now;
    }

    /** It is not held. */
    void callOff(Instant now) {
        demandAhead(now);
        this.status = MeetingStatus.CALLED_OFF;
        this.changedAt = now;
    }

    /** Somebody writes in its minutes. */
    void written(Instant now) {
        if (status != MeetingStatus.MINUTES && !AHEAD.contains(status)) {
            throw new RuleViolation(status == MeetingStatus.CALLED_OFF ? "meeting-called-off" : "minutes-approved-already");
        }
        if (now.isBefore(startsAt)) {
            throw new RuleViolation("minutes-too-early");
        }
        this.status = MeetingStatus.MINUTES;
        this.changedAt = now;
    }

    /**
     * Somebody vouches for the minutes.
     *
     * @param present whether they were at the meeting
     * @param wrote whether they have written in the minutes
     * @param says whether the minutes say anything
     */
    void approve(long by, boolean present, boolean wrote, boolean says, Instant now) {
        if (status != MeetingStatus.MINUTES) {
            throw new RuleViolation("minutes-not-written");
        }
        if (!says) {
            throw new RuleViolation("minutes-empty");
        }
        if (!present) {
            throw new RuleViolation("minutes-approver-absent");
        }
        if (wrote) {
            throw new RuleViolation("minutes-approver-wrote");
        }
        this.status = MeetingStatus.APPROVED;
        this.approvedBy = by;
        this.approvedAt = now;
        this.changedAt = now;
    }

    /** Everybody may read the minutes, but for what is hidden. */
    void publish(long by, Instant now) {
        if (status != MeetingStatus.APPROVED) {
            throw new RuleViolation("minutes-not-approved");
        }
        this.status = MeetingStatus.PUBLISHED;
        this.publishedBy = by;
        this.publishedAt = now;
        this.changedAt = now;
    }

    /** Refuses a correction note to minutes that can still be changed. */
    void demandApproved() {
        if (status != MeetingStatus.APPROVED && status != MeetingStatus.PUBLISHED) {
            throw new RuleViolation("minutes-not-approved");
        }
    }

    /** How far it is open now. */
    Audience audience() {
        return switch (status) {
            case PLANNED, CALLED, CALLED_OFF, MINUTES -> Audience.LEAD;
            case APPROVED -> Audience.REFORM;
            case PUBLISHED -> Audience.PUBLIC;
        };
    }

    Long id() {
        return id;
    }

    long matterId() {
        return matterId;
    }

    MeetingStatus status() {
        return status;
    }

    Long noticeId() {
        return noticeId;
    }

    String intro() {
        return intro;
    }

    String link() {
        return link;
    }

    Instant startsAt() {
        return startsAt;
    }

    Instant endsAt() {
        return endsAt;
    }

    String place() {
        return place;
    }
}
