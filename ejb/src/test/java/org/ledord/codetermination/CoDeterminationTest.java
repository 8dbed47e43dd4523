package org.ledord.codetermination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.reform.Jurisdiction;
import org.ledord.shared.RuleViolation;

/** Which step may follow which, under each law, and when a track is closed. */
class CoDeterminationTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final MatterKey KEY = new MatterKey("prov", MatterKind.CODETERMINATION, 1);

    @Test
    void goes_from_information_to_a_negotiation_that_ends_as_the_parties_stand() {
        CoDetermination track = track(Jurisdiction.SE);
        take(track, TrackStep.INFORM, TODAY.minusDays(9));
        take(track, TrackStep.CALL, TODAY.minusDays(8));
        assertThat(track.call().day()).isEqualTo(TODAY.minusDays(5));
        take(track, TrackStep.MEET, TODAY.minusDays(5));
        refused("codetermination-stances-missing", "step", () -> take(track, TrackStep.END, TODAY, Stance.AGREED, null));
        take(track, TrackStep.END, TODAY, Stance.AGREED, Stance.ABSTAINED);
        assertThat(track.state()).isEqualTo(TrackState.AGREED);
        assertThat(track.closedOn()).isEqualTo(TODAY);
    }

    @Test
    void a_disagreement_waits_in_sweden_for_the_central_parties_and_closes_it_in_norway_and_finland() {
        CoDetermination swedish = disagreed(Jurisdiction.SE);
        assertThat(swedish.closed()).isFalse();
        take(swedish, TrackStep.REQUEST_CENTRAL, TODAY);
        assertThat(swedish.closed()).isFalse();
        take(swedish, TrackStep.CENTRAL_DISAGREE, TODAY);
        assertThat(swedish.closed()).isTrue();
        CoDetermination waived = disagreed(Jurisdiction.SE);
        take(waived, TrackStep.WAIVE_CENTRAL, TODAY);
        assertThat(waived.closedOn()).isEqualTo(TODAY);
        for (Jurisdiction law : List.of(Jurisdiction.NO, Jurisdiction.FI)) {
            CoDetermination other = disagreed(law);
            assertThat(other.closedOn()).isEqualTo(TODAY);
            refused("codetermination-step", "step", () -> take(other, TrackStep.REQUEST_CENTRAL, TODAY));
            refused("codetermination-step", "step", () -> take(other, TrackStep.CALL_OFF, TODAY));
            refused("codetermination-step", "step", () -> take(track(law), TrackStep.CALL_38, TODAY));
        }
    }

    @Test
    void every_pair_of_state_and_step_is_allowed_or_refused_as_the_table_in_states_md_says() {
        String swedish = Arrays.stream(TrackState.values()).map(state -> state + ":" + Arrays.stream(TrackStep.values())
                .filter(step -> step.possible(state, Jurisdiction.SE)).toList()).reduce("", (all, one) -> all + one + "\n");
        assertThat(swedish).isEqualTo("""
                BEGUN:[INFORM, COOPERATE, CALL, DEMAND, CALL_38, CALL_OFF]
                INFORMED:[LEAVE, COOPERATE, CALL, DEMAND, CALL_38, CALL_OFF]
                IN_COOPERATION:[CALL, DEMAND, CALL_38, END, CALL_OFF]
                CALLED:[CALL, CALL_38, MEET, CALL_OFF]
                ONGOING:[CALL, CALL_38, END, CALL_OFF]
                AGREED:[]
                DISAGREED:[REQUEST_CENTRAL, WAIVE_CENTRAL, CALL_OFF]
                CENTRAL_REQUESTED:[CENTRAL_AGREE, CENTRAL_DISAGREE, CALL_OFF]
                CENTRAL_WAIVED:[]
                CENTRAL_AGREED:[]
                CENTRAL_DISAGREED:[]
                NOT_CALLED:[]
                CALLED_OFF:[]
                """);
    }

    @Test
    void a_step_has_its_day_its_words_and_the_day_it_calls_to() {
        CoDetermination track = track(Jurisdiction.SE);
        refused("codetermination-step-missing", "step", () -> track.take(command(track, null, TODAY, null, ""), List.of(), TODAY));
        refused("codetermination-note-missing", "note", () -> track.take(command(track, TrackStep.INFORM, TODAY, null, " "), List.of(), TODAY));
        refused("text-too-long", "note", () -> track.take(command(track, TrackStep.INFORM, TODAY, null, "x".repeat(4_001)), List.of(), TODAY));
        refused("codetermination-day", "on", () -> track.take(command(track, TrackStep.INFORM, TODAY.plusDays(1), null, "Om rundor"), List.of(), TODAY));
        refused("codetermination-day", "on", () -> track.take(command(track, TrackStep.INFORM, null, null, "Om rundor"), List.of(), TODAY));
        refused("codetermination-meets", "meets", () -> track.take(command(track, TrackStep.CALL, TODAY, null, "Om rundor"), List.of(), TODAY));
        refused("codetermination-meets", "meets", () -> track.take(command(track, TrackStep.CALL, TODAY, TODAY.minusDays(1), "Om rundor"), List.of(), TODAY));
        take(track, TrackStep.INFORM, TODAY);
        refused("codetermination-day", "on", () -> take(track, TrackStep.COOPERATE, TODAY.minusDays(1)));
    }

    @Test
    void the_parties_are_called_to_a_time_and_a_place_and_anew_to_another() {
        CoDetermination track = track(Jurisdiction.SE);
        refused("codetermination-from", "from", () -> track.take(call(track, TODAY, new Sitting(null, LocalTime.NOON, "")), List.of(), TODAY));
        refused("notice-ends-before", "until", () -> track.take(call(track, TODAY, new Sitting(LocalTime.NOON, LocalTime.NOON, "")), List.of(), TODAY));
        refused("notice-place-too-long", "place", () -> track.take(call(track, TODAY, new Sitting(LocalTime.NOON, null, "x".repeat(121))), List.of(), TODAY));
        refused("codetermination-meets", "meets", () -> track.take(new TakeStep(KEY, track.revision(), TrackStep.INFORM, TODAY, null, new Sitting(LocalTime.NOON, null, ""), "Om rundor"), List.of(), TODAY));
        track.take(call(track, TODAY.plusDays(2), new Sitting(LocalTime.of(13, 0), null, " Stora salen ")), List.of(), TODAY);
        assertThat(track.call().sitting()).isEqualTo(new Sitting(LocalTime.of(13, 0), null, "Stora salen"));
        track.take(call(track, TODAY.plusDays(4), Sitting.NONE), List.of(), TODAY);
        assertThat(track.state()).isEqualTo(TrackState.CALLED);
        assertThat(track.call().day()).isEqualTo(TODAY.plusDays(4));
        assertThat(track.call().sitting()).as("the old time is no time of the new day").isEqualTo(Sitting.NONE);
    }

    private static TakeStep call(CoDetermination track, LocalDate meets, Sitting sitting) {
        return new TakeStep(KEY, track.revision(), TrackStep.CALL, TODAY, meets, sitting, "Om fasta rundor");
    }

    @Test
    void nobody_is_called_to_a_meeting_of_what_has_ended() {
        CoDetermination track = track(Jurisdiction.SE);
        track.take(call(track, TODAY.plusDays(2), Sitting.NONE), List.of(), TODAY);
        take(track, TrackStep.MEET, TODAY);
        assertThat(track.call().day()).isEqualTo(TODAY.plusDays(2));
        take(track, TrackStep.END, TODAY, Stance.AGREED, Stance.DISAGREED);
        assertThat(track.call().day()).as("nor before a central negotiation").isNull();
        CoDetermination off = track(Jurisdiction.FI);
        off.take(call(off, TODAY.plusDays(2), new Sitting(LocalTime.NOON, null, "")), List.of(), TODAY);
        take(off, TrackStep.CALL_OFF, TODAY);
        assertThat(off.call()).isEqualTo(new Call(null, Sitting.NONE));
    }

    @Test
    void who_has_not_read_the_last_step_takes_none() {
        CoDetermination track = track(Jurisdiction.SE);
        assertThatThrownBy(() -> track.take(new TakeStep(KEY, track.revision() + 1, TrackStep.INFORM, TODAY, null, "Om rundor"), List.of(), TODAY)).hasMessage("rule.changed-meanwhile");
    }

    @Test
    void what_a_party_said_itself_nobody_else_changes() {
        Party party = new Party(1, "Förbundet");
        refused("codetermination-stance-missing", "stance", () -> party.stands(null, "", 1, true, Instant.EPOCH));
        party.stands(Stance.AGREED, "", 1, false, Instant.EPOCH);
        party.stands(Stance.DISAGREED, "Helgerna är inte lösta.", 2, true, Instant.EPOCH);
        refused("codetermination-said-itself", "stance", () -> party.stands(Stance.AGREED, "", 1, false, Instant.EPOCH));
        assertThat(party.stance()).isEqualTo(Stance.DISAGREED);
    }

    @Test
    void parties_are_heard_from_the_call_until_the_end() {
        CoDetermination track = track(Jurisdiction.SE);
        assertThatThrownBy(track::demandHearing).hasMessage("rule.codetermination-not-hearing");
        take(track, TrackStep.CALL, TODAY);
        track.demandHearing();
        CoDetermination ended = disagreed(Jurisdiction.SE);
        assertThatThrownBy(ended::demandHearing).hasMessage("rule.codetermination-not-hearing");
    }

    @Test
    void minutes_are_approved_by_another_and_published_afterwards() {
        refused("codetermination-held", "held", () -> minutes(TODAY.plusDays(1), "Text"));
        refused("codetermination-minutes-missing", "minutes", () -> minutes(TODAY, " "));
        TrackMinutes minutes = minutes(TODAY, "Parterna är eniga.");
        assertThatThrownBy(() -> minutes.publish(Instant.EPOCH)).hasMessage("rule.codetermination-publish-approved");
        assertThatThrownBy(() -> minutes.approve(7, Instant.EPOCH)).hasMessage("rule.codetermination-approve-own");
        minutes.approve(8, Instant.EPOCH);
        assertThatThrownBy(() -> minutes.approve(8, Instant.EPOCH)).hasMessage("rule.codetermination-approved-already");
        minutes.publish(Instant.EPOCH);
    }

    private static TrackMinutes minutes(LocalDate held, String text) {
        return new TrackMinutes(1, 1, held, text, 7, TODAY, Instant.EPOCH);
    }

    private static CoDetermination track(Jurisdiction law) {
        return new CoDetermination(1, 2, law, TODAY.minusDays(10));
    }

    private static CoDetermination disagreed(Jurisdiction law) {
        CoDetermination track = track(law);
        take(track, TrackStep.COOPERATE, TODAY);
        take(track, TrackStep.END, TODAY, Stance.AGREED, Stance.DISAGREED);
        return track;
    }

    private static void take(CoDetermination track, TrackStep step, LocalDate on, Stance... stances) {
        track.take(command(track, step, on, step.needsMeeting() ? on.plusDays(3) : null, "Om fasta rundor"), Arrays.asList(stances), TODAY);
    }

    private static TakeStep command(CoDetermination track, TrackStep step, LocalDate on, LocalDate meets, String note) {
        return new TakeStep(KEY, track.revision(), step, on, meets, note);
    }

    private static void refused(String key, String field, ThrowingCallable what) {
        assertThatThrownBy(what).isInstanceOfSatisfying(RuleViolation.class, no -> {
            assertThat(no.key()).isEqualTo("rule." + key);
            assertThat(no.field()).isEqualTo(field);
        });
    }
}
