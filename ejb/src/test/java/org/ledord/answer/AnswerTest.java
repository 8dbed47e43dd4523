package org.ledord.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.ledord.consultation.AskedQuestion;
import org.ledord.consultation.Deadline;
import org.ledord.reading.Position;
import org.ledord.reading.QuestionKind;
import org.ledord.shared.RuleViolation;

/** What an answer takes in, when it is late, and how long it can be changed. */
class AnswerTest {
    private static final Deadline DEADLINE = new Deadline(LocalDate.parse("2026-03-16"), ZoneId.of("Europe/Stockholm"));
    private static final Instant IN_TIME = Instant.parse("2026-03-05T09:13:00Z");
    private static final Instant AFTER = Instant.parse("2026-03-16T23:00:00Z");
    private static final AskedQuestion POSITION = new AskedQuestion(11L, 1, QuestionKind.POSITION, "Teamet?", "", List.of(), null, null);
    private static final AskedQuestion CHOICE = new AskedQuestion(12L, 2, QuestionKind.CHOICE, "Vilket?", "", List.of("En lång", "Två korta"), null, null);
    private static final AskedQuestion SCALE = new AskedQuestion(13L, 3, QuestionKind.SCALE, "Hur bra?", "", List.of(), 1, 5);
    private static final AskedQuestion WORDS = new AskedQuestion(14L, 4, QuestionKind.FREE_TEXT, "Hinder?", "", List.of(), null, null);

    @Test
    void a_correction_replaces_only_the_questions_that_it_names() {
        Answer answer = answered();
        answer.receive(List.of(AnswerItem.of(GivenItem.words(4, "Bilar"), WORDS)), mail(IN_TIME.plusSeconds(60)), false, DEADLINE, 3);
        assertThat(answer.latest().number()).isEqualTo(2);
        assertThat(answer.latest().items()).extracting(AnswerItem::text).containsExactly("Tillstyrker", "Bilar");
        assertThat(answer.previous().items()).extracting(AnswerItem::text).containsExactly("Tillstyrker", "Besök");
    }

    @Test
    void a_page_that_shows_everything_takes_away_what_is_left_out() {
        Answer answer = answered();
        answer.receive(List.of(AnswerItem.of(GivenItem.words(4, "Bilar"), WORDS)),
                new Submission(Channel.PAGE, IN_TIME.plusSeconds(60), null, null, true, true), false, DEADLINE, 3);
        assertThat(answer.latest().items()).extracting(AnswerItem::text).containsExactly("Bilar");
    }

    @Test
    void is_late_by_the_moment_it_was_received_and_where_the_round_is_held() {
        assertThat(answered().late()).isFalse();
        Answer late = new Answer(1, 1, 1);
        late.receive(List.of(AnswerItem.of(GivenItem.words(4, "Besök"), WORDS)), mail(AFTER), false, DEADLINE, 3);
        assertThat(late.late()).isTrue();
        assertThat(late.correctableUntil()).isEqualTo(AFTER.plus(Duration.ofDays(3)));
    }

    @Test
    void a_correction_after_the_last_day_is_taken_within_its_window_and_does_not_make_the_answer_late() {
        Instant justBefore = AFTER.minusSeconds(60);
        Answer answer = new Answer(1, 1, 1);
        answer.receive(List.of(AnswerItem.of(GivenItem.words(4, "Besök"), WORDS)), mail(justBefore), false, DEADLINE, 3);
        answer.receive(List.of(AnswerItem.of(GivenItem.words(4, "Bilar"), WORDS)), mail(AFTER), false, DEADLINE, 3);
        assertThat(answer.late()).isFalse();
        assertThat(answer.correctableUntil()).isEqualTo(justBefore.plus(Duration.ofDays(3)));
        refused("answer-correction-over", () -> answer.receive(List.of(AnswerItem.of(GivenItem.words(4, "Cyklar"), WORDS)),
                mail(justBefore.plus(Duration.ofDays(3)).plusSeconds(1)), false, DEADLINE, 3));
    }

    @Test
    void what_is_taken_back_counts_no_more_and_can_be_given_anew_while_the_round_is_open() {
        Answer answer = answered();
        answer.withdraw(DEADLINE, IN_TIME.plusSeconds(60));
        assertThat(answer.state()).isEqualTo(AnswerState.WITHDRAWN);
        refused("answer-withdrawn", () -> answer.withdraw(DEADLINE, IN_TIME.plusSeconds(61)));
        answer.receive(List.of(AnswerItem.of(GivenItem.words(4, "Bilar"), WORDS)), mail(IN_TIME.plusSeconds(120)), false, DEADLINE, 3);
        assertThat(answer.state()).isEqualTo(AnswerState.FILED);
        assertThat(answer.latest().items()).extracting(AnswerItem::text).containsExactly("Bilar");
    }

    @Test
    void a_statement_through_a_link_counts_when_it_is_confirmed_and_replaces_none_that_stands() {
        Submission link = new Submission(Channel.LINK, IN_TIME, null, null, false, false);
        Answer statement = new Answer(1, 1, 1);
        statement.receive(List.of(AnswerItem.of(GivenItem.words(4, "Besök"), WORDS)), link, true, DEADLINE, 3);
        assertThat(statement.state()).isEqualTo(AnswerState.AWAITING_CONFIRMATION);
        statement.confirm();
        assertThat(statement.state()).isEqualTo(AnswerState.FILED);
        refused("answer-nothing-to-confirm", statement::confirm);
        refused("answer-statement-stands", () -> statement.receive(List.of(AnswerItem.of(GivenItem.words(4, "Bilar"), WORDS)), link, true, DEADLINE, 3));
        assertThat(statement.latest().items()).extracting(AnswerItem::text).containsExactly("Besök");
    }

