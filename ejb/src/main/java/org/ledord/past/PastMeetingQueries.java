package org.ledord.past;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.ledord.access.Access;
import org.ledord.access.CurrentActor;
import org.ledord.access.May;
import org.ledord.group.GroupSql;
import org.ledord.matter.MatterKey;
import org.ledord.shared.Language;
import org.ledord.shared.NotFound;
import org.ledord.shared.Parameters;
import org.ledord.shared.Reads;

/** Meetings that somebody was called to before they left the group. */
@Stateless
@PermitAll
public class PastMeetingQueries {
    /** As SQL: whether the call {@code n} still reads as it did at {@code u.until}. */
    static final String KEPT = "(n.changed_at is null or n.changed_at < u.until)";

    @Inject
    private Reads reads;

    @Inject
    private Access access;

    @Inject
    private CurrentActor actor;

    /** The call; {@link NotFound} where it went out later, or never. */
    @May("past.read")
    public PastMeeting show(MatterKey meeting, Language language) {
        return reads.first(PastMeeting.class, """
                select m.number, m.language, gm.number as group_number, %1$s as "group", cast(u.until at time zone r.zone as date) - 1 as last, %2$s as kept,
                       coalesce(n.cancelled_at < u.until, false) as cancelled,
                       exists (select 1 from meeting_present x where x.meeting_id = q.id and x.person_id = :me) as present,
                       case when %2$s then n.subject end as title, case when %2$s then n.text end as text,
                       case when %2$s then cast(n.starts_at at time zone r.zone as timestamp) end as starts,
                       case when %2$s then cast(n.ends_at at time zone r.zone as timestamp) end as ends, case when %2$s then n.place end as place, n.sent_at
                %3$s join group_meeting q on q.matter_id = m.id join notice n on n.id = q.notice_id
                 where r.slug = :reform and m.kind = 'MEETING' and m.number = :number and m.created_at < u.until and n.sent_at < u.until"""
                .formatted(GroupSql.name("g.id"), KEPT, PastGroupQueries.FROM.formatted(access.leftSql("m.group_id"))),
                Parameters.of("reform", meeting.reform(), "number", meeting.number(), "language", language.name(), "me", actor.personId()))
                .orElseThrow(() -> new NotFound(meeting.toString()));
    }
}
