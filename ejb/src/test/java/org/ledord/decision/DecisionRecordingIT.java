package org.ledord.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ledord.matter.MatterKey;
import org.ledord.proposal.Outcome;
import org.ledord.proposal.ProposalGround;
import org.ledord.proposal.ProposalImplementation;
import org.ledord.proposal.ProposalQueries;
import org.ledord.proposal.ProposalStatus;
import org.ledord.shared.Language;
import org.ledord.shared.Refused;
import org.ledord.shared.RuleViolation;

/** What a decision needs, what it moves, and how one that holds for a time is settled. */
class DecisionRecordingIT extends ProposalGround {
    @Inject
    private DecisionRecording recording;
    @Inject
    private DecisionQueries queries;
    @Inject
    private ProposalQueries proposals;
    @Inject
    private ProposalImplementation implementation;
    @Inject
    private CommitmentMaking promises;

    @Test
    void is_not_recorded_while_points_wait_for_their_reply() {
        MatterKey proposal = submitted();
        as(lead);
        assertThatThrownBy(() -> recording.record(reform, command(proposal, Outcome.ADOPTED, null)))
                .isInstanceOf(RuleViolation.class).hasMessage("rule.proposal-decide");
        assertThat(queries.list(reform, null, 1)).as("nothing was half done").isEmpty();
    }

    @Test
    void moves_its_proposal_and_rests_on_it() throws Exception {
        MatterKey proposal = answered();
        as(lead);
        MatterKey decision = recording.record(reform, command(proposal, Outcome.ADOPTED, null));
        DecisionDetails details = queries.details(decision, Language.sv);
        assertThat(details.links("RESTS_ON")).extracting(DecisionDetails.Link::number).containsExactly(proposal.number());
        assertThat(details.links("PRINCIPLE")).hasSize(1);
        assertThat(proposals.details(proposal, Language.sv).head().status()).isEqualTo(ProposalStatus.DECIDED);
        implementation.implemented(proposal, today);
        assertThat(proposals.details(proposal, Language.sv).head().status()).isEqualTo(ProposalStatus.IMPLEMENTED);
    }

    @Test
    void is_looked_at_as_it_would_stand_and_nothing_is_left_of_it() throws Exception {
        MatterKey proposal = answered();
        as(lead);
        DecisionDetails shown = recording.preview(reform, command(proposal, Outcome.ADOPTED, today.plusDays(30)), Language.sv);
        assertThat(shown.row().title()).isEqualTo("Fasta rundor");
        assertThat(shown.links("RESTS_ON")).extracting(DecisionDetails.Link::number).containsExactly(proposal.number());
        assertThat(shown.links("PRINCIPLE")).hasSize(1);
        assertThat(queries.list(reform, null, 1)).isEmpty();
        assertThat(proposals.details(proposal, Language.sv).head().status()).isEqualTo(ProposalStatus.ANSWERED);
        MatterKey decision = recording.record(reform, command(proposal, Outcome.ADOPTED, today.plusDays(30)));
        assertThat(queries.details(decision, Language.sv)).as("it stands as it was shown").usingRecursiveComparison().ignoringFields("key").isEqualTo(shown);
        MatterKey unanswered = submitted();
        as(lead);
        assertThatThrownBy(() -> recording.preview(reform, command(unanswered, Outcome.ADOPTED, null), Language.sv)).as("what is refused is refused before").hasMessage("rule.proposal-decide");
        as(writer);
        assertThatThrownBy(() -> recording.preview(reform, command(proposal, Outcome.ADOPTED, null), Language.sv)).isInstanceOf(Refused.class);
    }

    @Test
    void one_that_holds_for_a_time_stays_open_until_the_next_one_settles_it() throws Exception {
        MatterKey proposal = answered();
        as(lead);
        MatterKey first = recording.record(reform, command(proposal, Outcome.ADOPTED, today.plusDays(30)));
        assertThat(queries.list(reform, DecisionStatus.PROVISIONAL, 1)).hasSize(1);
        MatterKey second = recording.record(reform, command(proposal, Outcome.ADAPTED, null));
        DecisionRow settled = queries.details(first, Language.sv).row();
        assertThat(settled.status()).isEqualTo(DecisionStatus.SETTLED);
        assertThat(settled.settledBy()).isEqualTo(second.number());
        assertThatThrownBy(() -> recording.record(reform, command(proposal, Outcome.REJECTED, null)))
                .isInstanceOf(RuleViolation.class).hasMessage("rule.proposal-decided-already");
    }

    @Test
    void one_that_stands_for_good_is_replaced_by_one_that_says_so_and_once() throws Exception {
        MatterKey proposal = answered();
        as(lead);
        MatterKey first = recording.record(reform, command(proposal, Outcome.ADOPTED, null));
        assertThat(queries.form(reform, proposal.number(), Language.sv).waiting()).extracting(DecisionForm.Item::number).containsExactly(first.number());
        assertThat(queries.form(reform, null, Language.sv).waiting()).isEmpty();
        MatterKey second = recording.record(reform, replacing(proposal, first.number()));
        assertThat(queries.details(first, Language.sv).row().status()).isEqualTo(DecisionStatus.SETTLED);
        assertThat(queries.details(first, Language.sv).row().settledBy()).isEqualTo(second.number());
        assertThatThrownBy(() -> recording.record(reform, replacing(proposal, first.number()))).hasMessage("rule.decision-settled-already");
    }

    private RecordDecision replacing(MatterKey proposal, int earlier) {
        return new RecordDecision(proposal.number(), Outcome.ADAPTED, "Fasta rundor", Language.sv, "Förvaltningschefen", "", "SN 2", "", "Så blir det i stället.",
                "Det första var fel.", today, null, "", "", Set.of(1), List.of(), earlier);
    }

    @Test
    void only_the_lead_of_the_reform_records_and_promises() throws Exception {
        MatterKey proposal = answered();
        for (var person : new java.util.UUID[] {writer, outsider, strangeLead}) {
            as(person);
            assertThatThrownBy(() -> recording.record(reform, command(proposal, Outcome.ADOPTED, null))).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> promises.make(reform, promise())).isInstanceOf(Refused.class);
        }
    }

    @Test
    void a_promise_is_public_and_told_of_once() {
        as(lead);
        MatterKey promise = promises.make(reform, promise());
        promises.keep(promise, "Alla besökta", today);
        assertThat(queries.commitments(reform)).singleElement().satisfies(row -> assertThat(row.state()).isEqualTo(CommitmentState.KEPT));
        assertThatThrownBy(() -> promises.notKept(promise, "Ändå inte", today)).hasMessage("rule.commitment-settled-already");
    }

    private MakeCommitment promise() {
        return new MakeCommitment("Besöka alla enheter", "Projektledaren", "Jag kommer till er.", Language.sv, today, today.plusDays(20), null);
    }

    private RecordDecision command(MatterKey proposal, Outcome outcome, LocalDate until) {
        return new RecordDecision(proposal.number(), outcome, "Fasta rundor", Language.sv, "Förvaltningschefen", "", "SN 1", "", "Så blir det.",
                "Därför.", today, until, until == null ? "" : "Mätningen", until == null ? "" : "Som förut", Set.of(1), List.of(), null);
    }
}
