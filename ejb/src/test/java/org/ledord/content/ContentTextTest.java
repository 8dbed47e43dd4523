package org.ledord.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.ledord.picture.Drawn;
import org.ledord.shared.RuleViolation;

class ContentTextTest {
    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofDays(1));

    private static final Function<String, Optional<Drawn>> NONE = name -> Optional.empty();
    private final ContentText text = new ContentText(TextKey.ofPage(1, "sv"), words("Text"), NONE, NOW);

    @Test
    void a_page_lacks_everything_at_once() {
        assertThatThrownBy(() -> new ContentText(TextKey.ofPage(1, "sv"), new TextWords(" ", "", ""), NONE, NOW))
                .satisfies(no -> assertThat(((RuleViolation) no).all()).extracting(RuleViolation::field).containsExactly("title", "body"));
    }

    @Test
    void only_a_page_that_all_can_read_tells_that_it_was_changed() {
        text.write(words("Ny"), NONE, NOW);
        assertThat(text.correctedAt()).isNull();
        text.publish(NOW);
        text.write(words("Ny"), NONE, LATER);
        assertThat(text.correctedAt()).isNull();
        text.write(words("Rättad"), NONE, LATER);
        assertThat(text.correctedAt()).isEqualTo(LATER);
    }

    @Test
    void a_time_that_has_been_cannot_be_set() {
        assertThatThrownBy(() -> text.schedule(NOW, NOW)).hasMessage("rule.page-time-passed");
    }

    @Test
    void it_is_due_at_its_time_and_not_when_somebody_has_changed_their_mind() {
        text.schedule(LATER, NOW);
        assertThat(text.isDue(NOW)).isFalse();
        assertThat(text.isDue(LATER)).isTrue();
        text.unschedule();
        assertThat(text.isDue(LATER)).isFalse();
        assertThat(text.status()).isEqualTo(TextStatus.DRAFT);
    }

    @Test
    void what_was_withdrawn_can_be_brought_back() {
        text.publish(NOW);
        assertThatThrownBy(() -> text.publish(NOW)).hasMessage("rule.page-already-published");
        text.withdraw("Fel datum");
        assertThatThrownBy(() -> text.withdraw("Fel datum")).hasMessage("rule.page-not-published");
        text.publish(LATER);
        assertThat(text.status()).isEqualTo(TextStatus.PUBLISHED);
    }

    @Test
    void who_withdraws_says_why() {
        text.publish(NOW);
        assertThatThrownBy(() -> text.withdraw(" ")).hasMessage("rule.page-reason-missing");
        assertThat(text.status()).isEqualTo(TextStatus.PUBLISHED);
    }

    @Test
    void a_title_that_no_subject_line_holds_is_not_taken() {
        assertThatThrownBy(() -> text.write(new TextWords("r".repeat(121), "", "Text"), NONE, NOW)).hasMessage("rule.post-title-too-long");
        text.write(new TextWords(" " + "r".repeat(120) + " ", "", "Text"), NONE, NOW);
    }

    @Test
    void who_read_an_older_revision_is_told() {
        assertThatThrownBy(() -> text.demandRevision(1)).hasMessage("rule.changed-meanwhile");
        text.demandRevision(0);
    }

    @Test
    void nothing_lies_below_the_third_level() {
        Page.demandRoomBelow(2, 1);
        assertThatThrownBy(() -> Page.demandRoomBelow(3, 1)).hasMessage("rule.page-too-deep");
        assertThatThrownBy(() -> Page.demandRoomBelow(1, 3)).hasMessage("rule.page-too-deep");
    }

    private static TextWords words(String body) {
        return new TextWords("Rubrik", "", body);
    }
}
