package org.ledord.meeting;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ledord.access.Access;
import org.ledord.access.CurrentActor;
import org.ledord.access.May;
import org.ledord.access.Target;
import org.ledord.group.GroupSql;
import org.ledord.mail.AddressSql;
import org.ledord.matter.Audience;
import org.ledord.matter.Matter;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.matter.ReformKey;
import org.ledord.shared.Language;
import org.ledord.shared.NotFound;
import org.ledord.shared.Parameters;
import org.ledord.shared.Reads;

/** Meetings as the actor may see them. What a draft of minutes says is the group's own; what is hidden is the group's and the lead's. */
@Stateless
@PermitAll
public class MeetingQueries {
    private static final int MOST = 300;
    private static final List<String> ASKED = List.of("meeting.plan", "minutes.write", "minutes.draft", "minutes.approve", "minutes.publish", "group.names");

    @Inject
    private Reads reads;

    @Inject
    private AgendaOffers offers;

    @Inject
    private Access access;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** All of the reform that one may know of: those ahead first, the nearest first; then those that were, the newest first. */
    @May("meeting.list")
    public List<MeetingRow> list(ReformKey reform, Language language) {
        return reads.list(MeetingRow.class, """
                select * from (select m.number, m.title, m.language, gm.number as group_number, %1$s as "group", cast(g.starts_at at time zone r.zone as timestamp) as starts,
                       cast(g.ends_at at time zone r.zone as timestamp) as ends, g.place, g.status, g.status in ('PLANNED','CALLED') and g.ends_at > cast(:now as timestamptz) as ahead,
                       cast((select count(*) from action_point a where a.meeting_id = g.id and a.done_at is null and (g.approved_at is not null or %2$s)) as int) as open
                  from group_meeting g join matter m on m.id = g.matter_id join reform r on r.id = m.reform_id join reform_group q on q.id = m.group_id
                  join matter gm on gm.id = q.matter_id where r.slug = :reform and %3$s) x
                 order by ahead desc, case when ahead then starts end, starts desc, number limit :most""".formatted(NAME, OWN, access.scope().sql("m", MatterKind.MEETING)),
                Parameters.of("reform", reform.slug(), "language", language.name(), "now", clock.instant(), "me", actor.get().personId(), "most", MOST));
    }

    private static final String NAME = GroupSql.name("m.group_id");
    /** Whether whoever looks is in the group today. */
    private static final String OWN = "exists (select 1 from membership s where s.group_id = m.group_id and s.person_id = cast(:me as bigint)"
            + " and " + GroupSql.runs("s") + ")";

    /** The groups whose meetings the actor may plan, by number. */
    @May("meeting.list")
    public List<MeetingGroup> groups(ReformKey reform, Language language) {
        return reads.list(GroupTarget.class, """
                select m.id as matter_id, m.reform_id, m.audience, m.group_id, m.unit_id, m.created_at, m.number, %s as name from matter m join reform r on r.id = m.reform_id
                 where r.slug = :reform and m.kind = 'GROUP' and %s order by m.number""".formatted(NAME, access.scope().sql("m", MatterKind.GROUP)),
                Map.of("reform", reform.slug(), "language", language.name())).stream()
                .filter(one -> access.policy().may("meeting.plan", actor.grants(), one.target())).map(one -> new MeetingGroup(one.number(), one.name())).toList();
    }

    /** A group with what the policy judges it by. */
    public record GroupTarget(long matterId, long reformId, Audience audience, Long groupId, Long unitId, Instant createdAt, int number, String name) {
        Target target() {
            return new Target(matterId, reformId, MatterKind.GROUP, audience, groupId, unitId, createdAt, false);
        }
    }

