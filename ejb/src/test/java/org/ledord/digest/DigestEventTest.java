package org.ledord.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ledord.matter.MatterKind;

class DigestEventTest {
    private static final Instant THEN = Instant.parse("2026-03-02T08:00:00Z");

    @Test
    void a_post_is_told_once_in_the_readers_language_or_else_in_its_own() {
        List<DigestEvent> all = List.of(event(1, "sv", true), event(1, "fi", false), event(2, "sv", true), event(3, "fi", true), event(3, "en", false));
        assertThat(DigestEvent.in("fi", all)).extracting(event -> event.matterId() + event.language()).containsExactly("1fi", "2sv", "3fi");
        assertThat(DigestEvent.in("nb", all)).extracting(event -> event.matterId() + event.language()).containsExactly("1sv", "2sv", "3fi");
        assertThat(DigestEvent.in("en", all)).extracting(event -> event.matterId() + event.language()).containsExactly("1sv", "2sv", "3en");
    }

    private static DigestEvent event(long matter, String language, boolean own) {
        return new DigestEvent(matter, MatterKind.POST, (int) matter, "Nyhet", "PUBLISHED", "", THEN, null, language, own);
    }
}
