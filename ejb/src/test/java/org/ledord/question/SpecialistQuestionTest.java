package org.ledord.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.shared.Language;
import org.ledord.shared.RuleViolation;

/** What may be asked, and what may happen to a question. */
class SpecialistQuestionTest {
    private static final Instant NOW = Instant.parse("2026-11-27T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final UUID SOMEBODY = UUID.randomUUID();

    @Test
    void it_says_what_it_asks_why_whom_and_until_when() {
        SpecialistQuestion.demand(command("Vad kostar det?", " Avgör\n om vi prövar. ", 8, null, TODAY.plusDays(14)), TODAY);
        refused("specialist-text-missing", "text", () -> SpecialistQuestion.demand(command(" \n", "Därför", 8, null, TODAY.plusDays(1)), TODAY));
        refused("specialist-text-long", "text", () -> SpecialistQuestion.demand(command("x".repeat(1_001), "Därför", 8, null, TODAY.plusDays(1)), TODAY));
        refused("specialist-why-missing", "why", () -> SpecialistQuestion.demand(command("Vad?", null, 8, null, TODAY.plusDays(1)), TODAY));
        refused("specialist-why-long", "why", () -> SpecialistQuestion.demand(command("Vad?", "y".repeat(201), 8, null, TODAY.plusDays(1)), TODAY));
        refused("specialist-whom-missing", "whom", () -> SpecialistQuestion.demand(command("Vad?", "Därför", null, null, TODAY.plusDays(1)), TODAY));
        refused("specialist-whom-missing", "whom", () -> SpecialistQuestion.demand(command("Vad?", "Därför", 8, SOMEBODY, TODAY.plusDays(1)), TODAY));
    }

    @Test
    void its_last_day_is_after_today_and_within_a_year() {
        for (LocalDate wrong : new LocalDate[] {null, TODAY, TODAY.minusDays(1), TODAY.plusYears(1).plusDays(1)}) {
            refused("specialist-due", "due", () -> SpecialistQuestion.demand(command("Vad?", "Därför", null, SOMEBODY, wrong), TODAY));
        }
        SpecialistQuestion.demand(command("Vad?", "Därför", null, SOMEBODY, TODAY.plusYears(1)), TODAY);
    }

    @Test
    void it_is_called_by_its_first_line() {
        assertThat(QuestionTitle.of("Vad kostar det?\nVi räknar med tre helger.")).isEqualTo("Vad kostar det?");
        assertThat(QuestionTitle.of("ordet ".repeat(40))).hasSizeLessThanOrEqualTo(120).endsWith("ordet …");
        assertThat(QuestionTitle.more("Vad kostar det?", "Vad kostar det?\nVi räknar med tre helger.")).isEqualTo("Vi räknar med tre helger.");
        assertThat(QuestionTitle.more("Vad kostar det?", "Vad kostar det?")).isEmpty();
        assertThat(QuestionTitle.more("ordet …", "ordet ordet")).as("nothing is lost").isEqualTo("ordet ordet");
        assertThat(QuestionTitle.of("x".repeat(500))).hasSizeLessThanOrEqualTo(120).endsWith(" …");
    }

    @Test
    void it_is_answered_corrected_and_closed_by_whoever_has_read_the_latest() {
        SpecialistQuestion question = question();
        refused("specialist-not-answered", null, () -> question.close(0, 0, NOW));
        question.answered();
        question.answered();
        refused("specialist-corrected", null, () -> question.close(1, 2, NOW));
        refused("specialist-not-open", null, () -> question.withdraw("Behövs inte", NOW));
        question.close(2, 2, NOW);
        assertThat(question.status()).isEqualTo(QuestionStatus.CLOSED);
        assertThat(question.refusal()).isEqualTo("specialist-closed");
        refused("specialist-closed", null, question::answered);
        refused("specialist-not-answered", null, () -> question.close(2, 2, NOW));
    }

    @Test
    void it_is_withdrawn_with_a_reason_while_it_waits() {
        SpecialistQuestion question = question();
        refused("specialist-reason-missing", "reason", () -> question.withdraw("  ", NOW));
        assertThat(question.refusal()).isNull();
        question.withdraw(" Vi prövar annat. ", NOW);
        assertThat(question.withdrawal()).isEqualTo("Vi prövar annat.");
        refused("specialist-withdrawn", null, question::answered);
        refused("specialist-not-open", null, () -> question.withdraw("En gång till", NOW));
    }

    @Test
    void it_is_reminded_of_once_after_its_last_day_and_only_while_it_waits() {
        SpecialistQuestion question = question();
        refused("specialist-not-open", null, () -> question.reminded(TODAY.plusDays(14), NOW));
        question.reminded(TODAY.plusDays(15), NOW);
        refused("specialist-not-open", null, () -> question.reminded(TODAY.plusDays(16), NOW));
        question.answered(); // late is better than never
        SpecialistQuestion answered = question();
        answered.answered();
        refused("specialist-not-open", null, () -> answered.reminded(TODAY.plusDays(15), NOW));
    }

    @Test
    void an_answer_says_something() {
        refused("specialist-answer-missing", "answer", () -> new SpecialistAnswer(1, 1, "", AnswerChannel.LINK, 2, null, NOW));
        refused("text-too-long", "answer", () -> new SpecialistAnswer(1, 1, "x".repeat(20_001), AnswerChannel.PAGE, 2, null, NOW));
        assertThat(new SpecialistAnswer(1, 1, "x".repeat(20_001), AnswerChannel.MAIL, 2, 3L, NOW).number()).as("who mails is away").isEqualTo(1);
    }

    private static SpecialistQuestion question() {
        return new SpecialistQuestion(1, 2, command("Vad kostar det?", "Därför", 8, null, TODAY.plusDays(14)), 3L, null, 4, NOW);
    }

    private static AskSpecialist command(String text, String why, Integer group, UUID person, LocalDate due) {
        return new AskSpecialist(new MatterKey("prov", MatterKind.PROPOSAL, 1), text, why, Language.sv, group, person, due);
    }

    private static void refused(String key, String field, ThrowingCallable what) {
        assertThatThrownBy(what).isInstanceOfSatisfying(RuleViolation.class, no -> {
            assertThat(no.key()).isEqualTo("rule." + key);
            assertThat(no.field()).isEqualTo(field);
        });
    }
}