    /** One of them. */
    @May("meeting.show")
    public MeetingDetails show(MatterKey key, Language language) {
        Head head = head(key, language);
        Set<String> may = access.allowed(head.target(), ASKED);
        boolean named = may.contains("group.names");
        boolean whole = may.contains("minutes.draft") || head.present() || may.contains("minutes.publish") && head.approvedAt() != null;
        boolean drafts = may.contains("minutes.draft");
        boolean secret = head.status() == MeetingStatus.MINUTES && !drafts; // the draft has taken the agenda over
        List<MeetingItem> items = secret ? List.of() : MeetingItem.of(lines(head), head.approvedAt() != null || drafts, whole, named);
        return new MeetingDetails(head.number(), head.title(), head.language(), head.status(), head.groupNumber(), head.group(), head.starts(), head.ends(), head.place(), link(head, may),
                head.intro(), head.revision(), head.series(), head.own(), head.ahead(), head.begun(), head.agendaUnsent(), may, head.present(), head.wrote(), named ? head.approver() : null, head.approvedAt(),
                head.publishedAt(), head.attendance(), items, named ? people(head) : List.of(), head.corrections() == 0 ? List.of() : corrections(head));
    }

    /** The video meeting is for the group and whoever plans it, and a series often has one link for all: nobody else learns it, and not after the meeting. */
    private static String link(Head head, Set<String> may) {
        boolean theirs = may.contains("minutes.draft") || may.contains("meeting.plan");
        return theirs && !head.over() && head.status() != MeetingStatus.CALLED_OFF ? head.link() : "";
    }

    /** What is needed to write the agenda, as long as it can be written. */
    @May("meeting.plan")
    public AgendaForm agenda(MatterKey key, Language language) {
        Head head = head(key, language);
        if (head.status() != MeetingStatus.PLANNED && head.status() != MeetingStatus.CALLED) {
            throw new NotFound("an agenda to write");
        }
        return new AgendaForm(head.title(), head.group(), head.status(), head.revision(), reads.list(AgendaForm.Item.class, """
                select i.heading, i.words, %s as about from meeting_item i where i.meeting_id = :id order by i.position""".formatted(ABOUT), Map.of("id", head.id())),
                offers.of(head.id(), head.groupId(), !access.allowed(head.target(), List.of("minutes.draft")).isEmpty()));
    }

    private Head head(MatterKey key, Language language) {
        return reads.first(Head.class, """
                select g.id, m.id as matter_id, m.reform_id, m.audience, m.group_id, m.unit_id, m.created_at, m.number, m.title, m.language, g.status, gm.number as group_number,
                       %1$s as "group", cast(g.starts_at at time zone r.zone as timestamp) as starts, cast(g.ends_at at time zone r.zone as timestamp) as ends, g.place, g.link, g.intro,
                       g.revision, cast((select count(*) from group_meeting s where s.series = g.series) as int) as series,
                       g.status in ('PLANNED','CALLED') and g.starts_at > cast(:now as timestamptz) as ahead, g.starts_at <= cast(:now as timestamptz) as begun, g.ends_at <= cast(:now as timestamptz) as over, g.agenda_unsent,
                       exists (select 1 from meeting_present s where s.meeting_id = g.id and s.person_id = cast(:me as bigint)) as present,
                       exists (select 1 from minutes_writer s where s.meeting_id = g.id and s.person_id = cast(:me as bigint)) as wrote,
                       p.name as approver, g.approved_at, g.published_at, cast((select count(*) from meeting_present s where s.meeting_id = g.id) as int) as attendance,
                       cast((select count(*) from minutes_correction s where s.meeting_id = g.id) as int) as corrections, g.notice_id,
                       (select coalesce(s.coming, 'SILENT') from notice_recipient s where s.notice_id = g.notice_id and s.person_id = cast(:me as bigint)) as own,
                       cast(cast(:now as timestamptz) at time zone r.zone as date) as today
                  from group_meeting g join matter m on m.id = g.matter_id join reform r on r.id = m.reform_id join reform_group q on q.id = m.group_id
                  join matter gm on gm.id = q.matter_id left join person p on p.id = g.approved_by
                 where r.slug = :reform and m.kind = 'MEETING' and m.number = :number and %2$s""".formatted(NAME, access.scope().sql("m", MatterKind.MEETING)),
                Parameters.of("reform", key.reform(), "number", key.number(), "language", language.name(), "now", clock.instant(), "me", actor.get().personId()))
                .orElseThrow(() -> new NotFound(key.toString()));
    }

