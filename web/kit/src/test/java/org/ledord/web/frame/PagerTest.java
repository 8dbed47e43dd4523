package org.ledord.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PagerTest {
    private final Pager pager = new Pager();

    @Test
    void shows_all_when_they_are_few() {
        assertThat(pager.shown(2, 4)).containsExactly(1, 2, 3, 4);
    }

    @Test
    void leaves_a_gap_only_where_more_than_one_page_is_left_out() {
        assertThat(pager.shown(4, 9)).containsExactly(1, 2, 3, 4, 5, 0, 9);
        assertThat(pager.shown(50, 100)).containsExactly(1, 0, 49, 50, 51, 0, 100);
    }
}
