package org.ledord.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.ledord.shared.RuleViolation;

class DocumentTest {
    private static final Instant NOW = Instant.parse("2026-11-28T08:00:00Z");

    @Test
    void is_told_all_that_it_lacks_at_once() {
        assertThatThrownBy(() -> document(new DocumentWords("", "x".repeat(601), "sv", null, "", null, "", "", "")))
                .isInstanceOfSatisfying(RuleViolation.class, said -> assertThat(said.all()).extracting(RuleViolation::field).containsExactly("title", "about", "category"));
    }

    @Test
    void is_published_with_a_file_or_a_number_to_ask_by() {
        assertThatThrownBy(() -> document(words("")).publish(0, NOW)).hasMessage("rule.document-nothing");
        Document asked = document(words("SN 2026/1"));
        asked.publish(0, NOW);
        assertThat(asked.status()).isEqualTo(DocumentStatus.PUBLISHED);
        Document file = document(words(""));
        file.publish(1, NOW);
        assertThatThrownBy(() -> file.publish(1, NOW)).hasMessage("rule.document-already-published");
    }

    @Test
    void is_withdrawn_with_a_reason_and_can_be_published_again() {
        Document document = document(words(""));
        assertThatThrownBy(() -> document.withdraw("Fel", NOW)).hasMessage("rule.document-not-published");
        document.publish(1, NOW);
        assertThatThrownBy(() -> document.withdraw(" ", NOW)).hasMessage("rule.document-reason");
        document.withdraw("Fel", NOW);
        assertThat(document.status()).isEqualTo(DocumentStatus.WITHDRAWN);
        document.publish(1, NOW);
        assertThat(document.status()).isEqualTo(DocumentStatus.PUBLISHED);
    }

    private static Document document(DocumentWords words) {
        return new Document(1, "plan", words, null, null, 1L, NOW);
    }

    private static DocumentWords words(String register) {
        return new DocumentWords("Plan", "", "sv", DocumentCategory.PLAN, register, null, "", "", "");
    }
}
