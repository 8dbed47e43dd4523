package org.ledord.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ledord.access.Actor;
import org.ledord.access.CurrentActor;
import org.ledord.group.GroupKind;
import org.ledord.group.GroupMembers;
import org.ledord.group.GroupSetup;
import org.ledord.group.MemberFunction;
import org.ledord.group.NewGroup;
import org.ledord.group.NewMember;
import org.ledord.matter.MatterKey;
import org.ledord.meeting.AgendaOffer;
import org.ledord.meeting.MeetingPlanning;
import org.ledord.meeting.MeetingQueries;
import org.ledord.meeting.MeetingText;
import org.ledord.meeting.PlanMeeting;
import org.ledord.meeting.Recurrence;
import org.ledord.notice.Meeting;
import org.ledord.people.HomeQueries;
import org.ledord.proposal.Outcome;
import org.ledord.proposal.ProposalGround;
import org.ledord.shared.Language;
import org.ledord.shared.PortalClock;

/** What is owed to everybody, the day before, on the day and after it: on the lead's first page, on the management group's agenda, and no more once it is settled. */
class DebtIT extends ProposalGround {
    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    @Inject
    private DecisionRecording recording;
    @Inject
    private DecisionQueries queries;
    @Inject
    private CommitmentMaking promises;
    @Inject
    private HomeQueries home;
    @Inject
    private GroupSetup setup;
    @Inject
    private GroupMembers joining;
    @Inject
    private MeetingPlanning planning;
    @Inject
    private MeetingQueries meetings;
    @Inject
    private CurrentActor current;
    private MatterKey meeting;
    private LocalDate last;

    private interface Work {
        void run() throws Exception;
    }

    @BeforeEach
    void a_management_group_that_meets() {
        last = today.plusDays(30);
        current.is(new Actor.Job("test"));
        MatterKey management = setup.create(reform, new NewGroup("styr", GroupKind.MANAGEMENT, null, null, null, null, Map.of(Language.sv, "Styrgruppen"), null));
        joining.join(management, NewMember.of(lead, MemberFunction.COORDINATOR, today));
        as(lead);
        meeting = planning.plan(new PlanMeeting(management, new MeetingText("Styrgruppen", new Meeting(today.plusDays(90), LocalTime.NOON, null, "Stora salen"), ""), Language.sv,
                Recurrence.ONCE, null, null));
    }

    @Test
    void a_decision_that_held_for_a_time_is_owed_from_the_day_after_until_another_takes_its_place() throws Exception {
        MatterKey proposal = answered();
        as(lead);
        MatterKey decision = recording.record(reform, decision(proposal, last, null));
        on(last.minusDays(1), () -> {
            assertThat(row(decision)).extracting(DecisionRow::overdue, DecisionRow::days).containsExactly(false, 1L);
            assertThat(offer()).as("it nears, so it is offered").extracting(AgendaOffer::owed).isEqualTo(false);
            assertThat(waiting()).isEmpty();
        });
        on(last, () -> {
            assertThat(row(decision)).extracting(DecisionRow::overdue, DecisionRow::days).containsExactly(false, 0L);
            assertThat(offer().owed()).as("it holds on its last day").isFalse();
            assertThat(waiting()).isEmpty();
        });
        on(last.plusDays(1), () -> {
            assertThat(row(decision)).extracting(DecisionRow::overdue, DecisionRow::days).containsExactly(true, 1L);
            assertThat(offer()).extracting(AgendaOffer::owed, AgendaOffer::days, AgendaOffer::said).containsExactly(true, 1L, "Som förut");
            assertThat(waiting()).containsExactly("decision.waiting.DECISION [Fasta rundor, 1]");
        });
        on(last.plusDays(18), () -> {
            assertThat(row(decision).days()).isEqualTo(18);
            assertThat(waiting()).containsExactly("decision.waiting.DECISION [Fasta rundor, 18]");
            assertThat(queries.form(reform, null, Language.sv).waiting()).extracting(DecisionForm.Item::number).containsExactly(decision.number());
            assertThat(queries.form(reform, proposal.number(), Language.sv).waiting()).as("its own needs no choice").isEmpty();
            recording.record(reform, decision(null, null, decision.number()));
            assertThat(row(decision).status()).isEqualTo(DecisionStatus.SETTLED);
            assertThat(row(decision).overdue()).isFalse();
            assertThat(waiting()).isEmpty();
            assertThat(meetings.agenda(meeting, Language.sv).offers()).extracting(AgendaOffer::kind).doesNotContain("DECISION");
            as(writer);
            assertThat(waiting()).as("whoever decides nothing").isEmpty();
        });
    }

    @Test
    void a_promise_is_owed_from_the_day_after_until_somebody_tells_how_it_went() throws Exception {
        as(lead);
        MatterKey kept = promises.make(reform, promise("Besöka alla enheter", last));
        MatterKey broken = promises.make(reform, promise("Svara inom en månad", last));
        promises.make(reform, promise("Utan dag", null));
        on(last, () -> {
            assertThat(queries.commitments(reform)).noneMatch(CommitmentRow::overdue);
            assertThat(waiting()).isEmpty();
            promises.keep(kept, "Alla besökta", last);
        });
        on(last.plusDays(2), () -> {
            assertThat(queries.commitments(reform)).filteredOn(CommitmentRow::overdue).extracting(CommitmentRow::number).containsExactly(broken.number());
            assertThat(waiting()).containsExactly("decision.waiting.COMMITMENT [Svara inom en månad, 2]");
            assertThat(offer()).extracting(AgendaOffer::kind, AgendaOffer::owed, AgendaOffer::days, AgendaOffer::said).containsExactly("COMMITMENT", true, 2L, "Jag lovar.");
            assertThatThrownBy(() -> promises.notKept(broken, "", last.plusDays(2))).hasMessage("rule.commitment-outcome");
            promises.notKept(broken, "En fråga är kvar. Den besvaras i september.", last.plusDays(2));
            assertThat(queries.commitments(reform)).noneMatch(CommitmentRow::overdue);
            assertThat(waiting()).isEmpty();
            assertThat(meetings.agenda(meeting, Language.sv).offers()).extracting(AgendaOffer::kind).doesNotContain("COMMITMENT");
        });
    }

    private void on(LocalDate day, Work work) throws Exception {
        PortalClock.at(day.atTime(9, 0).atZone(ZONE).toInstant(), () -> {
            as(lead);
            work.run();
            return null;
        });
    }

    private DecisionRow row(MatterKey decision) {
        return queries.details(decision, Language.sv).row();
    }

    private AgendaOffer offer() {
        return meetings.agenda(meeting, Language.sv).offers().stream().filter(one -> one.kind().equals("DECISION") || one.kind().equals("COMMITMENT")).findFirst().orElseThrow();
    }

    private List<String> waiting() {
        return home.waiting().stream().filter(one -> one.textKey().startsWith("decision.waiting.")).map(one -> one.textKey() + " " + one.arguments()).toList();
    }

    private MakeCommitment promise(String title, LocalDate due) {
        return new MakeCommitment(title, "Ordföranden", "Jag lovar.", Language.sv, today, due, null);
    }

    private RecordDecision decision(MatterKey proposal, LocalDate until, Integer settles) {
        return new RecordDecision(proposal == null ? null : proposal.number(), Outcome.ADOPTED, "Fasta rundor", Language.sv, "Nämnden", "", "", "", "Så blir det.", "Därför.",
                LocalDate.now(clock.withZone(ZONE)), until, until == null ? "" : "Mätningen", until == null ? "" : "Som förut", Set.of(), List.of(), settles);
    }
}
