package org.ledord.reform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ledord.shared.Language;
import org.ledord.shared.NotFound;

class ReformTest {
    private static final LocalDate START = LocalDate.of(2023, 1, 25);

    @Test
    void is_prepared_then_runs_then_is_concluded() {
        Reform reform = reform("falkenberg", START, null, Map.of(Language.sv, "Modellen"));
        assertThat(reform.status()).isEqualTo(ReformStatus.PREPARING);
        assertThatThrownBy(() -> reform.conclude(START)).hasMessage("rule.reform-not-running");
        reform.start();
        assertThatThrownBy(reform::start).hasMessage("rule.reform-already-started");
        reform.conclude(START.plusYears(3));
        assertThat(reform.status()).isEqualTo(ReformStatus.CONCLUDED);
    }

    @Test
    void is_published_once() {
        Reform reform = reform("falkenberg", START, null, Map.of(Language.sv, "Modellen"));
        assertThat(reform.publishedAt()).isNull();
        reform.publish(Instant.EPOCH);
        assertThatThrownBy(() -> reform.publish(Instant.EPOCH)).hasMessage("rule.reform-already-published");
    }

    @Test
    void is_written_in_its_own_language_first() {
        assertThatThrownBy(() -> reform("falkenberg", START, null, Map.of(Language.en, "The model")))
                .hasMessage("rule.reform-own-language-missing");
    }

    @Test
    void does_not_end_before_it_starts() {
        assertThatThrownBy(() -> reform("falkenberg", START, START.minusDays(1), Map.of(Language.sv, "Modellen")))
                .hasMessage("rule.reform-ends-before-start");
    }

    @Test
    void has_a_name_that_an_address_can_carry() {
        assertThatThrownBy(() -> reform("../etc", START, null, Map.of(Language.sv, "Modellen"))).isInstanceOf(NotFound.class);
    }

    @Test
    void a_step_without_a_date_says_so() {
        Phase phase = phase(PhaseStatus.UNDATED, null, null);
        assertThatThrownBy(() -> phase.becomes(PhaseStatus.PLANNED, null, null)).hasMessage("rule.phase-without-date");
        assertThatThrownBy(() -> phase.becomes(PhaseStatus.UNDATED, START, null)).hasMessage("rule.phase-undated-with-date");
        phase.becomes(PhaseStatus.PLANNED, START, null);
        phase.becomes(PhaseStatus.NOW, START, null);
        assertThatThrownBy(() -> phase.becomes(PhaseStatus.DONE, START, START.minusDays(1))).hasMessage("rule.phase-ends-before-start");
        phase.becomes(PhaseStatus.DONE, START, START.plusDays(1));
        assertThat(phase.status()).isEqualTo(PhaseStatus.DONE);
    }

    @Test
    void a_plan_that_loses_its_date_becomes_undated_again() {
        Phase phase = phase(PhaseStatus.PLANNED, START, null);
        phase.becomes(PhaseStatus.UNDATED, null, null);
        assertThat(phase.status()).isEqualTo(PhaseStatus.UNDATED);
    }

    @Test
    void a_principle_has_a_number_to_be_called_by() {
        assertThatThrownBy(() -> new Principle(1, Language.sv, new NewPrinciple(0, Map.of(Language.sv, "Delaktighet"), null)))
                .hasMessage("rule.principle-number");
    }

    private static Phase phase(PhaseStatus status, LocalDate starts, LocalDate ends) {
        return new Phase(1, Language.sv, 1, new NewPhase(starts, ends, status, Map.of(Language.sv, "Steg"), null, null));
    }

    private static Reform reform(String slug, LocalDate starts, LocalDate ends, Map<Language, String> title) {
        return new Reform(new NewReform(slug, Jurisdiction.SE, "Europe/Stockholm", "Kommunen", Language.sv, starts, ends, null,
                Influence.CO_CREATION, null, null, title, null, null));
    }
}
