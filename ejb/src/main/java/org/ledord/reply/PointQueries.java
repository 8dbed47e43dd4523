package org.ledord.reply;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ledord.access.Access;
import org.ledord.access.May;
import org.ledord.access.Target;
import org.ledord.answer.AnswerRow;
import org.ledord.answer.AnswerState;
import org.ledord.answer.Handling;
import org.ledord.answer.ManagedUnits;
import org.ledord.answer.ReadAnswers;
import org.ledord.answer.ReadItem;
import org.ledord.attachment.AttachmentRow;
import org.ledord.attachment.Attachments;
import org.ledord.attachment.ServedFile;
import org.ledord.consultation.RoundStatus;
import org.ledord.matter.Audience;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.shared.NotFound;
import org.ledord.shared.Reads;

/** Points and their replies, for those who handle the round; what everybody sees of them is in {@code transparency}. */
@Stateless
@PermitAll
public class PointQueries {
    @Inject
    private ReadAnswers answers;

    @Inject
    private Attachments attachments;

    @Inject
    private ManagedUnits managed;

    @Inject
    private Access access;

    @Inject
    private Reads reads;

    /** The round's own row, with what the policy judges it by. */
    public record Head(long id, String title, RoundStatus status, long matterId, long reformId, Audience audience, Long groupId, Long unitId,
            Instant createdAt, Integer proposal) {
        Target target() {
            return new Target(matterId, reformId, MatterKind.ROUND, audience, groupId, unitId, createdAt, false);
        }
    }

    /** Every point of answers that count, by its number, and whether replies can be written. Who manages a unit sees none from that unit. */
    @May("answer.read")
    public ReplyDesk desk(MatterKey key) {
        Head head = head(key);
        boolean open = head.status() != RoundStatus.CONCLUDED && access.allowed(head.target(), List.of("point.reply")).contains("point.reply");
        return new ReplyDesk(key.number(), head.title(), open, head.status() == RoundStatus.CLOSED, points(head.id()),
                head.proposal(), open ? versions(head.id()) : List.of());
    }

    private List<ReplyDesk.NewVersion> versions(long roundId) {
        return reads.list(ReplyDesk.NewVersion.class, """
                select v.number, v.note from round d join proposal_version v on v.proposal_id = d.proposal_id
                 where d.id = :round and v.created_at > d.opened_at order by v.number""", Map.of("round", roundId));
    }

    /** Every answer in full. Who manages a unit sees none from that unit. */
    @May("answer.read")
    public AnswerBook answers(MatterKey key) {
        Head head = head(key);
        return new AnswerBook(key.number(), head.title(), answers.of(head.id()));
    }

    /**
     * A file that came with an answer, for download; {@link NotFound} where it may not be opened.
     *
     * @param place its place among the files of that answer, from 1
     */
    @May("answer.read")
    public ServedFile file(MatterKey key, int answer, int place) {
        AttachmentRow file = answers.of(head(key).id()).stream().filter(one -> one.number() == answer).flatMap(one -> one.files().stream()).skip(Math.max(1, place) - 1L)
                .findFirst().orElseThrow(() -> new NotFound("file " + place));
        return attachments.open(file.rawMailId(), file.number());
    }

    private Head head(MatterKey key) {
        return reads.first(Head.class, """
                select d.id, m.title, d.status, m.id as matter_id, m.reform_id, m.audience, m.group_id, m.unit_id, m.created_at,
                       (select t.number from proposal o join matter t on t.id = o.matter_id where o.id = d.proposal_id) as proposal
                  from matter m join reform r on r.id = m.reform_id join round d on d.matter_id = m.id
                 where r.slug = :reform and m.kind = :kind and m.number = :number and\s""" + access.scope().sql("m"),
                Map.of("reform", key.reform(), "kind", key.kind().name(), "number", key.number())).orElseThrow(() -> new NotFound(key.toString()));
    }

    private List<PointRow> points(long roundId) {
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
                 where x.round_id = :round and\s""" + managed.spared() + " order by x.number", Map.of("round", roundId));
    }

    /** Everything that was written in answers that count, question by question, with what is left to cut, and whether the actor may cut it. */
    @May("answer.read")
    public CuttingDesk cutting(MatterKey key) {
        Head head = head(key);
        List<PointRow> points = points(head.id());
        List<CuttingItem> items = new ArrayList<>();
        for (AnswerRow answer : answers.words(head.id())) {
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
        return new CuttingDesk(items, head.status() != RoundStatus.CONCLUDED && !access.allowed(head.target(), List.of("point.cut")).isEmpty());
    }

    /** Cut where the writer made paragraphs, which the flattened rest no longer shows. */
    private static List<ProposedPoint> proposed(ReadItem item) {
        int at = item.foundIn().isEmpty() ? -1 : item.text().indexOf(item.foundIn());
        return Cuts.of(at < 0 ? item.text() : item.text().substring(0, at) + "\n\n"
                + item.text().substring(at + item.foundIn().length()).replaceFirst("^[\\s.,;:–-]+", ""));
    }
}
