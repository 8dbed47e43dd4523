package org.ledord.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.ledord.shared.BallotStore;
import org.ledord.shared.Parameters;

/** The spool that ballots are dropped into, and what is kept of them in random order. Each call is a transaction of its own. */
@ApplicationScoped
public class BallotBox {
    private static final String OF = " question_id = any(cast(string_to_array(:questions, ',') as bigint[]))";

    @Inject
    private BallotStore store;

    /** Drops one ballot, in one statement, so that all of it is there or nothing. */
    public void drop(List<Tick> ticks) {
        StringJoiner rows = new StringJoiner(", ");
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < ticks.size(); i++) {
            rows.add("(:question" + i + ", :value" + i + ")");
            values.put("question" + i, ticks.get(i).questionId());
            values.put("value" + i, ticks.get(i).value());
        }
        store.change("insert into ballot_spool (question_id, value) values " + rows, values);
    }

    /**
     * Writes what waits in the spool, and what was written before, anew in random order: neither the order of rows nor the
     * number of a transaction tells any more which came when. A question of which fewer wait is left alone.
     *
     * @param atLeast how many must wait: as many as must answer, or one when all goes together at the end
     */
    public void mix(List<Long> questions, int atLeast) {
        store.change("""
                with due as (select question_id from ballot_spool where""" + OF + """
                     group by question_id having count(*) >= :least),
                  spooled as (delete from ballot_spool where question_id in (select question_id from due) returning question_id, value),
                  kept as (delete from ballot where question_id in (select question_id from due) returning question_id, value)
                insert into ballot (question_id, value)
                select question_id, value from (select * from spooled union all select * from kept) a order by random()""",
                Map.of("questions", Parameters.list(questions), "least", atLeast));
    }

    /**
     * Writes all of these anew in random order, in one statement, each where it is to lie from now on. What was several is one then, and
     * nobody can tell it apart any more.
     *
     * @param into where the ballots of each question go, its own id where they stay
     */
    public void settle(Map<Long, Long> into) {
        if (into.isEmpty()) {
            return;
        }
        store.change("""
                with way as (select cast(split_part(p, '/', 1) as bigint) as source, cast(split_part(p, '/', 2) as bigint) as target
                               from unnest(string_to_array(:pairs, ',')) p),
                  spooled as (delete from ballot_spool s using way where s.question_id = way.source returning way.target, s.value),
                  kept as (delete from ballot b using way where b.question_id = way.source returning way.target, b.value)
                insert into ballot (question_id, value)
                select target, value from (select * from spooled union all select * from kept) a order by random()""",
                Map.of("pairs", Parameters.list(into.entrySet().stream().map(one -> one.getKey() + "/" + one.getValue()).toList())));
    }

    /** How many ballots there are to each question of which there are any. */
    public List<Counted> counts(List<Long> questions) {
        return store.returning(Counted.class, "select question_id, value, cast(count(*) as int) as answers from (select * from ballot union all select * from ballot_spool) a where"
                + OF + " group by question_id, value", Map.of("questions", Parameters.list(questions)));
    }

    /** How often one value was ticked. */
    public record Counted(long questionId, String value, int answers) {
    }
}
