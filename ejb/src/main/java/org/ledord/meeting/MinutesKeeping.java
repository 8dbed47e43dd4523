package org.ledord.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ledord.group.Member;
import org.ledord.group.Memberships;
import org.ledord.shared.Parameters;
import org.ledord.shared.Reads;
import org.ledord.shared.RuleViolation;
import org.ledord.shared.Writes;

/** Keeps what minutes say, who was there, who is to do what, and what was corrected. */
@ApplicationScoped
class MinutesKeeping {
    @Inject
    private Reads reads;

    @Inject
    private Writes writes;

    @Inject
    private Memberships memberships;

    /** What approving has to know. */
    public record Standing(boolean present, boolean wrote, boolean says) {
    }

    /** An action point as it is kept. */
    public record Kept(int number, UUID owner) {
    }

    /** A person by both handles. */
    public record Known(long id, UUID handle) {
    }

    /** The draft; what is no longer in it is gone, and an action point keeps its number. */
    void keep(GroupMeeting meeting, long groupId, Set<UUID> present, List<MinutesLine> lines) {
        Map<UUID, Long> people = people(meeting, groupId);
        writes.change("delete from meeting_present where meeting_id = :id", Map.of("id", meeting.id()));
        writes.changeEach("insert into meeting_present (meeting_id, person_id) values (:meeting, :person)",
                present.stream().filter(people::containsKey).map(one -> Map.of("meeting", meeting.id(), "person", people.get(one))).toList());
        List<Kept> kept = reads.list(Kept.class, "select a.number, p.public_id as owner from action_point a join person p on p.id = a.owner_id where a.meeting_id = :id",
                Map.of("id", meeting.id()));
        Set<Integer> left = new HashSet<>();
        int next = kept.stream().mapToInt(Kept::number).max().orElse(0);
        int last = (int) reads.count("select coalesce(max(position), 0) from meeting_item where meeting_id = :id", Map.of("id", meeting.id()));
        List<Map<String, Object>> changed = new ArrayList<>();
        List<Map<String, Object>> made = new ArrayList<>();
        for (MinutesLine line : lines) {
            Map<String, Object> of = Parameters.of("meeting", meeting.id(), "position", line.position(), "heading", line.heading(), "said", line.said(), "decided", line.decided(),
                    "hidden", line.hidden(), "reason", line.reason());
            long item = line.position() == null ? added(of, ++last) : written(of);
            for (MinutesLine.Action action : line.actions()) {
                boolean known = kept.stream().anyMatch(one -> Integer.valueOf(one.number()).equals(action.number()));
                int number = known ? action.number() : ++next;
                left.add(number);
                Long owner = people.get(action.owner());
                if (owner == null) {
                    throw new RuleViolation("minutes-action-owner");
                }
                (known ? changed : made).add(Map.of("meeting", meeting.id(), "number", number, "item", item, "what", action.what(), "owner", owner, "due", action.due()));
            }
        }
        writes.changeEach("update action_point set item_id = :item, what = :what, owner_id = :owner, due_on = :due where meeting_id = :meeting and number = :number", changed);
        writes.changeEach("insert into action_point (meeting_id, number, item_id, what, owner_id, due_on) values (:meeting, :number, :item, :what, :owner, :due)", made);
        writes.changeEach("delete from action_point where meeting_id = :meeting and number = :number", kept.stream().filter(one -> !left.contains(one.number()))
                .map(one -> Map.of("meeting", meeting.id(), "number", one.number())).toList());
    }

    private long added(Map<String, Object> of, int position) {
        Map<String, Object> row = new HashMap<>(of);
        row.put("position", position);
        return writes.returning(Long.class, """
                insert into meeting_item (meeting_id, position, heading, said, decided, hidden, hidden_reason)
                values (:meeting, :position, :heading, :said, :decided, :hidden, :reason) returning id""", row).get(0);
    }

    private long written(Map<String, Object> of) {
        return writes.returning(Long.class, """
                update meeting_item set heading = :heading, said = :said, decided = :decided, hidden = :hidden, hidden_reason = :reason
                 where meeting_id = :meeting and position = :position returning id""", of).stream().findFirst().orElseThrow(() -> new RuleViolation("changed-meanwhile"));
    }

    /** Those who may have been there or be given something to do: who is in the group, and who was called. */
    private Map<UUID, Long> people(GroupMeeting meeting, long groupId) {
        Map<UUID, Long> people = new HashMap<>();
        memberships.current(groupId).forEach((Member member) -> people.put(member.publicId(), member.personId()));
        reads.list(Known.class, """
                select p.id, p.public_id as handle from person p where p.erased_at is null and (p.id in (select x.person_id from notice_recipient x where x.notice_id = cast(:notice as bigint))
                   or p.id in (select x.owner_id from action_point x where x.meeting_id = :meeting))""", Parameters.of("notice", meeting.noticeId(), "meeting", meeting.id()))
                .forEach(one -> people.put(one.handle(), one.id()));
        return people;
    }

    void wrote(GroupMeeting meeting, long personId) {
        writes.change("insert into minutes_writer (meeting_id, person_id) values (:meeting, :person) on conflict do nothing", Map.of("meeting", meeting.id(), "person", personId));
    }

    Standing standing(GroupMeeting meeting, long personId) {
        return reads.first(Standing.class, """
                select exists (select 1 from meeting_present x where x.meeting_id = :meeting and x.person_id = :person) as present,
                       exists (select 1 from minutes_writer x where x.meeting_id = :meeting and x.person_id = :person) as wrote,
                       exists (select 1 from meeting_item x where x.meeting_id = :meeting and (x.said <> '' or x.decided <> '')) as says""",
                Map.of("meeting", meeting.id(), "person", personId)).orElseThrow();
    }

    /** Keeps them as they were approved. */
    void approved(GroupMeeting meeting, String text, Instant now) {
        writes.change("insert into minutes_version (meeting_id, text, approved_at) values (:meeting, :text, :now)", Map.of("meeting", meeting.id(), "text", text, "now", now));
    }

    void corrected(GroupMeeting meeting, String text, long personId, Instant now) {
        writes.change("insert into minutes_correction (meeting_id, text, written_by, written_at) values (:meeting, :text, :by, :now)",
                Map.of("meeting", meeting.id(), "text", text, "by", personId, "now", now));
    }
}
