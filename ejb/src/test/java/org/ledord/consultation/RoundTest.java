package org.ledord.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.shared.Language;
import org.ledord.shared.RuleViolation;

/** When a round opens, is prolonged, closes and is concluded. */
class RoundTest {
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private static final Instant OPENED = Instant.parse("2026-03-02T09:00:00Z");
    private static final LocalDate LAST = LocalDate.parse("2026-03-16");
    private static final NewQuestion QUESTION = NewQuestion.freeText("Vad hindrar?", "");

    @Test
    void is_open_with_numbered_questions() {
        Round round = open(List.of(QUESTION, NewQuestion.choice("Vilket?", "", List.of("a", "b"))), LAST, Set.of(1L), null);
        assertThat(round.status()).isEqualTo(RoundStatus.OPEN);
        assertThat(round.questions()).extracting(AskedQuestion::number).containsExactly(1, 2);
    }

    @Test
    void needs_questions_groups_and_a_later_day() {
        refused("round-questions", () -> open(List.of(), LAST, Set.of(1L), null));
        refused("round-groups", () -> open(List.of(QUESTION), LAST, Set.of(), null));
        refused("round-closes-later", () -> open(List.of(QUESTION), LocalDate.parse("2026-03-02"), Set.of(1L), null));
    }

    @Test
    void an_empty_form_is_told_all_that_it_lacks_at_once_each_thing_with_its_field() {
        OpenRound empty = new OpenRound(List.of(), " ", "", Language.sv, List.of(NewQuestion.freeText("", ""), NewQuestion.choice("Vilket?", "", List.of("a")),
                NewQuestion.scale("Hur?", "", 5, 1)), List.of(), null, null);
        assertThat(empty.problems(LocalDate.parse("2026-03-02"))).extracting(RuleViolation::field)
                .containsExactly("proposals", "title", "question-1-text", "question-2-options", "question-3-min", "groups", "closes");
    }

    @Test
    void two_rounds_asked_in_the_same_words_are_the_same_and_another_word_is_another() {
        assertThat(asked("Vad hindrar?")).isEqualTo(asked("Vad hindrar?")).isNotEqualTo(asked("Vad hjälper?"));
    }

    private static OpenRound asked(String question) {
        return new OpenRound(List.of(new MatterKey("falkenberg", MatterKind.PROPOSAL, 1)), "Team", "", Language.sv,
                List.of(NewQuestion.freeText(question, "")), List.of("ref"), LAST, null);
    }

    @Test
    void closes_within_a_year() {
        refused("round-closes-far", () -> open(List.of(QUESTION), LocalDate.parse("9999-12-31"), Set.of(1L), null));
        refused("round-closes-far", () -> open(List.of(QUESTION), LocalDate.parse("2027-03-03"), Set.of(1L), null));
        Round round = open(List.of(QUESTION), LocalDate.parse("2027-03-02"), Set.of(1L), null);
        refused("round-closes-far", () -> round.extend(LocalDate.parse("9999-12-31"), 0));
    }

    @Test
    void is_anonymous_only_where_everything_is_ticked_and_seven_to_twenty_must_answer() {
        NewQuestion position = NewQuestion.position("Ska vi pröva?", "");
        refused("question-anonymous", () -> open(List.of(position, QUESTION), LAST, Set.of(1L), 10));
        refused("round-threshold", () -> open(List.of(position), LAST, Set.of(1L), 6));
        refused("round-threshold", () -> open(List.of(position), LAST, Set.of(1L), 21));
        assertThat(open(List.of(position), LAST, Set.of(1L), 7).named()).isFalse();
        assertThat(open(List.of(position, QUESTION), LAST, Set.of(1L), null).named()).isTrue();
    }

    @Test
    void an_anonymous_round_is_answered_once() {
        Invitation invitation = new Invitation(1, 2, 3, OPENED);
        invitation.answeredOnce(OPENED);
        refused("ballot-given", () -> invitation.answeredOnce(OPENED));
    }

    @Test
    void does_not_ask_what_cannot_be_answered() {
        refused("question-text", () -> open(List.of(NewQuestion.freeText(" ", "")), LAST, Set.of(1L), null));
        refused("question-options", () -> open(List.of(NewQuestion.choice("Vilket?", "", List.of("a", "a"))), LAST, Set.of(1L), null));
        refused("question-scale", () -> open(List.of(NewQuestion.scale("Hur?", "", 5, 1)), LAST, Set.of(1L), null));
    }

