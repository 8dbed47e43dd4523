package org.ledord.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ledord.access.CurrentActor;
import org.ledord.matter.Audience;
import org.ledord.matter.MatterKey;
import org.ledord.people.HomeQueries;
import org.ledord.people.Waiting;
import org.ledord.shared.Language;
import org.ledord.shared.NotFound;
import org.ledord.shared.Refused;
import org.ledord.shared.RuleViolation;
import org.ledord.shared.Statements;
import org.ledord.shared.WordDiff;

/** Who may write and read a proposal on its way, and what each list costs. */
class ProposalWritingIT extends ProposalGround {
    @Inject
    private ProposalWriting writing;
    @Inject
    private ProposalAmending amending;
    @Inject
    private ProposalWithdrawal withdrawal;
    @Inject
    private ProposalQueries queries;
    @Inject
    private HomeQueries home;
    @Inject
    private CurrentActor actor;

    @Test
    void a_draft_does_not_exist_for_anybody_but_its_group() {
        as(writer);
        Saved draft = writing.begin(group, Language.sv, words(""));
        for (var person : new java.util.UUID[] {outsider, lead, strangeLead}) {
            as(person);
            assertThatThrownBy(() -> queries.details(draft.proposal(), Language.sv)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> queries.form(draft.proposal(), Language.sv)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> queries.compare(draft.proposal(), 1, 1, Language.sv)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> writing.save(draft.proposal(), draft.revision(), words("Mer"))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> withdrawal.withdraw(draft.proposal(), "Nej")).isInstanceOf(NotFound.class);
            assertThat(queries.list(reform, ProposalFilter.all(), Language.sv).total()).isZero();
        }
    }

    @Test
    void every_save_has_a_revision_of_its_own_and_an_older_form_is_refused() {
        as(writer);
        Saved first = writing.begin(group, Language.sv, words("Ett"));
        Saved second = writing.save(first.proposal(), first.revision(), words("Två"));
        assertThat(second.revision()).isGreaterThan(first.revision());
        assertThatThrownBy(() -> writing.save(first.proposal(), first.revision(), words("Tre")))
                .isInstanceOf(RuleViolation.class).hasMessage("rule.changed-meanwhile");
        Saved third = writing.save(first.proposal(), second.revision(), words("Tre"));
        assertThat(queries.form(third.proposal(), Language.sv).revision()).isEqualTo(third.revision());
        assertThat(queries.form(third.proposal(), Language.sv).words().proposed()).isEqualTo("Tre");
    }

