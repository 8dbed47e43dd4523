package org.ledord.pilot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ledord.shared.Language;

/** What a pilot needs before it can begin. */
class StartPilotTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);

    @Test
    void ends_after_it_begins_and_within_some_years() {
        assertThat(until(null).lacks()).isEmpty();
        assertThat(until(FIRST).lacks()).containsExactly("ends-on-early");
        assertThat(until(FIRST.plusDays(1)).lacks()).isEmpty();
        assertThat(until(FIRST.plusYears(5)).lacks()).isEmpty();
        assertThat(until(LocalDate.of(9999, 12, 31)).lacks()).containsExactly("ends-on-late");
    }

    private static StartPilot until(LocalDate last) {
        return new StartPilot(1, "Fasta rundor", Language.sv, "Hjortsberg", "", FIRST, last, "", "", List.of("Fastare rundor"), List.of("Färre ansikten"));
    }
}
