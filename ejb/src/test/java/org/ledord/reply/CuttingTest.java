package org.ledord.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ledord.answer.Handling;
import org.ledord.answer.HeldItem;
import org.ledord.shared.RuleViolation;

/** Nothing that somebody wrote is lost when it is cut. */
class CuttingTest {
    private static final String TEXT = "Tillstyrker med ändring. Vi vill vara med\npå lika villkor. Ring oss.";

    @Test
    void what_is_in_no_point_is_left() {
        assertThat(new Coverage(TEXT, List.of("Tillstyrker med ändring", "Vi vill vara med på lika villkor.")).rest()).containsExactly("Ring oss.");
        assertThat(new Coverage(TEXT, List.of("Tillstyrker med ändring", "Vi vill vara med på lika villkor.\nRing oss.")).rest()).isEmpty();
    }

    @Test
    void two_quotes_may_share_words_and_nothing_of_either_is_left() {
        assertThat(new Coverage(TEXT, List.of("Tillstyrker med ändring. Vi vill vara med", "vara med på lika villkor. Ring oss.")).rest()).isEmpty();
        assertThat(new Coverage("Bilarna räcker inte. Lunchen saknas.", List.of("Bilarna räcker inte.", "inte. Lunchen")).rest()).containsExactly("saknas.");
    }

    @Test
    void the_same_words_twice_are_two_pieces() {
        assertThat(new Coverage("Bra. Bra.", List.of("Bra.")).rest()).containsExactly("Bra.");
    }

    @Test
    void words_that_stand_in_a_point_are_told_before_they_are_cut_again() {
        assertThat(TwiceCut.first(TEXT, List.of("Vi vill vara med på lika villkor."), List.of("Ring oss."))).isEmpty();
        assertThat(TwiceCut.first(TEXT, List.of("Vi vill vara med på lika villkor."), List.of("på lika villkor. Ring oss."))).as("a part of them").contains("på lika villkor. Ring oss.");
        assertThat(TwiceCut.first(TEXT, List.of(), List.of("Ring oss.", "lika villkor. Ring oss."))).as("two that are cut at once").contains("lika villkor. Ring oss.");
        assertThat(TwiceCut.first("Bra. Bra.", List.of("Bra."), List.of("Bra."))).as("what was written twice is two places").isEmpty();
        assertThat(TwiceCut.first(TEXT, List.of(), List.of("Vi vill bestämma."))).as("what was never written is told otherwise").isEmpty();
    }

    @Test
    void punctuation_alone_is_nothing_left() {
        assertThat(new Coverage("Ja! – ...", List.of("Ja")).rest()).isEmpty();
    }

    @Test
    void a_point_quotes_word_by_word() {
        HeldItem item = new HeldItem(1, 1, 1, TEXT, "", "", Handling.UNCUT);
        assertThat(new Point(1, item, new NewPoint(1, "Vi vill vara med på lika villkor.", "", ""), null, Instant.EPOCH).quote())
                .isEqualTo("Vi vill vara med på lika villkor.");
        assertThatThrownBy(() -> new Point(1, item, new NewPoint(1, "Vi vill bestämma.", "", ""), null, Instant.EPOCH))
                .isInstanceOf(RuleViolation.class).hasMessage("rule.point-quote");
    }

    @Test
    void cuts_are_proposed_at_paragraphs_and_list_items() {
        assertThat(Cuts.of("Hej.\n- Parkering saknas\n- Lokalen\när kall\n\nTack")).extracting(ProposedPoint::quote)
                .containsExactly("Hej.", "Parkering saknas", "Lokalen är kall", "Tack");
    }

    @Test
    void what_stood_between_words_that_were_taken_is_no_part_of_a_proposal() {
        assertThat(Cuts.of("Onsdagar,")).extracting(ProposedPoint::quote).containsExactly("Onsdagar");
        assertThat(Cuts.of("– helst före lunch; ")).extracting(ProposedPoint::quote).containsExactly("helst före lunch");
    }

    @Test
    void long_paragraphs_are_cut_at_sentences() {
        String sentence = "Vi som kör i inlandet har fyra mil till lokalen och behöver vara med på skärm för att hinna.";
        assertThat(Cuts.of(String.join(" ", sentence, sentence, sentence))).hasSize(3);
    }

    @Test
    void every_proposed_quote_stands_in_the_text() {
        String text = "1. Det första\n  som går över två rader\n2) Det andra. Och mer.\n\n* Det tredje";
        assertThat(Cuts.of(text)).allMatch(point -> new Coverage(text, List.of()).has(point.quote()));
    }
}
