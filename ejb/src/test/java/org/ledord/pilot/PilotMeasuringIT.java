package org.ledord.pilot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ledord.matter.MatterKey;
import org.ledord.shared.Language;
import org.ledord.shared.PortalClock;
import org.ledord.shared.Refused;
import org.ledord.shared.RuleViolation;

/** From a decision to a pilot whose measurements say something. */
class PilotMeasuringIT extends PilotGround {
    @Inject
    private PilotEvaluation evaluation;

    @Test
    void starts_only_from_what_was_decided_to_be_tried() throws Exception {
        MatterKey proposal = longAnswered();
        as(lead);
        assertThatThrownBy(() -> start.start(reform, command(proposal, today.minusWeeks(20), balancing()))).isInstanceOf(RuleViolation.class).hasMessage("rule.proposal-start-pilot");
        assertThat(queries.list(reform, null, 1, Language.sv)).isEmpty();
    }

    @Test
    void does_not_start_before_it_was_decided_nor_in_a_day_that_nobody_will_see() throws Exception {
        MatterKey proposal = longAnswered();
        as(lead);
        decide(proposal);
        refused("pilot-starts-early", "starts-on", command(proposal, today.minusWeeks(22), balancing()));
        refused("pilot-starts-far", "starts-on", command(proposal, today.plusYears(3), balancing()));
        assertThat(queries.list(reform, null, 1, Language.sv)).isEmpty();
        assertThat(start.start(reform, command(proposal, today.minusWeeks(20), balancing())).number()).isEqualTo(1);
    }

    private void refused(String rule, String field, StartPilot command) {
        assertThatThrownBy(() -> start.start(reform, command)).isInstanceOfSatisfying(RuleViolation.class, refusal -> {
            assertThat(refusal.key()).isEqualTo("rule." + rule);
            assertThat(refusal.field()).isEqualTo(field);
        });
    }

    @Test
    void its_chart_is_drawn_anew_when_values_come_in() throws Exception {
        MatterKey pilot = pilot();
        int measure = measuring.add(pilot, outcome());
        assertThat(queries.details(pilot, Chart.Kind.RUN, Language.sv).measures()).hasSize(2).allSatisfy(row -> assertThat(row.says()).isNull());
        StringBuilder typed = new StringBuilder("hej\n");
        for (int i = 1; i <= 8; i++) {
            typed.append(today.minusWeeks(40).plusWeeks(i)).append(" 14,").append(i % 3).append('\n');
        }
        for (int i = 1; i <= 10; i++) {
            typed.append(today.minusWeeks(20).plusWeeks(i)).append(" 11,").append(i % 3).append('\n');
        }
        List<PointRow> rows = measuring.enter(pilot, measure, typed.toString(), null);
        assertThat(rows).hasSize(19);
        assertThat(rows.get(0).verdict()).isEqualTo(PointRow.Verdict.NOT_A_ROW);
        assertThat(rows.subList(1, 19)).allMatch(row -> row.verdict() == PointRow.Verdict.TAKEN);
        measuring.note(pilot, today.minusWeeks(20), "fasta rundor börjar");
        PilotDetails.MeasureRow row = queries.details(pilot, Chart.Kind.RUN, Language.en).measures().get(0);
        assertThat(row.says()).isEqualTo("Ten measurements in a row lie below the earlier median. That seldom happens by chance, but the figures do not say why.");
        assertThat(row.large()).contains("fasta rundor börjar").contains("class=\"sig\"");
        assertThat(row.rows()).hasSize(18);
        String day = today.minusWeeks(10) + " 10,5";
        assertThat(measuring.enter(pilot, measure, day, "Fel vecka")).extracting(PointRow::verdict).containsExactly(PointRow.Verdict.REPLACES);
        assertThat(measuring.enter(pilot, measure, day, null)).extracting(PointRow::verdict).containsExactly(PointRow.Verdict.KNOWN);
    }

    @Test
    void its_forms_are_refused_before_anything_is_typed() throws Exception {
        MatterKey pilot = pilot();
        int measure = measuring.add(pilot, balancing());
        assertThat(queries.measured(pilot).sites()).isEqualTo("Hjortsberg");
        as(writer);
        assertThat(queries.entered(pilot, measure, Language.sv).name()).isEqualTo("Restid");
        assertThatThrownBy(() -> queries.measured(pilot)).isInstanceOf(Refused.class);
        as(strangeLead);
        assertThatThrownBy(() -> queries.measured(pilot)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> queries.entered(pilot, measure, Language.sv)).isInstanceOf(Refused.class);
    }

    @Test
    void is_evaluated_once_by_the_lead() throws Exception {
        MatterKey pilot = pilot();
        as(writer);
        assertThatThrownBy(() -> evaluation.evaluate(pilot, PilotResult.REACHED, "Bra")).isInstanceOf(Refused.class);
        as(lead);
        assertThatThrownBy(() -> evaluation.evaluate(pilot, null, "Bra")).hasMessage("rule.pilot-result");
        evaluation.evaluate(pilot, PilotResult.NOT_REACHED, "Lika många ansikten, samma restid.");
        assertThat(queries.details(pilot, Chart.Kind.RUN, Language.sv).head().result()).isEqualTo(PilotResult.NOT_REACHED);
        assertThat(queries.details(pilot, Chart.Kind.RUN, Language.sv).head().status()).isEqualTo(PilotStatus.EVALUATED);
        int measure = measuring.add(pilot, balancing());
        assertThat(measuring.enter(pilot, measure, today + " 31\n" + today.minusYears(30) + " 31", null)).extracting(PointRow::verdict)
                .containsExactly(PointRow.Verdict.TAKEN, PointRow.Verdict.TOO_EARLY);
        assertThat(PortalClock.at(clock.instant().plus(Duration.ofDays(2)), () -> measuring.enter(pilot, measure, today.plusDays(1) + " 31", null)))
                .extracting(PointRow::verdict).containsExactly(PointRow.Verdict.TOO_LATE);
        assertThatThrownBy(() -> evaluation.evaluate(pilot, PilotResult.REACHED, "Igen")).hasMessage("rule.pilot-evaluated");
    }
}
