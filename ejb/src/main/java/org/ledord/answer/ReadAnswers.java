package org.ledord.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.mapper.Nested;
import org.ledord.attachment.AttachmentRow;
import org.ledord.reading.Position;
import org.ledord.shared.Reads;

/** Every answer of a round as it stands, for those who handle it. Asks no permission: the doors have. */
@ApplicationScoped
public class ReadAnswers {
    @Inject
    private Reads reads;

    @Inject
    private ManagedUnits managed;

    /** An answer and one of its items; the item's columns are null where there is none. */
    public record Row(int number, UUID person, String name, String groupName, String function, String organisation, Channel channel,
            Instant receivedAt, String evidence, LocalDate mandateFrom, LocalDate mandateUntil, boolean unproven, boolean late, AnswerState state, int version, Integer heads, Long item, int question, String questionText, String text,
            Position position, String choice, Integer scale, String foundIn, String setAside, Handling handling) {
        private ReadItem read() {
            return new ReadItem(question, questionText, text, position, choice, scale, foundIn, setAside, handling);
        }
    }

    /** A file, and the number of the answer that it came with. */
    public record FileRow(int answer, @Nested AttachmentRow file) {
    }

    /**
     * By their numbers, with the files that came with them; two statements. Who manages a unit sees none from that unit.
     *
     * @param after the number of the last one on the page before, or 0
     */
    public List<AnswerRow> of(long roundId, int after, int limit) {
        Map<String, Object> page = Map.of("round", roundId, "after", after, "limit", limit);
        List<Row> rows = rows(page);
        Map<Integer, List<AttachmentRow>> files = reads.list(FileRow.class, """
                select a.number as answer, f.raw_mail_id, f.number, f.name, f.bytes, f.state, f.reason
                  from answer a join answer_version v on v.answer_id = a.id join attachment f on f.raw_mail_id = v.raw_mail_id
                 where a.round_id = :round and a.number > :after and a.number <= :last order by a.number, v.number, f.number""",
                Map.of("round", roundId, "after", after, "last", rows.isEmpty() ? after : rows.get(rows.size() - 1).number())).stream()
                .collect(Collectors.groupingBy(FileRow::answer, Collectors.mapping(FileRow::file, Collectors.toList())));
        return rows.stream().collect(Collectors.groupingBy(Row::number, LinkedHashMap::new, Collectors.toList())).values().stream()
                .map(one -> answer(one, files.getOrDefault(one.get(0).number(), List.of()))).toList();
    }

    private List<Row> rows(Map<String, Object> page) {
        return reads.list(Row.class, """
                select a.number, p.public_id as person, p.name, coalesce(d.name, g.slug) as group_name, s.function, s.organisation, v.channel,
                       v.received_at, s.evidence, s.from_on as mandate_from, s.to_on as mandate_until, w.proven is false as unproven, a.late, a.state, v.number as version, v.heads, i.id as item, coalesce(q.number, 0) as question,
                       coalesce(q.text, '') as question_text, i.text, i.position, o.text as choice, i.scale, i.found_in, i.set_aside, i.handling
                  from (select a.* from answer a join membership s on s.id = a.membership_id join person p on p.id = s.person_id
                         where a.round_id = :round and a.number > :after and\s""" + managed.spared() + """
                          order by a.number limit :limit) a
                  join lateral (select * from answer_version x where x.answer_id = a.id order by x.number desc limit 1) v on true
                  left join raw_mail w on w.id = v.raw_mail_id
                  join membership s on s.id = a.membership_id join person p on p.id = s.person_id
                  join reform_group g on g.id = s.group_id join reform r on r.id = g.reform_id
                  left join group_text d on d.group_id = g.id and d.language = r.language
                  left join answer_item i on i.version_id = v.id left join question q on q.id = i.question_id
                  left join question_option o on o.question_id = q.id and o.position = i.choice - 1
                 order by a.number, q.number nulls last""", page);
    }

    private static AnswerRow answer(List<Row> rows, List<AttachmentRow> files) {
        Row one = rows.get(0);
        return new AnswerRow(one.number(), one.person(), one.name(), one.groupName(), one.function(), one.organisation(), one.channel(),
                one.receivedAt(), one.organisation() == null ? null : new Mandate(one.evidence(), one.mandateFrom(), one.mandateUntil()), one.unproven(), one.late(), one.state(), one.version(), one.heads(),
                rows.stream().filter(row -> row.item() != null).map(Row::read).toList(), files);
    }
}
