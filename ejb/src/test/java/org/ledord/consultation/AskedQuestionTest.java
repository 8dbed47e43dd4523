package org.ledord.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ledord.reading.QuestionKind;

class AskedQuestionTest {
    private static final List<String> OPTIONS = List.of("En lång stund", "Två korta", "Inget av dem");

    @Test
    void a_hint_that_only_lists_the_options_is_not_said_twice() {
        assertThat(asked("En lång stund, två korta eller inget av dem").hintBeyond(OPTIONS)).isEmpty();
        assertThat(asked("Tänk på kvällarna").hintBeyond(OPTIONS)).isEqualTo("Tänk på kvällarna");
        assertThat(asked("Skriv fritt").hintBeyond(List.of())).isEqualTo("Skriv fritt");
    }

    private static AskedQuestion asked(String hint) {
        return new AskedQuestion(1L, 1, QuestionKind.CHOICE, "Vilket upplägg fungerar bäst?", hint, OPTIONS, null, null);
    }
}
