package org.ledord.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.ledord.access.Access;
import org.ledord.matter.MatterKind;
import org.ledord.shared.Parameters;
import org.ledord.shared.Reads;
import org.ledord.shared.Writes;

/** Keeps the points of an agenda, each with what it is about. */
@ApplicationScoped
class AgendaKeeping {
    private static final Pattern REFERENCE = Pattern.compile("([A-Z])([1-9]\\d{0,8})(?:/([1-9]\\d{0,8}))?");

    @Inject
    private Reads reads;

    @Inject
    private Writes writes;

    @Inject
    private Access access;

    @Inject
    private Meetings meetings;

    /** What a reference stands for, by internal id. */
    public record Source(Long aboutId, Long actionId) {
        static final Source NONE = new Source(null, null);
    }

    /** Whether the agenda says something else than these lines to whoever reads it. */
    boolean differ(GroupMeeting meeting, List<AgendaLine> lines) {
        return !meetings.agenda(meeting).equals(lines.stream().map(line -> new Meetings.AgendaRow(line.heading(), line.words())).toList());
    }

    void set(String reform, GroupMeeting meeting, List<AgendaLine> lines) {
        List<Map<String, Object>> rows = IntStream.range(0, lines.size()).mapToObj(i -> {
            Source source = source(reform, meeting, lines.get(i).about());
            return Parameters.of("meeting", meeting.id(), "position", i + 1, "heading", lines.get(i).heading(), "words", lines.get(i).words(), "about", source.aboutId(),
                    "action", source.actionId());
        }).toList();
        writes.change("delete from meeting_item where meeting_id = :id", Map.of("id", meeting.id()));
        writes.changeEach("""
                insert into meeting_item (meeting_id, position, heading, words, about_id, action_id)
                values (:meeting, :position, :heading, :words, cast(:about as bigint), cast(:action as bigint))""", rows);
    }

    /** A matter that whoever writes may read, or an action point of the same group; nothing where it is neither. */
    private Source source(String reform, GroupMeeting meeting, String reference) {
        Matcher found = REFERENCE.matcher(reference == null ? "" : reference);
        if (!found.matches() || MatterKind.of(found.group(1)).isEmpty()) {
            return Source.NONE;
        }
        Map<String, Object> of = Parameters.of("reform", reform, "kind", MatterKind.of(found.group(1)).orElseThrow().name(), "number", Integer.valueOf(found.group(2)),
                "action", found.group(3) == null ? null : Integer.valueOf(found.group(3)), "meeting", meeting.id());
        return found.group(3) == null ? reads.first(Source.class, """
                select m.id as about_id, cast(null as bigint) as action_id from matter m join reform r on r.id = m.reform_id left join specialist_question q on q.matter_id = m.id
                  left join matter p on p.id = q.proposal_id where r.slug = :reform and m.kind = :kind and m.number = :number and (%s or p.id is not null and %s)"""
                .formatted(access.scope().sql("m"), access.scope().sql("p")), of).orElse(Source.NONE) : reads.first(Source.class, """
                select cast(null as bigint) as about_id, a.id as action_id from action_point a join group_meeting g on g.id = a.meeting_id join matter m on m.id = g.matter_id
                  join reform r on r.id = m.reform_id where r.slug = :reform and m.kind = :kind and m.number = :number and a.number = :action
                   and m.group_id = (select y.group_id from group_meeting x join matter y on y.id = x.matter_id where x.id = :meeting)""", of).orElse(Source.NONE);
    }
}
