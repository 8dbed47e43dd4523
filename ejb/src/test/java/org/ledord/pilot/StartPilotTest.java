package org.ledord.pilot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

    @Test
    void needs_the_measure_that_the_unions_named_and_who_did() {
        assertThat(with(null).lacks()).containsExactly("balancing-missing", "balancing-definition-missing", "balancing-direction-missing", "balancing-by-missing");
        assertThat(with(balancing("")).lacks()).containsExactly("balancing-by-missing");
        assertThat(with(balancing(" ")).lacks()).containsExactly("balancing-by-missing");
        assertThat(with(balancing("Fackförbund A")).lacks()).isEmpty();
        LocalDate today = FIRST.plusDays(1);
        assertThatThrownBy(() -> Pilot.demand(with(null), null, today)).hasMessage("rule.pilot-balancing");
        assertThatThrownBy(() -> Pilot.demand(with(balancing("")), null, today)).hasMessage("rule.pilot-balancing");
        Pilot.demand(with(balancing("Fackförbund A")), null, today);
    }

    @Test
    void a_map_is_an_address_and_nothing_else() {
        assertThat(mapped("https://karta.example.org/hjortsberg?z=3").lacks()).isEmpty();
        for (String no : List.of("karta.example.org", "javascript:alert(1)", "https://a b", "ftp://karta.example.org", "https://x\"onclick=")) {
            assertThat(mapped(no).lacks()).as(no).containsExactly("map-wrong");
        }
    }

    private static StartPilot mapped(String map) {
        return new StartPilot(1, "Fasta rundor", Language.sv, "Hjortsberg", "", FIRST, null, "", "", List.of("Fastare rundor"), List.of("Färre ansikten"), List.of(), map,
                balancing("Fackförbund A"));
    }

    private static StartPilot with(NewMeasure balancing) {
        return new StartPilot(1, "Fasta rundor", Language.sv, "Hjortsberg", "", FIRST, null, "", "", List.of("Fastare rundor"), List.of("Färre ansikten"), List.of(), "", balancing);
    }

    private static NewMeasure balancing(String namedBy) {
        return new NewMeasure("Restid", "Minuter per dag", "", "minuter", MeasureKind.BALANCING, Direction.LOWER, null, null, namedBy);
    }

    private static StartPilot until(LocalDate last) {
        return new StartPilot(1, "Fasta rundor", Language.sv, "Hjortsberg", "", FIRST, last, "", "", List.of("Fastare rundor"), List.of("Färre ansikten"), List.of(), "", balancing("Fackförbund A"));
    }
}
