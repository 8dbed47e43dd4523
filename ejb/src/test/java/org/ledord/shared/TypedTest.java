package org.ledord.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was typed is tidied, and everything it lacks is told at once. */
class TypedTest {
    @Test
    void words_lose_their_blanks_and_strange_line_ends() {
        assertThat(Typed.words(" ett\r\ntvå ")).isEqualTo("ett\ntvå");
        assertThat(Typed.words(null)).isEmpty();
        assertThat(Typed.items(Arrays.asList(" ett ", null, " "))).containsExactly("ett");
        assertThat(Typed.items(null)).isEmpty();
    }

    @Test
    void everything_that_is_lacking_is_told_in_the_order_of_the_fields() {
        assertThat(new Typed().needs("title", "").needs("body", "x").needs("day", (Object) null).lacks(true, "until-early")
                .needs("goals", List.of()).lacks(false, "title-long").lacks()).containsExactly("title-missing", "day-missing", "until-early", "goals-missing");
    }
}
