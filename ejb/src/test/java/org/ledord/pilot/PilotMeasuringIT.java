package org.ledord.pilot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ledord.decision.DecisionRecording;
import org.ledord.decision.RecordDecision;
import org.ledord.matter.MatterKey;
import org.ledord.proposal.Outcome;
import org.ledord.proposal.ProposalGround;
import org.ledord.proposal.ProposalQueries;
import org.ledord.proposal.ProposalStatus;
import org.ledord.shared.Language;
import org.ledord.shared.PortalClock;
import org.ledord.shared.Refused;
import org.ledord.shared.RuleViolation;

/** From a decision to a pilot whose measurements say something. */
class PilotMeasuringIT extends ProposalGround {
    @Inject
    private DecisionRecording recording;
    @Inject
    private PilotStart start;
    @Inject
    private PilotMeasuring measuring;
    @Inject
    private PilotEvaluation evaluation;
    @Inject
    private PilotQueries queries;
    @Inject
    private ProposalQueries proposals;

    @Test
    void starts_only_from_what_was_decided_to_be_tried() throws Exception {
        MatterKey proposal = longAnswered();
        as(lead);
        assertThatThrownBy(() -> start.start(reform, command(proposal))).isInstanceOf(RuleViolation.class).hasMessage("rule.proposal-start-pilot");
        assertThat(queries.list(reform, null, 1, Language.sv)).isEmpty();
    }

    @Test
    void does_not_start_before_it_was_decided_nor_in_a_day_that_nobody_will_see() throws Exception {
        MatterKey proposal = longAnswered();
        as(lead);
        decide(proposal);
        refused("pilot-starts-early", "starts-on", new StartPilot(proposal.number(), "Fasta rundor", Language.sv, "Hjortsberg", "",
                today.minusWeeks(22), null, "", "", List.of("Fastare rundor"), List.of("Färre ansikten")));
        refused("pilot-starts-far", "starts-on", new StartPilot(proposal.number(), "Fasta rundor", Language.sv, "Hjortsberg", "",
                today.plusYears(3), null, "", "", List.of("Fastare rundor"), List.of("Färre ansikten")));
        assertThat(queries.list(reform, null, 1, Language.sv)).isEmpty();
        assertThat(start.start(reform, command(proposal)).number()).isEqualTo(1);
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
        int measure = measuring.add(pilot, new NewMeasure("Olika medarbetare", "Antal, i medeltal", "Planeringssystemet", "personer",
                MeasureKind.OUTCOME, Direction.LOWER, new BigDecimal("10"), null));
        assertThat(queries.details(pilot, Language.sv).measures()).singleElement().satisfies(row -> assertThat(row.says()).isNull());
        StringBuilder typed = new StringBuilder("hej\n");
        for (int i = 1; i <= 8; i++) {
            typed.append(today.minusWeeks(40).plusWeeks(i)).append(" 14,").append(i % 3).append('\n');
        }
        for (int i = 1; i <= 10; i++) {
            typed.append(today.minusWeeks(20).plusWeeks(i)).append(" 11,").append(i % 3).append('\n');
        }
        List<PointRow> rows = measuring.enter(pilot, measure, typed.toString());
        assertThat(rows).hasSize(19);
        assertThat(rows.get(0).verdict()).isEqualTo(PointRow.Verdict.NOT_A_ROW);
        assertThat(rows.subList(1, 19)).allMatch(row -> row.verdict() == PointRow.Verdict.TAKEN);
        measuring.note(pilot, today.minusWeeks(20), "fasta rundor börjar");
        PilotDetails.MeasureRow row = queries.details(pilot, Language.en).measures().get(0);
        assertThat(row.says()).isEqualTo("Ten measurements in a row lie below the earlier median. That almost never happens by chance.");
        assertThat(row.large()).contains("fasta rundor börjar").contains("class=\"sig\"");
        assertThat(row.rows()).hasSize(18);
        String day = today.minusWeeks(10) + " 10,5";
        assertThat(measuring.enter(pilot, measure, day)).extracting(PointRow::verdict).containsExactly(PointRow.Verdict.REPLACES);
        assertThat(measuring.enter(pilot, measure, day)).extracting(PointRow::verdict).containsExactly(PointRow.Verdict.KNOWN);
    }

    @Test
    void its_forms_are_refused_before_anything_is_typed() throws Exception {
        MatterKey pilot = pilot();
        int measure = measuring.add(pilot, new NewMeasure("Restid", "Minuter per dag", "", "minuter", MeasureKind.BALANCING, Direction.LOWER, null, null));
        assertThat(queries.measured(pilot, Language.sv).sites()).isEqualTo("Hjortsberg");
        as(writer);
        assertThat(queries.entered(pilot, measure, Language.sv).name()).isEqualTo("Restid");
        assertThatThrownBy(() -> queries.measured(pilot, Language.sv)).isInstanceOf(Refused.class);
        as(strangeLead);
        assertThatThrownBy(() -> queries.measured(pilot, Language.sv)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> queries.entered(pilot, measure, Language.sv)).isInstanceOf(Refused.class);
    }

    @Test
    void is_evaluated_once_by_the_lead() throws Exception {
        MatterKey pilot = pilot();
        as(writer);
        assertThatThrownBy(() -> evaluation.evaluate(pilot, "Bra")).isInstanceOf(Refused.class);
        as(lead);
        evaluation.evaluate(pilot, "Färre ansikten, samma restid.");
        assertThat(queries.details(pilot, Language.sv).head().status()).isEqualTo(PilotStatus.EVALUATED);
        int measure = measuring.add(pilot, new NewMeasure("Restid", "Minuter per dag", "", "minuter", MeasureKind.BALANCING, Direction.LOWER, null, null));
        assertThat(measuring.enter(pilot, measure, today + " 31\n" + today.minusYears(30) + " 31")).extracting(PointRow::verdict)
                .containsExactly(PointRow.Verdict.TAKEN, PointRow.Verdict.TOO_EARLY);
        assertThat(PortalClock.at(clock.instant().plus(Duration.ofDays(2)), () -> measuring.enter(pilot, measure, today.plusDays(1) + " 31")))
                .extracting(PointRow::verdict).containsExactly(PointRow.Verdict.TOO_LATE);
        assertThatThrownBy(() -> evaluation.evaluate(pilot, "Igen")).hasMessage("rule.pilot-evaluated");
    }

    private MatterKey pilot() throws Exception {
        MatterKey proposal = longAnswered();
        as(lead);
        decide(proposal);
        MatterKey pilot = start.start(reform, command(proposal));
        assertThat(proposals.details(proposal, Language.sv).head().status()).isEqualTo(ProposalStatus.IN_PILOT);
        return pilot;
    }

    /** A proposal whose round was concluded before the weeks that are measured. */
    private MatterKey longAnswered() throws Exception {
        return PortalClock.at(clock.instant().minus(Duration.ofDays(7 * 22)), this::answered);
    }

    private void decide(MatterKey proposal) {
        recording.record(reform, new RecordDecision(proposal.number(), Outcome.PILOT, "Prövas", Language.sv, "Förvaltningschefen", "", "", "",
                "Det prövas.", "Därför.", today.minusWeeks(21), today.plusDays(90), "Mätningen", "Som förut", Set.of(), List.of(), null));
    }

    private StartPilot command(MatterKey proposal) {
        return new StartPilot(proposal.number(), "Fasta rundor i Hjortsberg", Language.sv, "Hjortsberg", "", today.minusWeeks(20), today.plusWeeks(4),
                "Som förut", "Fastare rundor", List.of("Fastare rundor"), List.of("Färre ansikten"));
    }
}
