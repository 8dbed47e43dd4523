package org.ledord.reply;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ledord.access.May;
import org.ledord.answer.Channel;
import org.ledord.answer.Handling;
import org.ledord.answer.ManagedUnits;
import org.ledord.answer.ReadItem;
import org.ledord.matter.MatterKey;
import org.ledord.reading.Position;
import org.ledord.shared.Parameters;
import org.ledord.shared.Reads;

/** What waits to be cut in a round, a desk's worth at a time: it costs the same however many have answered. */
@Stateless
@PermitAll
public class CuttingQueries {
    /** How many texts are listed beside the one at hand. */
    static final int BESIDE = 25;
    /** Whoever manages a unit sees none from that unit: so many are looked through to find those that they may. */
    private static final int LOOKED_THROUGH = 500;
    /** Who gave the answer {@code a}, under which hat, and what their group is called. */
    static final String WRITER = """
            join membership s on s.id = a.membership_id join person p on p.id = s.person_id join reform_group g on g.id = s.group_id
              join reform r on r.id = g.reform_id left join group_text d on d.group_id = g.id and d.language = r.language
            """;

    @Inject
    private RoundHeads heads;

    @Inject
    private ManagedUnits managed;

    @Inject
    private Reads reads;

    /** A text and one of its points; the point's columns are null where there is none. */
    public record Row(int answer, String name, String groupName, String organisation, Channel channel, int question, String questionText, String text, Position position,
            String choice, Integer scale, String foundIn, String setAside, Handling handling, Integer point, String heading, String quote, String theme, boolean replied) {
        private CuttingItem.CutPoint cut() {
            return new CuttingItem.CutPoint(point, heading, quote, theme, replied);
        }
    }

    /**
     * The desk with this text at hand, or the first that waits. Who manages a unit sees none from that unit.
     *
     * @param answer the answer's number, or 0 for the first that waits
     * @param question the question's number, 0 for what was said about the round as a whole
     * @param after the place of the last text on the page before, or 0
     */
    @May("answer.read")
    public CuttingDesk desk(MatterKey key, int answer, int question, long after) {
        RoundHeads.Head head = heads.get(key);
        List<CuttingRow> left = left(head.id(), after, BESIDE + 1, 80);
        CuttingItem current = answer > 0 ? item(head.id(), answer, question) : left.isEmpty() ? null : item(head.id(), left.get(0).answer(), left.get(0).question());
        return new CuttingDesk(left.subList(0, Math.min(left.size(), BESIDE)), left.size() > BESIDE, current, head.worded() - head.uncut(), head.worded(), head.themeList(),
                heads.open(head, "point.cut"));
    }

    /** The next texts that wait, in full, to be gone through many at a time. */
    @May("answer.read")
    public CuttingDesk many(MatterKey key, long after, int size) {
        RoundHeads.Head head = heads.get(key);
        List<CuttingRow> left = left(head.id(), after, size + 1, 2_000);
        return new CuttingDesk(left.subList(0, Math.min(left.size(), size)), left.size() > size, null, head.worded() - head.uncut(), head.worded(), head.themeList(),
                heads.open(head, "point.cut"));
    }

    private List<CuttingRow> left(long roundId, long after, int limit, int words) {
        String spared = managed.spared();
        return reads.list(CuttingRow.class, """
                select c.item_id as place, a.number as answer, coalesce(q.number, 0) as question, coalesce(d.name, g.slug) as group_name, s.organisation,
                       left(i.text, :words) as text
                  from (select item_id from cutting_queue where round_id = :round and item_id > :after order by item_id limit :looked) c
                  join answer_item i on i.id = c.item_id join answer_version v on v.id = i.version_id join answer a on a.id = v.answer_id
                  left join question q on q.id = i.question_id
                """ + WRITER + " where " + spared + " order by c.item_id limit :limit",
                Map.of("round", roundId, "after", after, "limit", limit, "words", words, "looked", spared.equals("true") ? limit : LOOKED_THROUGH));
    }

    private CuttingItem item(long roundId, int answer, int question) {
        List<Row> rows = reads.list(Row.class, """
                select a.number as answer, p.name, coalesce(d.name, g.slug) as group_name, s.organisation, v.channel, coalesce(q.number, 0) as question,
                       coalesce(q.text, '') as question_text, i.text, i.position, o.text as choice, i.scale, i.found_in, i.set_aside, i.handling,
                       x.number as point, x.heading, x.quote, x.theme, x.reply_id is not null as replied
                  from answer a join lateral (select * from answer_version w where w.answer_id = a.id order by w.number desc limit 1) v on true
                  join answer_item i on i.version_id = v.id left join question q on q.id = i.question_id
                  left join question_option o on o.question_id = q.id and o.position = i.choice - 1 left join point x on x.item_id = i.id
                """ + WRITER + " where a.round_id = :round and a.number = :answer and a.state = 'FILED' and coalesce(q.number, 0) = :question and "
                + managed.spared() + " order by x.number", Parameters.of("round", roundId, "answer", answer, "question", question));
        return rows.isEmpty() ? null : laidOut(rows);
    }

    private static CuttingItem laidOut(List<Row> rows) {
        Row one = rows.get(0);
        ReadItem item = new ReadItem(one.question(), one.questionText(), one.text(), one.position(), one.choice(), one.scale(), one.foundIn(), one.setAside(), one.handling());
        List<CuttingItem.CutPoint> own = rows.stream().filter(row -> row.point() != null).map(Row::cut).toList();
        List<String> taken = new ArrayList<>(own.stream().map(CuttingItem.CutPoint::quote).filter(Objects::nonNull).toList());
        taken.add(item.setAside());
        taken.add(item.foundIn());
        List<String> rest = item.handling() == Handling.UNCUT ? new Coverage(item.text(), taken).rest() : List.of();
        List<ProposedPoint> proposed = own.isEmpty() && item.setAside().isEmpty() ? proposed(item) : rest.stream().flatMap(piece -> Cuts.of(piece).stream()).toList();
        return new CuttingItem(one.answer(), one.name(), one.groupName(), one.organisation(), one.channel(), item, rest, rest.isEmpty() ? List.of() : proposed, own);
    }

    /** Cut where the writer made paragraphs, which the flattened rest no longer shows. */
    private static List<ProposedPoint> proposed(ReadItem item) {
        int at = item.foundIn().isEmpty() ? -1 : item.text().indexOf(item.foundIn());
        return Cuts.of(at < 0 ? item.text() : item.text().substring(0, at) + "\n\n"
                + item.text().substring(at + item.foundIn().length()).replaceFirst("^[\\s.,;:–-]+", ""));
    }
}
