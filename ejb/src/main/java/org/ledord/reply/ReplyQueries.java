package org.ledord.reply;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.ledord.access.May;
import org.ledord.answer.ManagedUnits;
import org.ledord.consultation.RoundStatus;
import org.ledord.matter.MatterKey;
import org.ledord.shared.Parameters;
import org.ledord.shared.Reads;

/** Points that wait for a reply, a desk's worth at a time: it costs the same however many there are. */
@Stateless
@PermitAll
public class ReplyQueries {
    /** How many points are listed beside the one at hand. */
    static final int BESIDE = 25;
    private static final int AROUND = 30;
    private static final String POINT = """
            select x.number, a.number as answer, coalesce(q.number, 0) as question, coalesce(q.text, '') as question_text, p.name,
                   coalesce(d.name, g.slug) as group_name, s.organisation, v.channel, a.received_at, a.late, x.heading, x.quote, x.theme,
                   x.disputed_at is not null as missed, x.reply_id, y.kind, y.text, w.number as version, y.change_link, y.replied_at, y.revision
              from point x join answer a on a.id = x.answer_id and a.state = 'FILED'
              join answer_item i on i.id = x.item_id join answer_version v on v.id = i.version_id
              left join question q on q.id = i.question_id
            """ + CuttingQueries.WRITER + """
              left join reply y on y.id = x.reply_id left join proposal_version w on w.id = y.proposal_version_id
             where x.round_id = :round and\s""";

    @Inject
    private RoundHeads heads;

    @Inject
    private ManagedUnits managed;

    @Inject
    private Reads reads;

    /** One of the things that are read in one statement: a version, a template, a mark. */
    public record Thing(String kind, int number, String words, String more) {
    }

    /**
     * The desk with this point at hand, or the first that waits. Who manages a unit sees none from that unit.
     *
     * @param point the point's number, or 0 for the first that waits
     * @param theme the theme whose points are listed; empty for all
     * @param replied whether those that have a reply are listed, in place of those that wait
     * @param after the number of the last point on the page before, or 0
     */
    @May("answer.read")
    public ReplyDesk desk(MatterKey key, int point, String theme, boolean replied, int after) {
        RoundHeads.Head head = heads.get(key);
        boolean open = heads.open(head, "point.reply");
        List<PointRow> read = read(head.id(), theme == null ? "" : theme, replied, after, point);
        PointRow last = read.isEmpty() ? null : read.get(read.size() - 1);
        boolean named = last != null && (point == 0 ? last.replied() != replied : last.number() >= point);
        List<PointRow> listed = named ? read.subList(0, read.size() - 1) : read;
        PointRow current = named ? last : point == 0 && !listed.isEmpty() ? listed.get(0) : null;
        List<Thing> things = things(head, current == null ? 0 : current.number());
        return new ReplyDesk(key.number(), head.title(), open, head.status() == RoundStatus.CLOSED, listed.subList(0, Math.min(listed.size(), BESIDE)),
                listed.size() > BESIDE, current, head.points(), head.replied(), head.proposal(), head.themeList(),
                open ? things.stream().filter(one -> one.kind().equals("VERSION")).map(one -> new ReplyDesk.NewVersion(one.number(), one.words())).toList() : List.of(),
                open ? things.stream().filter(one -> one.kind().equals("TEMPLATE")).map(one -> new ReplyDesk.Template(one.number(), one.words(), one.more())).toList() : List.of(),
                things.stream().filter(one -> one.kind().equals("MARK")).map(one -> new ReplyDesk.Mark(one.number(), one.words() != null)).toList());
    }

    /**
     * Those that are listed, in order, and after them the one at hand where it is not the first of these: the first from the point that
     * is named, or the first of all where none is named and nothing is listed. One statement, as the limit of a page is tight.
     */
    private List<PointRow> read(long roundId, String theme, boolean replied, int after, int point) {
        String listed = "select * from seen where number > :after and reply_id is " + (replied ? "not null" : "null") + (theme.isEmpty() ? "" : " and theme = :theme");
        return reads.list(PointRow.class, "with seen as not materialized (" + POINT + managed.spared() + ") select * from (" + listed + " order by number limit :limit) a union all"
                + " select * from (select * from seen where number >= :point and (:point > 0 or not exists (" + listed + ")) order by number limit 1) b",
                Map.of("round", roundId, "after", after, "theme", theme, "limit", BESIDE + 1, "point", point));
    }

    private List<Thing> things(RoundHeads.Head head, int current) {
        return reads.list(Thing.class, """
                select 'VERSION' as kind, v.number, v.note as words, null as more from round d join proposal_version v on v.proposal_id = d.proposal_id
                 where d.id = :round and v.created_at > d.opened_at
                union all select 'TEMPLATE', t.number, t.title, t.text from reply_template t where t.reform_id = :reform
                union all select 'MARK', x.number, case when x.reply_id is not null then 'replied' end, null from point x
                  join answer a on a.id = x.answer_id and a.state = 'FILED' where x.round_id = :round and x.number between :from and :to
                 order by kind, number""", Parameters.of("round", head.id(), "reform", head.reformId(), "from", current - AROUND, "to", current + AROUND));
    }
}
