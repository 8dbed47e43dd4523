package org.ledord.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.shared.RuleViolation;

/** What a risk needs, and when an assessment is signed. */
class AssessmentTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final MatterKey PROPOSAL = new MatterKey("prov", MatterKind.PROPOSAL, 1);

    @Test
    void says_what_changes_where_and_for_whom() {
        Assessment.demand(new BeginAssessment(PROPOSAL, "Rundorna", "Hjortsberg", "Alla"));
        refused("risk-changes-missing", "changes", () -> Assessment.demand(new BeginAssessment(PROPOSAL, " ", "Hjortsberg", "Alla")));
        refused("risk-places-missing", "places", () -> Assessment.demand(new BeginAssessment(PROPOSAL, "Rundorna", null, "Alla")));
        refused("risk-concerned-missing", "concerned", () -> Assessment.demand(new BeginAssessment(PROPOSAL, "Rundorna", "Hjortsberg", "")));
    }

    @Test
    void a_risk_has_words_and_two_degrees_and_a_large_one_a_measure() {
        assertThat(risk("Ensam", 1, 4, "", "", null).problems(TODAY, null)).isEmpty();
        assertThat(risk("Ensam", 2, 4, "Två åker", "Enhetschefen", TODAY).problems(TODAY, null)).isEmpty();
        refused("risk-words-missing", "risk", () -> demand(risk(" ", 1, 1, "", "", null)));
        refused("risk-severity", "severity", () -> demand(risk("Ensam", 5, 1, "", "", null)));
        refused("risk-severity", "severity", () -> demand(risk("Ensam", null, 1, "", "", null)));
        refused("risk-likelihood", "likelihood", () -> demand(risk("Ensam", 1, 0, "", "", null)));
        refused("risk-measure-missing", "measure", () -> demand(risk("Ensam", 2, 4, "", "", null)));
        refused("risk-responsible-missing", "responsible", () -> demand(risk("Ensam", 2, 4, "Två åker", "", TODAY)));
        refused("risk-due-missing", "due", () -> demand(risk("Ensam", 2, 4, "Två åker", "Enhetschefen", null)));
        refused("risk-measure-missing", "measure", () -> demand(risk("Ensam", 1, 1, "", "Enhetschefen", null)));
    }

    @Test
    void is_done_when_both_sides_have_signed_a_dissent_too() {
        Assessment assessment = assessment();
        refused("risk-none", null, () -> assessment.signed(false, "", 0, EnumSet.of(Side.SAFETY), TODAY));
        refused("risk-dissent-missing", "words", () -> assessment.signed(true, "", 1, EnumSet.of(Side.SAFETY), TODAY));
        assessment.signed(true, "Helgerna är inte lösta.", 1, EnumSet.of(Side.SAFETY), TODAY);
        assertThat(assessment.doneOn()).isNull();
        assessment.demandOpen();
        assessment.signed(false, "", 1, EnumSet.allOf(Side.class), TODAY);
        assertThat(assessment.doneOn()).isEqualTo(TODAY);
        assertThatThrownBy(assessment::demandOpen).hasMessage("rule.risk-signed");
    }

    @Test
    void a_risk_is_as_large_as_both_degrees_together() {
        assertThat(List.of(size(1, 3), size(2, 2), size(1, 4), size(2, 3), size(2, 4), size(4, 4))).containsExactly("LOW", "MIDDLE", "MIDDLE", "MIDDLE", "HIGH", "HIGH");
    }

    @Test
    void tells_all_that_is_wrong_at_once_and_a_day_that_has_passed() {
        assertThat(risk("", 4, null, "", "Enhetschefen", TODAY.minusDays(1)).problems(TODAY, null)).extracting(RuleViolation::field).containsExactly("risk", "likelihood", "measure", "due");
        refused("risk-due-past", "due", () -> demand(risk("Ensam", 2, 4, "Två åker", "Enhetschefen", TODAY.minusDays(1))));
        assertThat(risk("Ensam", 2, 4, "Två åker", "Enhetschefen", TODAY.minusDays(1)).problems(TODAY, TODAY.minusDays(1))).as("the day that stands may have passed").isEmpty();
        assertThatThrownBy(() -> Assessment.demand(new BeginAssessment(PROPOSAL, "", "", "Alla"))).isInstanceOfSatisfying(RuleViolation.class, no -> assertThat(no.all()).hasSize(2));
    }

    private static void demand(WriteRisk risk) {
        RuleViolation.demandNone(risk.problems(TODAY, null));
    }

    private static String size(int severity, int likelihood) {
        return new RiskDetails.Line("RISK", 1, "", severity, likelihood, "", "", null, null, "", null, false, false).size();
    }

    private static Assessment assessment() {
        return new Assessment(1, 2, new BeginAssessment(PROPOSAL, "Rundorna", "Hjortsberg", "Alla"), TODAY);
    }

    private static WriteRisk risk(String words, Integer severity, Integer likelihood, String measure, String responsible, LocalDate due) {
        return new WriteRisk(new MatterKey("prov", MatterKind.RISK, 1), null, words, severity, likelihood, measure, responsible, due);
    }

    private static void refused(String key, String field, ThrowingCallable what) {
        assertThatThrownBy(what).isInstanceOfSatisfying(RuleViolation.class, no -> {
            assertThat(no.key()).isEqualTo("rule." + key);
            assertThat(no.field()).isEqualTo(field);
        });
    }
}
