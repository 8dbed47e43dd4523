package org.ledord.web.front;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AskedBeforeTest {
    @Test
    void the_question_is_what_is_asked_and_says_nobodys_name_or_address() {
        AskedBefore entry = AskedBefore.of("Hej,\nJag heter Åsa Provröst och min mamma har hemtjänst. Får hon byta kontaktperson? Ring 0346-88 60 00 eller asa@example.org\n\nMvh\nÅsa Provröst",
                "Hej Åsa!\nJa, det får hon. Prata med teamsamordnaren.\n\nVänliga hälsningar\nProjektledaren", "Åsa Provröst");
        assertThat(entry.question()).isEqualTo("Får hon byta kontaktperson?");
        assertThat(entry.answer()).isEqualTo("Ja, det får hon. Prata med teamsamordnaren.");
    }

    @Test
    void names_inside_the_answer_go_and_words_that_hold_them_stay() {
        assertThat(AskedBefore.of("Vad gäller?", "Som Bo skrev, Bos fråga gäller boende. Nå oss på 070-174 06 05.", "Bo Ek").answer())
                .isEqualTo("Som … skrev, … fråga gäller boende. Nå oss på ….");
    }

    @Test
    void a_long_question_is_cut_between_words_and_one_that_asks_nothing_is_its_first_line() {
        assertThat(AskedBefore.of("Varför " + "mycket lång ".repeat(20) + "fråga?", "", null).question()).hasSizeLessThanOrEqualTo(120).endsWith("…");
        assertThat(AskedBefore.of("Schemat är sent.\nDet gäller alla.", "", null).question()).isEqualTo("Schemat är sent.");
    }
}