    @Test
    void a_question_may_be_meant_for_some_groups_and_no_group_is_asked_nothing() {
        NewQuestion mine = QUESTION.onlyFor(List.of("ref"));
        assertThat(open(List.of(mine), LAST, Set.of(1L), null).questions()).singleElement().satisfies(question -> {
            assertThat(question.asks(1)).isTrue();
            assertThat(question.asks(2)).isFalse();
        });
        refused("question-only", () -> open(List.of(QUESTION.onlyFor(List.of("annan")), QUESTION), LAST, Set.of(1L), null));
        OpenRound two = new OpenRound(List.of(new MatterKey("falkenberg", MatterKind.PROPOSAL, 1)), "Team", "", Language.sv, List.of(mine), List.of("ref", "annan"), LAST, null);
        assertThat(two.problems(LAST.minusDays(7))).extracting(RuleViolation::getMessage).containsExactly("rule.round-group-asked-nothing");
    }

    @Test
    void is_extended_to_a_later_day_only() {
        Round round = open();
        refused("round-extends-later", () -> round.extend(LAST, 0));
        refused("changed-meanwhile", () -> round.extend(LAST.plusDays(2), 7));
        round.extend(LAST.plusDays(2), 0);
        assertThat(round.closesOn()).isEqualTo(LAST.plusDays(2));
    }

    @Test
    void closes_when_its_last_day_is_over_where_it_is_held() {
        Round round = open();
        refused("round-not-over", () -> round.close(STOCKHOLM, Instant.parse("2026-03-16T22:59:00Z")));
        round.close(STOCKHOLM, Instant.parse("2026-03-16T23:00:00Z"));
        assertThat(round.status()).isEqualTo(RoundStatus.CLOSED);
        refused("round-not-open", () -> round.extend(LAST.plusDays(2), 0));
        refused("round-not-open", round::remind);
    }

    @Test
    void is_concluded_only_when_every_word_is_cut_and_every_point_has_a_reply() {
        Round round = open();
        Instant later = Instant.parse("2026-03-20T09:00:00Z");
        refused("round-not-closed", () -> round.conclude(0, 0, later));
        round.close(STOCKHOLM, Instant.parse("2026-03-17T00:00:00Z"));
        refused("round-uncut", () -> round.conclude(1, 0, later));
        refused("round-unreplied", () -> round.conclude(0, 1, later));
        round.conclude(0, 0, later);
        assertThat(round.status()).isEqualTo(RoundStatus.CONCLUDED);
        refused("round-concluded", () -> round.conclude(0, 0, later));
        round.reopen();
        assertThat(round.status()).as("somebody says that something was missed").isEqualTo(RoundStatus.CLOSED);
        round.conclude(0, 0, later);
    }

    @Test
    void tokens_work_for_a_week_after_the_last_day() {
        assertThat(new Deadline(LAST, STOCKHOLM).tokensExpire()).isEqualTo("2026-03-23T23:00:00Z");
    }

    @Test
    void who_has_answered_or_taken_it_back_is_not_reminded() {
        Invitation invitation = new Invitation(1, 2, 3, OPENED);
        assertThat(invitation.waits()).isTrue();
        invitation.answered(OPENED);
        assertThat(invitation.waits()).isFalse();
        invitation.withdrawn();
        assertThat(invitation.waits()).isFalse();
    }

    private static Round open() {
        return open(List.of(QUESTION), LAST, Set.of(1L), null);
    }

    private static Round open(List<NewQuestion> questions, LocalDate last, Set<Long> groups, Integer threshold) {
        return new Round(new OpenRound(List.of(new MatterKey("falkenberg", MatterKind.PROPOSAL, 1)), "Team", "", Language.sv, questions,
                List.of("ref"), last, threshold), 1, groups.isEmpty() ? Map.of() : Map.of("ref", 1L), STOCKHOLM, OPENED);
    }

    private static void refused(String rule, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(RuleViolation.class).hasMessage("rule." + rule);
    }
}
