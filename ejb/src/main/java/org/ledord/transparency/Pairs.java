package org.ledord.transparency;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.mapper.Nested;

/**
 * Rows that hold one thing and one of what belongs to it, so that a page asks once for both. The second is null where
 * there is none; the first is repeated for each second.
 */
final class Pairs {
    /** A proposal and one of its versions, oldest first. */
    record Proposal(@Nested OpenProposal proposal, @Nested("v_") OpenVersion version) {
    }

    /** A round about a proposal and one of at most three points that show what became of what was said, of as many kinds as there are. */
    record Round(@Nested OpenRound round, @Nested("e_") OpenPoint example) {
    }

    /** A pilot and its first chart of an outcome. */
    record Pilot(@Nested OpenPilot pilot, @Nested("c_") OpenMeasure chart) {
    }

    static final String PROPOSAL = "select p.*, " + columns("v", OpenVersion.class) + " from (" + OpenSql.PROPOSAL + """
             where p.reform_id = :reform and p.number = :number) p left join public_proposal_version v on v.matter_id = p.matter_id order by v.number""";

    static final String ROUND = "select r.*, " + columns("e", OpenPoint.class) + " from (" + OpenSql.ROUND + """
             where r.proposal_matter_id = :proposal) r left join lateral (
            select y.*, row_number() over () as place from (select z.* from (""" + OpenSql.POINT + """
             where x.round_id = r.round_id and x.reply_kind is not null order by x.number limit 60) z
             order by row_number() over (partition by z.reply_kind order by z.number), z.number limit 3) y) e on true order by r.number, e.place""";

    /** Ends where they are ordered: the pilot is {@code w}. It is narrowed to those that are shown before their charts are looked for. */
    static final String PILOT = "select w.*, " + columns("c", OpenMeasure.class) + " from (select * from public_pilot where %s) w left join lateral (" + OpenSql.MEASURE + """
             where m.matter_id = w.matter_id and m.kind = 'OUTCOME' and c.large is not null order by m.number limit 1) c on true""";

    private Pairs() {
    }

    /** The firsts, each once. */
    static <R, T> List<T> first(List<R> rows, Function<R, T> first) {
        return rows.stream().map(first).distinct().toList();
    }

    /** The seconds that there are. */
    static <R, T> List<T> second(List<R> rows, Function<R, T> second) {
        return rows.stream().map(second).filter(Objects::nonNull).toList();
    }

    private static String columns(String alias, Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents()).map(one -> one.getName().replaceAll("([A-Z])", "_$1").toLowerCase())
                .map(column -> alias + "." + column + " as " + alias + "_" + column).collect(Collectors.joining(", "));
    }
}
