package org.ledord.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A letter is read in one pass: its headers say what it answers, and its body is read knowing that. */
class ReadOnceTest {
    private static final byte[] RAW = """
            From: Anna <anna@example.org>
            To: svar+abc@ledord.example.org
            Subject: SV: Fasta rundor
            Content-Type: text/plain; charset=utf-8

            1. Tillstyrker.
            """.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    private static final Sent SENT = new Sent(List.of(new SentQuestion(1, "Vad tycker ni?", QuestionKind.POSITION, List.of(), 0, 0)), "sv", "");

    @Test
    void what_was_asked_is_sought_once_by_the_headers_and_read_with() {
        List<LetterHeaders> asked = new ArrayList<>();
        ReadLetter letter = new ReplyReader().readReply(RAW, headers -> {
            asked.add(headers);
            return SENT;
        });
        assertThat(asked).singleElement().satisfies(headers -> assertThat(headers.recipients()).containsExactly("svar+abc@ledord.example.org"));
        assertThat(letter.headers()).isSameAs(asked.get(0));
        assertThat(letter).isEqualTo(new ReplyReader().read(RAW, SENT));
        assertThat(letter.answers()).singleElement().satisfies(answer -> assertThat(answer.position()).isEqualTo(Position.SUPPORT));
    }

    @Test
    void a_seeker_that_fails_is_heard() {
        assertThatThrownBy(() -> new ReplyReader().readReply(RAW, headers -> {
            throw new IllegalStateException("no database");
        })).isInstanceOf(IllegalStateException.class).hasMessage("no database");
    }
}
