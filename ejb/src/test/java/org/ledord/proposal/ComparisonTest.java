package org.ledord.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ledord.shared.WordDiff.Kind.ADDED;
import static org.ledord.shared.WordDiff.Kind.REMOVED;
import static org.ledord.shared.WordDiff.Kind.SAME;

import org.junit.jupiter.api.Test;
import org.ledord.shared.WordDiff.Piece;

class ComparisonTest {
    @Test
    void tells_word_by_word_what_was_put_in() {
        assertThat(Comparison.section("proposed", "Gruppen har rapporttid.", "Gruppen har rapporttid varje dag.").pieces())
                .containsExactly(new Piece(SAME, "Gruppen har rapporttid"), new Piece(ADDED, " varje dag"), new Piece(SAME, "."));
    }

    @Test
    void tells_two_changed_words_with_a_space_between_as_one_change() {
        assertThat(Comparison.section("proposed", "en gång i månaden", "två träffar i månaden").pieces())
                .containsExactly(new Piece(REMOVED, "en gång"), new Piece(ADDED, "två träffar"), new Piece(SAME, " i månaden"));
    }

    @Test
    void a_section_that_says_the_same_is_not_changed() {
        assertThat(Comparison.section("today", "Så är det.", "Så är det.").changed()).isFalse();
        assertThat(Comparison.section("effect", "", "").pieces()).isEmpty();
    }

    @Test
    void nothing_that_stood_in_either_version_is_lost() {
        String before = "Teamet träffas en gång.\n\nAlla deltar.";
        String after = "Teamet träffas en gång i månaden.\n\nAlla deltar på lika villkor.";
        var pieces = Comparison.section("proposed", before, after).pieces();
        assertThat(pieces.stream().filter(p -> p.kind() != ADDED).map(Piece::text).reduce("", String::concat)).isEqualTo(before);
        assertThat(pieces.stream().filter(p -> p.kind() != REMOVED).map(Piece::text).reduce("", String::concat)).isEqualTo(after);
    }
}
