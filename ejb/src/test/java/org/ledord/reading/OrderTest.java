package org.ledord.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** These tests should show that numbers at the beginning of lines are the questions' own in whatever order somebody answers, and what is a list stays one. */
class OrderTest {
    private static final Questions ASKED = new Questions(List.of(SentQuestion.position(1, "Ska rundorna vara fasta?"), SentQuestion.freeText(3, "Vad saknas?"),
            SentQuestion.freeText(4, "Vad är bra?")), false);

    @Test
    void answers_in_another_order_are_filed_under_their_questions() {
        Filer filer = filed("3. Risk för tunga lyft.", "1. Avstår");
        assertThat(filer.answers()).extracting(ReadAnswer::question).containsExactly(1, 3);
        assertThat(filer.answers().get(0).position()).isEqualTo(Position.ABSTAIN);
        assertThat(filer.general()).isEmpty();
    }

    @Test
    void a_number_of_a_question_to_others_is_about_the_round() {
        Filer filer = filed("Hej!", "1. Tillstyrker med ändring", "3. Vi saknar lunchen.", "2. Det här är till fråga 2, som vi inte fick.");
        assertThat(filer.answers()).extracting(ReadAnswer::question, ReadAnswer::text)
                .contains(org.assertj.core.groups.Tuple.tuple(3, "Vi saknar lunchen."));
        assertThat(filer.general()).contains("Det här är till fråga 2, som vi inte fick.");
    }

    @Test
    void what_is_counted_twice_or_below_words_is_a_list() {
        assertThat(filed("1. Bilarna", "1. Lunchen", "3. Nycklarna").answers()).isEmpty();
        assertThat(filed("Det som oroar oss mest är detta:", "3. Bilarna", "1. Lunchen").answers()).isEmpty();
    }

    private static Filer filed(String... lines) {
        Filer filer = new Filer(ASKED, new ArrayList<>(), true);
        filer.file(List.of(lines), 0, true);
        return filer;
    }
}
