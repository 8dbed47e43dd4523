package org.ledord.reform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
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

    @Test
    void no_reform_is_called_by_a_word_that_leads_elsewhere() {
        assertThatThrownBy(() -> reform("work", START, null, Map.of(Language.sv, "Modellen"))).hasMessage("rule.reform-slug-reserved");
        assertThat(ReformSlugs.proposed("Privacy")).isEqualTo("privacy-reform");
    }

    @Test
    void is_changed_only_by_who_has_read_what_they_change() {
        Reform reform = reform("falkenberg", START, null, Map.of(Language.sv, "Modellen"));
        reform.change(0, draft(START, null, Map.of(Language.sv, "Modellen för hemtjänsten")), Set.of());
        assertThat(reform.title()).isEqualTo("Modellen för hemtjänsten");
        assertThatThrownBy(() -> reform.change(7, draft(START, null, Map.of(Language.sv, "Annat")), Set.of())).hasMessage("rule.changed-meanwhile");
        assertThatThrownBy(() -> reform.change(0, draft(START, START.minusDays(1), Map.of(Language.sv, "Annat")), Set.of()))
                .hasMessage("rule.reform-ends-before-start");
        assertThatThrownBy(() -> reform.change(0, draft(START, null, Map.of(Language.nb, "Modellen")), Set.of()))
                .hasMessage("rule.reform-own-language-missing");
    }

    @Test
    void a_translation_that_was_left_alone_while_the_original_changed_awaits_translation() {
        Goal goal = new Goal(1, Language.sv, null, 1, 1, Map.of(Language.sv, "Färre ansikten", Language.en, "Fewer faces", Language.nb, "Færre ansikter"));
        goal.change(0, Language.sv, null, Map.of(Language.sv, "Högst tio ansikten", Language.en, "Fewer faces", Language.nb, "Høyst ti ansikter"), Set.of());
        assertThat(goal.texts().get(Language.en).status()).isEqualTo(TextStatus.AWAITING_TRANSLATION);
        assertThat(goal.texts().get(Language.nb).status()).isEqualTo(TextStatus.COMPLETE);
        assertThat(goal.texts().get(Language.sv).status()).isEqualTo(TextStatus.COMPLETE);
    }

    @Test
    void its_writer_says_of_an_untouched_original_which_translations_wait_and_takes_one_away() {
        Goal goal = new Goal(1, Language.sv, null, 1, 1, Map.of(Language.sv, "Färre ansikten", Language.en, "Fewer faces", Language.fi, "Vähemmän"));
        goal.change(0, Language.sv, null, Map.of(Language.sv, "Färre ansikten", Language.en, "Fewer faces", Language.fi, " "), Set.of(Language.sv, Language.en));
        assertThat(goal.texts()).containsOnlyKeys(Language.sv, Language.en);
        assertThat(goal.texts().get(Language.en).status()).isEqualTo(TextStatus.AWAITING_TRANSLATION);
        assertThat(goal.texts().get(Language.sv).status()).as("the original says what it says").isEqualTo(TextStatus.COMPLETE);
        goal.change(0, Language.sv, null, Map.of(Language.sv, "Färre ansikten", Language.en, "Fewer faces"), Set.of());
        assertThat(goal.texts().get(Language.en).status()).isEqualTo(TextStatus.COMPLETE);
    }

    @Test
    void no_text_is_lost_for_want_of_a_heading_in_its_language() {
        assertThatThrownBy(() -> new Principle(1, Language.sv, new NewPrinciple(1, Map.of(Language.sv, "Delaktighet"),
                Map.of(Language.sv, "Vi är med", Language.en, "We take part")))).hasMessage("rule.text-without-heading");
    }

    private static ReformDraft draft(LocalDate starts, LocalDate ends, Map<Language, String> title) {
        return new ReformDraft(starts, ends, null, Influence.CO_CREATION, null, null, title, null, null);
    }

    private static Phase phase(PhaseStatus status, LocalDate starts, LocalDate ends) {
        return new Phase(1, Language.sv, 1, 1, new NewPhase(starts, ends, status, Map.of(Language.sv, "Steg"), null, null));
    }

    private static Reform reform(String slug, LocalDate starts, LocalDate ends, Map<Language, String> title) {
        return new Reform(new NewReform(slug, Jurisdiction.SE, "Europe/Stockholm", "Kommunen", Language.sv, starts, ends, null,
                Influence.CO_CREATION, null, null, title, null, null));
    }
}
