package org.ledord.transparency;

import java.util.List;
import java.util.Map;
import org.ledord.shared.Parameters;
import org.ledord.shared.Reads;

/**
 * How a synthesis is read, from the views that everybody may see ({@code public_}) or from those that show a round before it has closed
 * ({@code synthesis_}), which tell no more of anybody. Three statements.
 */
public final class SynthesisSql {
    private static final String GROUP = """
            left join lateral (select t.name from group_text t where t.group_id = x.group_id order by t.language <> :language, t.language <> :own limit 1) g on true
            """;
    private static final String OPEN_GROUP = """
            left join lateral (select y.name from public_group y where y.group_id = x.group_id and y.language in (:language, :own) order by y.language <> :language limit 1) g on true
            """;

    private SynthesisSql() {
    }

    /** The round that is told about. */
    public record Head(long roundId, int number, String title, String language, String status, boolean named, int answered, int invited, int points, int replied, String themes) {
        List<String> themeList() {
            return themes == null ? List.of() : themes.lines().toList();
        }
    }

    /**
     * Which of the points, and in whose words groups are named.
     *
     * @param theme only those of this theme; empty for all
     * @param question only those on this question; 0 for all
     * @param after the number of the last one on the page before, or 0
     */
    public record Part(String language, String own, String theme, int question, int after, int size) {
    }

    /** The whole, with one part of its points. */
    public static Synthesis read(Reads reads, Head head, boolean open, Part part) {
        Map<String, Object> of = Parameters.of("round", head.roundId(), "language", part.language(), "own", part.own());
        List<SynthesisPoint> points = points(reads, head, open, part);
        return new Synthesis(head.number(), head.title(), head.language(), head.status(), head.answered(), head.invited(), head.points(), head.replied(), head.themeList(),
                reads.list(Synthesis.Question.class, open ? """
                        select q.number, q.text, q.kind from public_question q join public_round r on r.matter_id = q.matter_id where r.round_id = :round order by q.number"""
                        : "select number, text, kind from question where round_id = :round order by number", of),
                reads.list(PartyPosition.class, """
                        select coalesce(x.party, g.name) as party, x.party is not null as organisation, x.question, x.position, cast(x.answers as int) as answers
                          from %s x %s where x.round_id = :round order by organisation desc, party nulls last, x.question, x.answers desc"""
                        .formatted(open ? "public_position" : "synthesis_position", open ? OPEN_GROUP : GROUP), of),
                points.subList(0, Math.min(points.size(), part.size())), points.size() > part.size());
    }

    /** One part of its points, and one more where there are others after those. One statement. */
    public static List<SynthesisPoint> points(Reads reads, Head head, boolean open, Part part) {
        String view = open ? "public_point" : "synthesis_point";
        return reads.list(SynthesisPoint.class, """
                select x.number, x.question, coalesce(x.party, g.name) as party, x.party is not null as organisation, x.theme, x.heading, x.quote, x.late,
                       x.position, x.reply_kind, x.reply_text, x.proposal_version, x.replied_at
                  from %s x %s where x.round_id = :round""".formatted(view, open ? OPEN_GROUP : GROUP)
                + (part.theme().isEmpty() ? "" : " and x.theme = :theme") + (part.question() == 0 ? "" : " and x.question = :question")
                + (part.after() == 0 ? "" : " and ((x.theme = ''), x.theme, x.number) > (select (l.theme = ''), l.theme, l.number from " + view
                        + " l where l.round_id = :round and l.number = :after)")
                + " order by (x.theme = ''), x.theme, x.number limit :limit",
                Parameters.of("round", head.roundId(), "language", part.language(), "own", part.own(), "theme", part.theme(), "question", part.question(), "after", part.after(),
                        "limit", part.size() + 1));
    }
}
