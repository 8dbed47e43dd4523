package org.ledord.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ledord.matter.Audience;
import org.ledord.shared.RuleViolation;

class ProposalTest {
    private static final Instant NOW = Instant.parse("2024-03-06T15:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2024, 3, 6);
    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final long AUTHOR = 7;
    private static final Proposal.Frame FRAME = new Proposal.Frame(3L, Set.of(11L));
    private static final Argument ARGUED = new Argument("De som går rundan lägger den.", "Den som vikarierar står utanför.");
    private static final Draft WHOLE = words("Fasta rundor", "Planeringen görs om varje dag.", "Fastare rundor.");

    @Test
    void a_draft_is_its_groups_own_until_it_is_shared() {
        Proposal proposal = draft(WHOLE);
        assertThat(proposal.status()).isEqualTo(ProposalStatus.DRAFT);
        assertThat(proposal.audience()).isEqualTo(Audience.GROUP);
        proposal.share(NOW);
        assertThat(proposal.audience()).isEqualTo(Audience.LEAD);
    }

    @Test
    void saving_a_draft_writes_over_its_words_and_makes_the_writer_an_author() {
        Proposal proposal = draft(words("Reservpass", "", ""));
        proposal.revise(FRAME, WHOLE, 8, NOW);
        assertThat(proposal.latest().number()).isEqualTo(1);
        assertThat(proposal.latest().title()).isEqualTo("Fasta rundor");
        assertThat(proposal.authors()).containsExactlyInAnyOrder(AUTHOR, 8L);
    }

    @Test
    void a_draft_can_set_down_a_version_of_its_own_with_a_note() {
        Proposal proposal = draft(WHOLE);
        proposal.reviseAnew(FRAME, words("Fasta rundor", "Så är det.", "Bara i en del av området."), "Begränsat efter råd", AUTHOR, NOW);
        assertThat(proposal.latest().number()).isEqualTo(2);
        assertThat(proposal.status()).isEqualTo(ProposalStatus.DRAFT);
    }

    @Test
    void is_not_submitted_without_words_or_without_a_principle() {
        refuses("rule.proposal-incomplete", () -> draft(words("Fasta rundor", "Så är det.", "")).submit(NOW));
        Proposal without = new Proposal(1, 2, new Proposal.Frame(null, Set.of()), WHOLE, AUTHOR, NOW);
        refuses("rule.proposal-incomplete", () -> without.submit(NOW));
        assertThat(without.status()).isEqualTo(ProposalStatus.DRAFT);
    }

    @Test
    void it_goes_on_in_others_only_while_nobody_answers_it_and_nothing_is_decided_and_with_a_reason() {
        for (ProposalStatus status : ProposalStatus.values()) {
            boolean possible = status == ProposalStatus.DRAFT || status == ProposalStatus.SUBMITTED || status == ProposalStatus.ANSWERED;
            assertThat(ProposalStep.MERGE.possible(status, null)).as(status.name()).isEqualTo(possible);
            assertThat(ProposalStep.SPLIT.possible(status, null)).as(status.name()).isEqualTo(possible);
        }
        Proposal proposal = draft(WHOLE);
        refuses("rule.proposal-why-missing", () -> proposal.merged(" "));
        proposal.merged("De hör ihop.");
        assertThat(proposal.status().over()).isTrue();
        assertThat(proposal.audience()).as("no wider than it was").isEqualTo(Audience.GROUP);
        refuses("rule.proposal-split", () -> proposal.split("Två saker."));
        Proposal other = draft(WHOLE);
        other.split("Två saker.");
        assertThat(other.status()).isEqualTo(ProposalStatus.SPLIT);
    }

    @Test
    void a_draft_says_everything_that_it_lacks_at_once() {
        assertThat(new Draft(" ", "", null, "", null, null, Set.of()).lacks())
                .containsExactly("title-missing", "today-missing", "proposed-missing", "principles-missing");
        assertThat(new Draft("x".repeat(81), "a", "b", "", null, null, Set.of(1), Map.of(1, ARGUED)).lacks()).containsExactly("title-long");
    }

    @Test
    void every_principle_wants_to_be_argued_for_and_against_when_it_is_handed_in() {
        Draft half = new Draft("Fasta rundor", "a", "b", "", null, null, Set.of(1, 2), Map.of(1, ARGUED, 2, new Argument("Alla ser listan.", " ")));
        assertThat(half.lacks()).containsExactly("against.2-missing");
        Proposal proposal = new Proposal(1, 2, new Proposal.Frame(3L, Set.of(11L, 12L)), half, AUTHOR, NOW);
        refuses("rule.proposal-incomplete", () -> proposal.submit(NOW));
        proposal.revise(new Proposal.Frame(3L, Set.of(11L, 12L)), new Draft("Fasta rundor", "a", "b", "", null, null, Set.of(1, 2),
                Map.of(1, ARGUED, 2, new Argument("Alla ser listan.", "Listan visar vem som är borta."))), AUTHOR, NOW);
        proposal.submit(NOW);
        assertThat(proposal.latest().words().argument(2).against()).isEqualTo("Listan visar vem som är borta.");
    }

    @Test
    void what_was_handed_in_before_is_argued_for_when_it_is_amended_and_another_argument_is_a_change() {
        Proposal proposal = submitted();
        Draft without = new Draft("Fasta rundor", "Planeringen görs om varje dag.", "Fastare rundor.", "", null, null, Set.of(1));
        assertThat(without.lacks()).containsExactly("serves.1-missing", "against.1-missing");
        refuses("rule.proposal-incomplete", () -> proposal.amend(FRAME, without, "Ny", AUTHOR, NOW));
        refuses("rule.proposal-nothing-changed", () -> proposal.amend(FRAME, WHOLE, "Ny", AUTHOR, NOW));
        Draft other = new Draft("Fasta rundor", "Planeringen görs om varje dag.", "Fastare rundor.", "", null, null, Set.of(1), Map.of(1, new Argument("Alla är med.", "Inget vi ser.")));
        assertThat(proposal.amend(FRAME, other, "Ny", AUTHOR, NOW).number()).isEqualTo(2);
    }

    @Test
    void an_argument_about_a_principle_that_is_not_chosen_is_not_kept() {
        assertThat(new Draft("Fasta rundor", "", "", "", null, null, Set.of(1), Map.of(1, ARGUED, 2, ARGUED)).arguments()).containsOnlyKeys(1);
    }

    @Test
    void a_submitted_wording_is_never_written_over() {
        Proposal proposal = submitted();
        refuses("rule.proposal-revise", () -> proposal.revise(FRAME, WHOLE, AUTHOR, NOW));
        refuses("rule.proposal-submit", () -> proposal.submit(NOW));
    }

    @Test
    void a_new_version_says_what_changed_and_does_change_something() {
        Proposal proposal = submitted();
        Draft other = words("Fasta rundor", "Planeringen görs om varje dag.", "Fastare rundor och reserv.");
        refuses("rule.proposal-note-missing", () -> proposal.amend(FRAME, other, " ", AUTHOR, NOW));
        refuses("rule.proposal-nothing-changed", () -> proposal.amend(FRAME, WHOLE, "Inget", AUTHOR, NOW));
        assertThat(proposal.amend(FRAME, other, "Reserv är tillagd", 9, NOW).number()).isEqualTo(2);
        assertThat(proposal.status()).isEqualTo(ProposalStatus.SUBMITTED);
    }

    @Test
    void is_open_to_everyone_from_the_moment_its_round_opens() {
        Proposal proposal = submitted();
        assertThat(proposal.audience()).isEqualTo(Audience.LEAD);
        proposal.enterRound();
        assertThat(proposal.audience()).isEqualTo(Audience.PUBLIC);
        refuses("rule.proposal-enter-round", proposal::enterRound);
    }

    @Test
    void is_not_decided_while_its_round_is_open() {
        Proposal proposal = submitted();
        proposal.enterRound();
        refuses("rule.proposal-decide", () -> proposal.decided(Outcome.ADOPTED, false));
        proposal.answered();
        proposal.decided(Outcome.ADOPTED, false);
        assertThat(proposal.status()).isEqualTo(ProposalStatus.DECIDED);
    }

    @Test
    void only_what_was_decided_to_be_tried_goes_into_a_pilot_and_only_what_was_adopted_is_implemented() {
        Proposal tried = answered();
        tried.decided(Outcome.PILOT, false);
        refuses("rule.proposal-implement", () -> tried.implemented(TODAY, TODAY, ZONE, TODAY));
        tried.intoPilot();
        Proposal adopted = answered();
        adopted.decided(Outcome.ADAPTED, false);
        refuses("rule.proposal-start-pilot", adopted::intoPilot);
        refuses("rule.proposal-implemented-date", () -> adopted.implemented(TODAY.plusDays(1), TODAY, ZONE, TODAY));
        adopted.implemented(TODAY, TODAY, ZONE, TODAY);
        assertThat(adopted.status()).isEqualTo(ProposalStatus.IMPLEMENTED);
    }

    @Test
    void is_not_in_place_before_it_was_handed_in_and_decided() {
        Proposal adopted = answered();
        adopted.decided(Outcome.ADOPTED, false);
        LocalDate decided = TODAY.plusDays(20);
        LocalDate later = TODAY.plusDays(60);
        refuses("rule.proposal-implemented-early", () -> adopted.implemented(LocalDate.of(1999, 1, 1), decided, ZONE, later));
        refuses("rule.proposal-implemented-early", () -> adopted.implemented(decided.minusDays(1), decided, ZONE, later));
        refuses("rule.proposal-implemented-early", () -> adopted.implemented(TODAY.minusDays(1), null, ZONE, later));
        assertThat(adopted.status()).isEqualTo(ProposalStatus.DECIDED);
        adopted.implemented(decided, decided, ZONE, later);
        assertThat(adopted.status()).isEqualTo(ProposalStatus.IMPLEMENTED);
    }

    @Test
    void after_a_pilot_it_is_decided_about_again() {
        Proposal proposal = inPilot();
        proposal.decided(Outcome.PILOT, true);
        assertThat(proposal.status()).as("goes on").isEqualTo(ProposalStatus.IN_PILOT);
        proposal.decided(Outcome.ADOPTED, true);
        assertThat(proposal.status()).isEqualTo(ProposalStatus.DECIDED);
    }

    @Test
    void a_decision_for_good_is_not_decided_over() {
        Proposal proposal = answered();
        proposal.decided(Outcome.ADOPTED, false);
        refuses("rule.proposal-decided-already", () -> proposal.decided(Outcome.REJECTED, false));
        proposal.decided(Outcome.REJECTED, true);
        assertThat(proposal.status()).isEqualTo(ProposalStatus.REJECTED);
    }

    @Test
    void a_round_on_what_is_in_pilot_leaves_it_there() {
        Proposal proposal = inPilot();
        proposal.enterRound();
        proposal.answered();
        assertThat(proposal.status()).isEqualTo(ProposalStatus.IN_PILOT);
    }

    @Test
    void is_not_withdrawn_while_people_answer_it_nor_without_a_reason() {
        Proposal proposal = submitted();
        refuses("rule.proposal-withdrawal-reason", () -> proposal.withdraw(""));
        proposal.enterRound();
        refuses("rule.proposal-withdraw", () -> proposal.withdraw("Ångrade oss"));
        Proposal draft = draft(WHOLE);
        draft.withdraw(null);
        assertThat(draft.status()).isEqualTo(ProposalStatus.WITHDRAWN);
    }

    @Test
    void refuses_a_form_that_was_opened_before_somebody_else_saved() {
        refuses("rule.changed-meanwhile", () -> draft(WHOLE).demandRevision(4));
    }

    @ParameterizedTest
    @EnumSource(value = ProposalStatus.class, names = {"IMPLEMENTED", "REJECTED", "WITHDRAWN"})
    void nothing_can_be_done_with_what_is_over(ProposalStatus over) {
        for (ProposalStep step : ProposalStep.values()) {
            assertThat(step.possible(over, Outcome.ADOPTED)).as(step + " of " + over).isFalse();
        }
        assertThat(over.over()).isTrue();
    }

    private static Draft words(String title, String today, String proposed) {
        return new Draft(title, today, proposed, "", null, null, Set.of(1), Map.of(1, ARGUED));
    }

    private static Proposal draft(Draft words) {
        return new Proposal(1, 2, FRAME, words, AUTHOR, NOW);
    }

    private static Proposal submitted() {
        Proposal proposal = draft(WHOLE);
        proposal.submit(NOW);
        return proposal;
    }

    private static Proposal answered() {
        Proposal proposal = submitted();
        proposal.enterRound();
        proposal.answered();
        return proposal;
    }

    private static Proposal inPilot() {
        Proposal proposal = answered();
        proposal.decided(Outcome.PILOT, false);
        proposal.intoPilot();
        return proposal;
    }

    private static void refuses(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(RuleViolation.class).hasMessage(key);
    }
}
