package org.ledord.idea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.ledord.matter.ReformKey;
import org.ledord.shared.Language;
import org.ledord.shared.RuleViolation;

/** What may be left in the idea box, and what may happen to it there. */
class IdeaTest {
    private static final Instant NOW = Instant.parse("2026-11-27T09:00:00Z");
    private static final ReformKey REFORM = new ReformKey("prov");

    @Test
    void it_says_what_could_be_better_and_an_address_is_one() {
        assertThat(form("Nycklarna är borta.", " undrar@example.org ").demand()).isEqualTo("undrar@example.org");
        assertThat(form("Nycklarna är borta.", "  ").demand()).as("nobody has to say who they are").isNull();
        refused("idea-better-missing", "better", () -> form(" \n ", "").demand());
        refused("text-long", "better", () -> form("x".repeat(5_001), "").demand());
        refused("address-not-understood", "email", () -> form("Nycklarna är borta.", "undrar").demand());
        assertThatThrownBy(() -> form("Gäller 811228-9874.", "").demand()).hasMessage("rule.identity-number");
    }

    @Test
    void a_group_makes_a_proposal_of_it_only_when_it_has_it() {
        Idea idea = idea();
        refused("idea-not-passed", null, () -> idea.becomes(7, 1, NOW));
        idea.pass(NOW);
        idea.becomes(7, 1, NOW);
        assertThat(idea.status()).isEqualTo(IdeaStatus.PROPOSED);
        refused("idea-settled", null, () -> idea.decline("Nej", 1, NOW));
        refused("idea-settled", null, () -> idea.pass(NOW));
        refused("idea-settled", null, () -> idea.becomes(8, 1, NOW));
    }

    @Test
    void a_draft_that_is_thrown_away_gives_it_back_and_a_no_stands() {
        Idea idea = idea();
        idea.pass(NOW);
        idea.becomes(7, 1, NOW);
        idea.back();
        assertThat(idea.status()).isEqualTo(IdeaStatus.PASSED);
        idea.decline("Det görs redan.", 1, NOW);
        idea.back();
        assertThat(idea.status()).isEqualTo(IdeaStatus.DECLINED);
    }

    @Test
    void a_no_has_a_reason() {
        Idea idea = idea();
        refused("idea-answer-missing", "answer", () -> idea.decline(" ", 1, NOW));
        refused("text-long", "answer", () -> idea.decline("x".repeat(5_001), 1, NOW));
        assertThat(idea.status()).isEqualTo(IdeaStatus.WAITING);
        idea.decline(" Det görs redan. ", 1, NOW);
        assertThat(idea.answer()).isEqualTo("Det görs redan.");
    }

    @Test
    void everyone_reads_the_words_that_were_let_out_with_identity_numbers_masked() {
        Idea idea = idea();
        assertThat(idea.shown()).isFalse();
        refused("idea-title-missing", "title", () -> idea.show(" ", "Ord", NOW));
        refused("proposal-title-long", "title", () -> idea.show("x".repeat(81), "Ord", NOW));
        refused("idea-text-missing", "shown", () -> idea.show("Nycklar", "", NOW));
        assertThat(idea.show("Nycklar\n i bilen", "Hos 811228-9874 fattas den.", NOW)).isEqualTo("Nycklar i bilen");
        assertThat(idea.shown()).isTrue();
        assertThat(idea.shownText()).isEqualTo("Hos ••••••-•••• fattas den.");
        idea.hide();
        assertThat(idea.shown()).as("taken back").isFalse();
        assertThat(idea.shownText()).isNull();
        assertThatThrownBy(idea::hide).hasMessage("rule.idea-not-shown");
    }

    @Test
    void it_is_called_by_its_subject_or_its_first_words() {
        assertThat(IdeaTitle.of("Kortare rundor", "Hej")).isEqualTo("Kortare rundor");
        assertThat(IdeaTitle.of("", "Hej igen\n\nKan vi inte spela in det bästa? Då slipper alla uppfinna samma sak.")).isEqualTo("Kan vi inte spela in det bästa?");
        assertThat(IdeaTitle.of("", "Nycklar.")).isEqualTo("Nycklar");
        assertThat(IdeaTitle.of("", "Samma personal ".repeat(20))).hasSizeLessThanOrEqualTo(80).endsWith("personal …");
    }

    private static LeaveIdea form(String better, String address) {
        return new LeaveIdea(REFORM, better, "", "", address, Language.sv);
    }

    private static Idea idea() {
        return new Idea(1, new NewIdea(1, "", "Nycklarna är borta.", "", null, null, null, Language.sv, null, null, NOW), LocalDate.of(2026, 12, 27));
    }

    private static void refused(String key, String field, ThrowingCallable what) {
        assertThatThrownBy(what).isInstanceOfSatisfying(RuleViolation.class, no -> {
            assertThat(no.key()).isEqualTo("rule." + key);
            assertThat(no.field()).isEqualTo(field);
        });
    }
}