    @Test
    void a_statement_that_stands_is_replaced_by_a_click_that_says_so_and_by_nothing_else() {
        Submission page = new Submission(Channel.PAGE, IN_TIME, null, null, true, true);
        refused("answer-statement-confirm", () -> Answer.demandConfirmed(true, page));
        refused("answer-statement-confirm", () -> Answer.demandConfirmed(true, mail(IN_TIME)));
        refused("answer-statement-theirs", () -> Answer.demandConfirmed(true, new Submission(Channel.PAPER, IN_TIME, null, 7L, false, true)));
        refused("answer-statement-theirs", () -> Answer.demandConfirmed(true, new Submission(Channel.MAIL, IN_TIME, 1L, 7L, false, true)));
        Answer.demandConfirmed(true, new Submission(Channel.PAGE, IN_TIME, null, null, true, true, true));
        Answer.demandConfirmed(false, page); // a person's own answer is theirs to change
        Answer.demandConfirmed(true, new Submission(Channel.LINK, IN_TIME, null, null, false, false)); // it waits for the click
    }

    @Test
    void what_was_never_confirmed_leaves_nothing_in_what_comes_from_whom_we_asked() {
        Answer statement = new Answer(1, 1, 1);
        statement.receive(List.of(AnswerItem.of(GivenItem.words(4, "Skrivet av någon annan"), WORDS)), new Submission(Channel.LINK, IN_TIME, null, null, false, false), true, DEADLINE, 3);
        statement.receive(List.of(position("Tillstyrker", "Tillstyrker")), mail(IN_TIME.plusSeconds(60)), true, DEADLINE, 3);
        assertThat(statement.state()).isEqualTo(AnswerState.FILED);
        assertThat(statement.latest().items()).extracting(AnswerItem::text).containsExactly("Tillstyrker");
    }

    @Test
    void what_was_written_beside_an_older_version_is_refused_unless_it_says_the_same() {
        Answer answer = answered();
        List<AnswerItem> other = List.of(AnswerItem.of(GivenItem.words(4, "Bilar"), WORDS));
        answer.demandSeen(1, other);
        answer.demandSeen(null, other);
        refused("answer-changed-meanwhile", () -> answer.demandSeen(0, other));
        answer.demandSeen(0, List.of(position("Tillstyrker", "Tillstyrker"), AnswerItem.of(GivenItem.words(4, "Besök"), WORDS)));
        new Answer(1, 1, 1).demandSeen(0, other);
    }

    @Test
    void staff_who_answer_through_the_link_are_counted_at_once() {
        Answer answer = new Answer(1, 1, 1);
        answer.receive(List.of(AnswerItem.of(GivenItem.words(4, "Besök"), WORDS)), new Submission(Channel.LINK, IN_TIME, null, null, false, false), false, DEADLINE, 3);
        assertThat(answer.state()).isEqualTo(AnswerState.FILED);
    }

    @Test
    void an_empty_answer_is_none() {
        refused("answer-empty", () -> new Answer(1, 1, 1).receive(List.of(AnswerItem.of(GivenItem.words(4, " "), WORDS)), mail(IN_TIME), false, DEADLINE, 3));
    }

    @Test
    void words_that_only_name_the_position_need_no_point() {
        assertThat(position("Tillstyrker.", "Tillstyrker").handling()).isEqualTo(Handling.POSITION_ONLY);
        assertThat(position("Tillstyrker, om vi får vara med", "Tillstyrker").handling()).isEqualTo(Handling.UNCUT);
        assertThat(AnswerItem.of(GivenItem.words(4, "Tillstyrker"), WORDS).handling()).isEqualTo(Handling.UNCUT);
    }

    @Test
    void an_option_or_value_that_was_not_asked_is_refused() {
        refused("answer-choice", () -> AnswerItem.of(new GivenItem(2, "", null, "tre", null, ""), CHOICE));
        refused("answer-scale", () -> AnswerItem.of(new GivenItem(3, "", null, null, 9, ""), SCALE));
        assertThat(AnswerItem.of(new GivenItem(2, "", null, "två korta", null, ""), CHOICE).empty()).isFalse();
    }

    private static Answer answered() {
        Answer answer = new Answer(1, 1, 1);
        answer.receive(List.of(position("Tillstyrker", "Tillstyrker"), AnswerItem.of(GivenItem.words(4, "Besök"), WORDS)), mail(IN_TIME), false, DEADLINE, 3);
        return answer;
    }

    private static AnswerItem position(String text, String found) {
        return AnswerItem.of(new GivenItem(1, text, Position.SUPPORT, null, null, found), POSITION);
    }

    private static Submission mail(Instant at) {
        return new Submission(Channel.MAIL, at, 1L, null, false, true);
    }

    private static void refused(String rule, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(RuleViolation.class).hasMessage("rule." + rule);
    }
}
