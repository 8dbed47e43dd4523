package org.ledord.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ledord.shared.NotFound;
import org.ledord.shared.Reads;

/** Reads answers as they stand, in two statements each time. Asks no permission: the doors have. */
@ApplicationScoped
class ReadItems {
    static final String ITEM = """
            select coalesce(q.number, 0) as question, coalesce(q.text, '') as question_text, i.text, i.position, o.text as choice, i.scale,
                   i.found_in, i.set_aside, i.handling
              from answer_item i left join question q on q.id = i.question_id
              left join question_option o on o.question_id = q.id and o.position = i.choice - 1
            """;

    @Inject
    private Reads reads;

    /** What frames the items. */
    public record Head(long versionId, int version, Channel channel, Instant receivedAt, Instant correctableUntil, boolean late, AnswerState state,
            String groupName, String function, String organisation, Integer heads) {
    }

    ReadAnswerNow latest(long answerId) {
        Head head = reads.first(Head.class, """
                select v.id as version_id, v.number as version, v.channel, v.received_at, a.correctable_until, a.late, a.state,
                       coalesce(t.name, d.name, g.slug) as group_name, s.function, s.organisation, v.heads
                  from answer a join answer_version v on v.answer_id = a.id join membership s on s.id = a.membership_id
                  join reform_group g on g.id = s.group_id join reform r on r.id = g.reform_id join person p on p.id = s.person_id
                  left join group_text t on t.group_id = g.id and t.language = p.language
                  left join group_text d on d.group_id = g.id and d.language = r.language
                 where a.id = :answer order by v.number desc limit 1""", Map.of("answer", answerId))
                .orElseThrow(() -> new NotFound("answer " + answerId));
        List<ReadItem> items = reads.list(ReadItem.class, ITEM + " where i.version_id = :version order by q.number nulls last",
                Map.of("version", head.versionId()));
        return new ReadAnswerNow(head.version(), head.channel(), head.receivedAt(), head.correctableUntil(), head.late(), head.state(),
                head.groupName(), head.function(), head.organisation(),
                SheetHead.formal(head.function(), head.organisation()), head.heads(), items);
    }
}
