package org.ledord.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ledord.shared.RuleViolation;

class MapPointTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            56.9055, 12.4912        | 56.90550, 12.49120
            56.905523456 12.4912    | 56.90552, 12.49120
            -33,86; 151,2           | -33.86000, 151.20000
            60;5                    | 60.00000, 5.00000
            """)
    void it_is_read_as_people_copy_it(String typed, String point) {
        assertThat(MapPoint.read(typed)).hasToString(point);
    }

    @ParameterizedTest
    @ValueSource(strings = {"56.9", "91, 12", "56, 181", "Falkenberg", "56.9055, 12.4912, 3", "javascript:1, 2"})
    void what_is_no_point_is_told(String typed) {
        assertThatThrownBy(() -> MapPoint.read(typed)).hasMessage("rule.page-map-wrong");
    }

    @Test
    void nothing_typed_is_nowhere() {
        assertThat(MapPoint.read(" ")).isNull();
    }

    @Test
    void a_page_on_the_map_also_says_in_words_where_it_is() {
        Page page = new Page(1, "sida", null, 1);
        assertThatThrownBy(() -> page.care(new PageCare("", TODAY.plusDays(1), null, "", "56, 12"), TODAY))
                .satisfies(no -> assertThat(((RuleViolation) no).all()).extracting(RuleViolation::field).containsExactly("reviewed", "place"));
        page.care(new PageCare("", TODAY, PageCategory.PRACTICAL, "Stadshuset", "56, 12"), TODAY);
    }
}
