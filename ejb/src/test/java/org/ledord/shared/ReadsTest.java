package org.ledord.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** These tests should show that a statement says how many rows it wants, wherever it is told as a number. */
class ReadsTest {
    @Test
    void a_limit_stands_in_the_statement_and_all_else_is_bound() {
        assertThat(Reads.limited("select a from b where c > :after order by a limit :size offset :after", Map.of("size", 25, "after", 7)))
                .isEqualTo("select a from b where c > :after order by a limit 25 offset :after");
        assertThat(Reads.limited("(select 1 limit :one) union (select 2 limit :two)", Map.of("one", 1, "two", 2))).isEqualTo("(select 1 limit 1) union (select 2 limit 2)");
        assertThat(Reads.limited("select 1 limit :size", Map.of("size", "25; drop table b"))).isEqualTo("select 1 limit :size");
        assertThat(Reads.limited("select 1", Map.of("size", 25))).isEqualTo("select 1");
    }
}
