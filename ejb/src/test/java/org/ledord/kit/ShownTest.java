package org.ledord.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.ledord.shared.RuleViolation;

/** What a manager may tell of a meeting. */
class ShownTest {
    private static final LocalDate OPENED = LocalDate.of(2026, 11, 16);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    @Test
    void a_meeting_was_between_the_opening_and_today() {
        assertThatCode(() -> new Shown(OPENED, 1).demand(OPENED, TODAY)).doesNotThrowAnyException();
        assertThatCode(() -> new Shown(TODAY, 500).demand(OPENED, TODAY)).doesNotThrowAnyException();
        assertThatThrownBy(() -> new Shown(OPENED.minusDays(1), 5).demand(OPENED, TODAY)).hasMessage("rule.kit-shown-on");
        assertThatThrownBy(() -> new Shown(TODAY.plusDays(1), 5).demand(OPENED, TODAY)).hasMessage("rule.kit-shown-on");
    }

    @Test
    void what_cannot_be_read_is_told_beside_each_field_at_once() {
        assertThat(Shown.typed(" 2026-11-20 ", " 7 ")).isEqualTo(new Shown(LocalDate.of(2026, 11, 20), 7));
        assertThatThrownBy(() -> Shown.typed("20/11", "sju").demand(OPENED, TODAY)).asInstanceOf(type(RuleViolation.class)).extracting(RuleViolation::all).asList()
                .extracting(one -> ((RuleViolation) one).field()).containsExactly("shown-on", "present");
        assertThatThrownBy(() -> new Shown(TODAY, 0).demand(OPENED, TODAY)).hasMessage("rule.kit-present");
        assertThatThrownBy(() -> new Shown(TODAY, 501).demand(OPENED, TODAY)).hasMessage("rule.kit-present");
    }
}
