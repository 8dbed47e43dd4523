package org.ledord.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ledord.proposal.Outcome;
import org.ledord.shared.Language;
import org.ledord.shared.RuleViolation;

class DecisionTest {
    private static final LocalDate DAY = LocalDate.of(2024, 4, 24);
    private static final Instant NOW = Instant.parse("2024-04-24T13:00:00Z");

    @Test
    void is_not_recorded_without_reasons() {
        refuses("rule.decision-incomplete", () -> Decision.demand(command("", null, "", ""), null, DAY));
        assertThat(command("", null, "", "").lacks()).containsExactly("reasons-missing");
    }

    @Test
    void is_not_recorded_before_it_is_made() {
        refuses("rule.decision-in-future", () -> Decision.demand(command("Skäl", null, "", ""), null, DAY.minusDays(1)));
    }

    @Test
    void is_not_older_than_its_proposal_or_than_anything_that_is_still_being_reformed() {
        RecordDecision made = command("Skäl", null, "", "");
        Decision.demand(made, DAY, DAY);
        Decision.demand(made, null, DAY.plusYears(20));
        refuses("rule.decision-early", () -> Decision.demand(made, DAY.plusDays(1), DAY.plusDays(1)));
        refuses("rule.decision-far", () -> Decision.demand(made, null, DAY.plusYears(20).plusDays(1)));
    }

    @Test
    void one_that_holds_for_a_time_says_what_will_decide_and_what_happens_otherwise() {
        assertThat(command("Skäl", DAY.plusMonths(8), "", "").lacks()).containsExactly("evidence-missing", "by-default-missing");
        assertThat(command("Skäl", DAY, "Mätningen", "Som förut").lacks()).containsExactly("provisional-until-early");
    }

    @Test
    void one_that_holds_for_good_waits_for_nothing() {
        assertThat(decision(null).status()).isEqualTo(DecisionStatus.FINAL);
        assertThat(row(DecisionStatus.FINAL, null).overdue()).isFalse();
    }

    @Test
    void one_that_holds_for_a_time_is_open_until_it_is_settled() {
        Decision forNow = decision(DAY.plusMonths(8));
        assertThat(forNow.status()).isEqualTo(DecisionStatus.PROVISIONAL);
        assertThat(row(DecisionStatus.PROVISIONAL, DAY.plusDays(10)).overdue()).isFalse();
        assertThat(row(DecisionStatus.PROVISIONAL, DAY.plusDays(10)).days()).isEqualTo(10);
        assertThat(row(DecisionStatus.PROVISIONAL, DAY.minusDays(3)).overdue()).isTrue();
        assertThat(row(DecisionStatus.SETTLED, DAY.minusDays(3)).overdue()).isFalse();
    }

    @Test
    void a_promise_is_settled_once_and_with_words() {
        Commitment promise = new Commitment(1, new MakeCommitment("Besöka alla enheter", "Projektledaren", "Jag kommer till er.", Language.sv,
                DAY, DAY.plusMonths(2), null));
        refuses("rule.commitment-outcome", () -> promise.settle(CommitmentState.KEPT, " ", DAY, DAY));
        refuses("rule.commitment-settled-date", () -> promise.settle(CommitmentState.KEPT, "Alla besökta", DAY.plusDays(1), DAY));
        promise.settle(CommitmentState.KEPT, "Alla besökta", DAY, DAY);
        refuses("rule.commitment-settled-already", () -> promise.settle(CommitmentState.NOT_KEPT, "Nej", DAY, DAY));
    }

    private static DecisionRow row(DecisionStatus status, LocalDate until) {
        return new DecisionRow(1, "", "sv", status, Outcome.PILOT, "", "", "", "", "", "", DAY.minusYears(1), until, "", "", null, null, null, "", "", "", "", DAY, 1);
    }

    private static Decision decision(LocalDate until) {
        return new Decision(1, 2L, command("Skäl", until, "Mätningen", "Som förut"), Set.of(), new Gates.Passed(List.of(), Set.of()), 3, NOW);
    }

    private static RecordDecision command(String reasons, LocalDate until, String evidence, String byDefault) {
        return new RecordDecision(4, Outcome.PILOT, "Fasta rundor prövas", Language.sv, "Förvaltningschefen", "", "SN 2024/117", "",
                "Det prövas.", reasons, DAY, until, evidence, byDefault, Set.of(1), List.of(), null);
    }

    private static void refuses(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(RuleViolation.class).hasMessage(key);
    }
}
