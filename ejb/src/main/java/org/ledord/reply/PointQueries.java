package org.ledord.reply;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ledord.access.CurrentActor;
import org.ledord.access.May;
import org.ledord.access.Role;
import org.ledord.answer.AnswerQueries;
import org.ledord.answer.AnswerRow;
import org.ledord.answer.AnswerState;
import org.ledord.answer.Handling;
import org.ledord.answer.ReadItem;
import org.ledord.consultation.HeldRound;
import org.ledord.consultation.Rounds;
import org.ledord.matter.MatterKey;
import org.ledord.shared.Reads;

/** Points and their replies, for those who handle the round; what everybody sees of them is in {@code transparency}. */
@Stateless
@PermitAll
public class PointQueries {
    @Inject
    private Rounds rounds;

    @Inject
    private AnswerQueries answers;

    @Inject
    private CurrentActor actor;

    @Inject
    private Reads reads;

    /** Every point of answers that count, by its number. Who manages a unit sees none from that unit. */
    @May("answer.read")
    public List<PointRow> points(MatterKey key) {
        HeldRound round = rounds.held(key);
        String managed = actor.grants().stream().filter(grant -> grant.role() == Role.UNIT_MANAGER && grant.unitId() != null)
                .map(grant -> String.valueOf(grant.unitId())).collect(Collectors.joining(","));
        return reads.list(PointRow.class, """
                select x.number, a.number as answer, coalesce(q.number, 0) as question, coalesce(q.text, '') as question_text, p.name,
                       coalesce(d.name, g.slug) as group_name, s.organisation, v.channel, a.received_at, a.late, x.heading, x.quote, x.theme,
                       y.kind, y.text, w.number as version, y.change_link, y.replied_at, y.revision
                  from point x join answer a on a.id = x.answer_id and a.state = 'FILED'
                  join answer_item i on i.id = x.item_id join answer_version v on v.id = i.version_id
                  left join question q on q.id = i.question_id
                  join membership s on s.id = a.membership_id join person p on p.id = s.person_id
                  join reform_group g on g.id = s.group_id join reform r on r.id = g.reform_id
                  left join group_text d on d.group_id = g.id and d.language = r.language
                  left join reply y on y.id = x.reply_id left join proposal_version w on w.id = y.proposal_version_id
                 where x.round_id = :round
                   and (:managed = '' or coalesce(s.unit_id, p.unit_id) is null
                        or not coalesce(s.unit_id, p.unit_id) = any(cast(string_to_array(:managed, ',') as bigint[])))
                 order by x.number""", Map.of("round", round.id(), "managed", managed));
    }

    /** Everything that was written in answers that count, question by question, with what is left to cut. */
    @May("answer.read")
    public List<CuttingItem> cutting(MatterKey key) {
        List<PointRow> points = points(key);
        List<CuttingItem> items = new ArrayList<>();
        for (AnswerRow answer : answers.all(key)) {
            for (ReadItem item : answer.state() == AnswerState.FILED ? answer.items() : List.<ReadItem>of()) {
                if (item.handling() == Handling.POSITION_ONLY) {
                    continue;
                }
                List<PointRow> own = points.stream().filter(point -> point.answer() == answer.number() && point.question() == item.question()).toList();
                List<String> taken = new ArrayList<>(own.stream().map(PointRow::quote).toList());
                taken.add(item.setAside());
                taken.add(item.foundIn());
                List<String> rest = item.handling() == Handling.UNCUT ? new Coverage(item.text(), taken).rest() : List.of();
                List<ProposedPoint> proposed = own.isEmpty() && item.setAside().isEmpty() ? proposed(item)
                        : rest.stream().flatMap(piece -> Cuts.of(piece).stream()).toList();
                items.add(new CuttingItem(answer, item, rest, rest.isEmpty() ? List.of() : proposed, own));
            }
        }
        return items;
    }

    /** Cut where the writer made paragraphs, which the flattened rest no longer shows. */
    private static List<ProposedPoint> proposed(ReadItem item) {
        int at = item.foundIn().isEmpty() ? -1 : item.text().indexOf(item.foundIn());
        return Cuts.of(at < 0 ? item.text() : item.text().substring(0, at) + "\n\n"
                + item.text().substring(at + item.foundIn().length()).replaceFirst("^[\\s.,;:–-]+", ""));
    }
}
