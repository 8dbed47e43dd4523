package org.ledord.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ledord.search.Passage.Piece;
import org.ledord.shared.Language;

/** Of a text that part is shown which holds most of what was asked for. */
class PassageTest {
    private static String hit(String word) {
        return Passage.FROM + word + Passage.TO;
    }

    @Test
    void the_sentences_with_most_of_the_words_are_shown_and_never_across_two_paragraphs() {
        String text = "Först står något annat. Om " + hit("styrning") + " står lite.\n\nHär står om " + hit("styrning") + " och " + hit("minuter") + ". Och mer.";
        Passage passage = Passage.best(text, 60, Language.sv);
        assertThat(passage.text()).isEqualTo("Här står om styrning och minuter. Och mer.");
        assertThat(passage.words()).isEqualTo(2);
        assertThat(passage.pieces()).contains(new Piece("styrning", true), new Piece(" och ", false));
    }

    @Test
    void where_nothing_is_marked_the_text_is_shown_from_its_beginning() {
        assertThat(Passage.best("En mening. En till.", 12, Language.sv).text()).isEqualTo("En mening.");
        assertThat(Passage.best("", 12, Language.sv).pieces()).isEmpty();
    }

    @Test
    void a_sentence_without_end_is_cut_between_words_around_its_first_hit() {
        String text = "ord ".repeat(200) + hit("träff") + " ord".repeat(200);
        Passage passage = Passage.best(text, 100, Language.sv);
        assertThat(passage.text()).startsWith("… ord").endsWith("ord …").contains("träff").hasSizeLessThan(120);
        assertThat(passage.words()).isEqualTo(1);
        assertThat(Passage.best("x".repeat(1000), 100, Language.sv).text()).hasSizeLessThan(120);
    }

    @Test
    void what_looks_like_markup_stays_text() {
        assertThat(Passage.whole("<b>" + hit("x<script>") + "</b>").pieces()).containsExactly(new Piece("<b>", false), new Piece("x<script>", true), new Piece("</b>", false));
    }
}