    /** As SQL: the reference of what a point {@code i} is about, or null. */
    private static final String ABOUT = """
            coalesce((select case b.kind when 'PROPOSAL' then 'F' when 'QUESTION' then 'S' when 'ROUND' then 'R' when 'DECISION' then 'B' end || b.number from matter b where b.id = i.about_id),
                     (select 'M' || y.number || '/' || z.number from action_point z join group_meeting w on w.id = z.meeting_id join matter y on y.id = w.matter_id where z.id = i.action_id))""";

    private List<MeetingItem.Line> lines(Head head) {
        return reads.list(MeetingItem.Line.class, """
                select i.position, i.heading, i.words, %s as about, i.said, i.decided, i.hidden, i.hidden_reason as reason, cast(:number as int) as meeting, a.number as action, a.what,
                       p.public_id as person, p.name as owner, a.due_on as due, a.done_at is not null as done, a.done_at is null and a.due_on < cast(:today as date) as overdue,
                       coalesce(a.owner_id = cast(:me as bigint), false) as mine
                  from meeting_item i left join action_point a on a.item_id = i.id left join person p on p.id = a.owner_id where i.meeting_id = :id order by i.position, a.number"""
                .formatted(ABOUT), Parameters.of("id", head.id(), "number", head.number(), "today", head.today(), "me", actor.get().personId()));
    }

    private List<MeetingPerson> people(Head head) {
        return reads.list(MeetingPerson.class, """
                select p.public_id as person, p.name, coalesce(m.member, false) as member, z.id is not null as called, z.coming, coalesce(z.comment, '') as comment,
                       x.person_id is not null as present,
                       %s as reachable
                  from person p left join (select distinct s.person_id, true as member from membership s where s.group_id = :group and s.from_on <= cast(:today as date)
                                              and (s.to_on is null or s.to_on >= cast(:today as date))) m on m.person_id = p.id
                  left join notice_recipient z on z.notice_id = cast(:notice as bigint) and z.person_id = p.id
                  left join meeting_present x on x.meeting_id = :id and x.person_id = p.id
                 where (m.person_id is not null or z.id is not null or x.person_id is not null) and p.erased_at is null
                   and not p.mailbox order by p.name""".formatted(AddressSql.reaches("p.id")),
                Parameters.of("id", head.id(), "group", head.groupId(), "today", head.today(), "notice", head.noticeId()));
    }

    private List<MeetingDetails.Correction> corrections(Head head) {
        return reads.list(MeetingDetails.Correction.class, "select text, written_at as at from minutes_correction where meeting_id = :id order by id", Map.of("id", head.id()));
    }

    static Target target(Matter matter) {
        return new Target(matter.id(), matter.reformId(), matter.kind(), matter.audience(), matter.groupId(), null, null, false);
    }

    /** A meeting's own row, with what the policy judges it by. */
    public record Head(long id, long matterId, long reformId, Audience audience, Long groupId, Long unitId, Instant createdAt, int number, String title, String language,
            MeetingStatus status, int groupNumber, String group, LocalDateTime starts, LocalDateTime ends, String place, String link, String intro, int revision, int series,
            boolean ahead, boolean begun, boolean over, boolean agendaUnsent, boolean present, boolean wrote, String approver, Instant approvedAt, Instant publishedAt, int attendance, int corrections, Long noticeId,
            String own, LocalDate today) {
        Target target() {
            return new Target(matterId, reformId, MatterKind.MEETING, audience, groupId, unitId, createdAt, present);
        }
    }
}