    @Test
    void more_than_fits_is_refused_beside_its_field_and_nothing_is_kept() {
        as(writer);
        assertThatThrownBy(() -> writing.begin(group, Language.sv, new Draft("x".repeat(200), "", "", "", null, null, Set.of())))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.field()).isEqualTo("title"));
        Saved draft = writing.begin(group, Language.sv, words("Ett"));
        assertThatThrownBy(() -> writing.save(draft.proposal(), draft.revision(), words("x".repeat(60_000))))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.field()).isEqualTo("proposed"));
        assertThat(queries.form(draft.proposal(), Language.sv).words().proposed()).isEqualTo("Ett");
        assertThat(queries.list(reform, ProposalFilter.all(), Language.sv).total()).isEqualTo(1);
    }

    @Test
    void an_empty_form_keeps_nothing() {
        as(writer);
        assertThatThrownBy(() -> writing.begin(group, Language.sv, new Draft(" ", "", null, "", null, null, Set.of())))
                .isInstanceOf(RuleViolation.class).hasMessage("rule.proposal-blank");
        assertThat(queries.list(reform, ProposalFilter.all(), Language.sv).total()).isZero();
    }

    @Test
    void its_writers_and_nobody_else_throw_a_draft_away_and_its_number_is_not_used_again() {
        as(writer);
        Saved draft = writing.begin(group, Language.sv, words("Ett"));
        for (var person : new java.util.UUID[] {outsider, lead, strangeLead}) {
            as(person);
            assertThatThrownBy(() -> writing.discard(draft.proposal())).isInstanceOfAny(NotFound.class, org.ledord.shared.Refused.class);
        }
        as(writer);
        writing.share(draft.proposal(), draft.revision());
        as(lead);
        assertThatThrownBy(() -> writing.discard(draft.proposal())).as("who reads along").isInstanceOf(org.ledord.shared.Refused.class);
        as(writer);
        assertThat(queries.details(draft.proposal(), Language.sv).steps()).contains(ProposalStep.DISCARD);
        writing.discard(draft.proposal());
        assertThat(queries.list(reform, ProposalFilter.all(), Language.sv).total()).isZero();
        assertThatThrownBy(() -> queries.details(draft.proposal(), Language.sv)).isInstanceOf(NotFound.class);
        assertThat(writing.begin(group, Language.sv, words("Två")).proposal().number()).isEqualTo(draft.proposal().number() + 1);
    }

    @Test
    void what_was_handed_in_is_not_thrown_away() {
        MatterKey handedIn = submitted();
        assertThatThrownBy(() -> writing.discard(handedIn)).isInstanceOf(RuleViolation.class).hasMessage("rule.proposal-discard");
    }

    @Test
    void the_lead_reads_a_shared_draft_and_everyone_an_answered_proposal() throws Exception {
        as(writer);
        Saved draft = writing.begin(group, Language.sv, words("Ett"));
        writing.share(draft.proposal(), draft.revision());
        as(lead);
        assertThat(queries.details(draft.proposal(), Language.sv).head().audience()).isEqualTo(Audience.LEAD);
        assertThatThrownBy(() -> queries.form(draft.proposal(), Language.sv)).as("who reads along gets no form").isInstanceOf(Refused.class);
        as(outsider);
        assertThatThrownBy(() -> queries.details(draft.proposal(), Language.sv)).isInstanceOf(NotFound.class);
        MatterKey open = answered();
        as(strangeLead);
        assertThatThrownBy(() -> queries.form(open, Language.sv)).isInstanceOf(Refused.class);
        ProposalDetails details = queries.details(open, Language.sv);
        assertThat(details.head().audience()).isEqualTo(Audience.PUBLIC);
        assertThat(details.steps()).isEmpty();
        assertThat(details.latest().author()).as("who wrote is not told to outsiders").isNull();
    }

    @Test
    void what_is_handed_in_waits_for_the_lead_and_what_is_answered_waits_for_a_decision() throws Exception {
        MatterKey fresh = submitted();
        MatterKey open = answered();
        as(lead);
        assertThat(home.waiting()).extracting(Waiting::matter, Waiting::textKey, Waiting::view).contains(
                tuple(fresh, "proposal.waiting.round", "/rounds/open?proposal={number}"),
                tuple(open, "proposal.waiting.decision", "/decisions/record?proposal={number}"));
        for (var person : new java.util.UUID[] {writer, outsider, strangeLead}) {
            as(person);
            assertThat(home.waiting()).extracting(Waiting::matter).doesNotContain(fresh, open);
        }
    }

    @Test
    void a_new_version_stands_beside_the_old_one_and_is_compared_with_it() throws Exception {
        MatterKey key = answered();
        as(lead);
        ProposalDetails details = queries.details(key, Language.sv);
        assertThat(details.steps()).contains(ProposalStep.AMEND, ProposalStep.DECIDE);
        Saved saved = amending.amend(key, details.head().revision(), words("Fastare rundor i en del av området."), "Begränsat");
        assertThat(saved.version()).isEqualTo(2);
        assertThat(queries.details(key, Language.sv).versions()).hasSize(2);
        assertThat(queries.compare(key, 1, 2, Language.sv).changed()).isTrue();
        Draft dated = words("Fastare rundor i en del av området.");
        amending.amend(key, saved.revision(), new Draft(dated.title(), dated.today(), dated.proposed(), "", java.time.LocalDate.of(2027, 1, 11), null,
                dated.principles(), Map.of(1, new Argument("Alla är med.", "Den som vikarierar står utanför."))), "Från januari");
        assertThat(queries.compare(key, 2, 3, Language.sv).sections()).filteredOn(section -> section.key().equals("wanted-from")).last()
                .satisfies(section -> assertThat(section.pieces()).extracting(WordDiff.Piece::text).containsExactly("11 januari 2027"));
        assertThat(queries.compare(key, 2, 3, Language.sv).sections()).filteredOn(section -> section.key().equals("serves") && section.principle() == 1).last()
                .matches(Comparison.Section::changed);
        assertThat(queries.compare(key, 2, 3, Language.sv).sections()).filteredOn(section -> section.key().equals("against")).noneMatch(Comparison.Section::changed);
        assertThat(queries.form(key, Language.sv).words().argument(1).serves()).isEqualTo("Alla är med.");
    }

    @Test
    void a_page_of_proposals_costs_the_same_however_many_there_are() {
        as(writer);
        writing.begin(group, Language.sv, words("Ett"));
        long one = cost();
        for (int i = 0; i < 40; i++) {
            writing.begin(group, Language.sv, words("Förslag " + i));
        }
        assertThat(cost()).isEqualTo(one).isLessThanOrEqualTo(2);
        ProposalList list = queries.list(reform, ProposalFilter.all(), Language.sv);
        assertThat(list.rows()).hasSize(ProposalFilter.PAGE);
        assertThat(list.total()).isEqualTo(41);
        assertThat(queries.list(reform, new ProposalFilter(null, ProposalStatus.SUBMITTED, null, 1), Language.sv).total()).isZero();
    }

    private long cost() {
        actor.grants();
        Statements.reset();
        queries.list(reform, ProposalFilter.all(), Language.sv);
        return Statements.count();
    }
}
