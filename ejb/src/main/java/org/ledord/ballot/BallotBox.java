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
class BallotBox {
    private static final String OF = " question_id = any(cast(string_to_array(:questions, ',') as bigint[]))";

    @Inject
    private BallotStore store;

    /** Drops one ballot, in one statement, so that all of it is there or nothing. */
    void drop(List<Tick> ticks) {
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
    void mix(List<Long> questions, int atLeast) {
        store.change("""
                with due as (select question_id from ballot_spool where""" + OF + """
                     group by question_id having count(*) >= :least),
                  spooled as (delete from ballot_spool where question_id in (select question_id from due) returning question_id, value),
                  kept as (delete from ballot where question_id in (select question_id from due) returning question_id, value)
                insert into ballot (question_id, value)
                select question_id, value from (select * from spooled union all select * from kept) a order by random()""",
                Map.of("questions", Parameters.list(questions), "least", atLeast));
    }

    /** How many ballots there are to each question of which there are any. */
    List<Counted> counts(List<Long> questions) {
        return store.returning(Counted.class, "select question_id, value, cast(count(*) as int) as answers from (select * from ballot union all select * from ballot_spool) a where"
                + OF + " group by question_id, value", Map.of("questions", Parameters.list(questions)));
    }

    /** How often one value was ticked. */
    public record Counted(long questionId, String value, int answers) {
    }
}
