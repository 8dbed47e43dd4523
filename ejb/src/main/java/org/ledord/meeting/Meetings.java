package org.ledord.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.ledord.access.Access;
import org.ledord.matter.Matter;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.matter.Matters;
import org.ledord.shared.NotFound;
import org.ledord.shared.Reads;

/** Finds meetings, locked, and keeps them together with their matters. */
@ApplicationScoped
class Meetings {
    @PersistenceContext
    private EntityManager database;

    @Inject
    private Matters matters;

    @Inject
    private Reads reads;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /** A notice as its door knows it. */
    public record Called(int number, int sequence) {
    }

    /** The meeting, when the actor may see it; one at a time. */
    GroupMeeting seen(MatterKey key) {
        Long id = reads.first(Long.class, """
                select g.id from group_meeting g join matter m on m.id = g.matter_id join reform r on r.id = m.reform_id
                 where r.slug = :reform and m.kind = 'MEETING' and m.number = :number and\s""" + access.scope().sql("m", MatterKind.MEETING),
                Map.of("reform", key.reform(), "number", key.number())).orElseThrow(() -> new NotFound(key.toString()));
        return database.find(GroupMeeting.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The same, as it was read in this revision. */
    GroupMeeting seen(MatterKey key, int revision) {
        GroupMeeting meeting = seen(key);
        meeting.demandRevision(revision);
        return meeting;
    }

    Matter matter(GroupMeeting meeting) {
        return matters.get(meeting.matterId());
    }

    void add(GroupMeeting meeting) {
        database.persist(meeting);
        database.flush();
    }

    /** Brings the matter to what the meeting has become. */
    void keep(GroupMeeting meeting) {
        matter(meeting).becomes(meeting.status().name(), meeting.audience(), clock.instant());
        database.flush();
    }

    /** The key of the group with this internal id. */
    MatterKey group(String reform, long groupId) {
        return new MatterKey(reform, MatterKind.GROUP, (int) reads.count("select m.number from reform_group g join matter m on m.id = g.matter_id where g.id = :id",
                Map.of("id", groupId)));
    }

    /** The notice that called to it. */
    Called called(GroupMeeting meeting) {
        return reads.first(Called.class, """
                select cast(n.number as int) as number, n.sequence from (select x.id, x.sequence, row_number() over (order by x.id) as number from notice x
                  where x.group_id = (select y.group_id from notice y where y.id = :id)) n where n.id = :id""", Map.of("id", meeting.noticeId())).orElseThrow();
    }

    /** Its points, in order. */
    List<AgendaRow> agenda(GroupMeeting meeting) {
        return reads.list(AgendaRow.class, "select heading, words from meeting_item where meeting_id = :id order by position", Map.of("id", meeting.id()));
    }

    /** A point as the call tells it. */
    public record AgendaRow(String heading, String words) {
    }
}
