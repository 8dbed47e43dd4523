package org.ledord.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.ledord.shared.Refused;

class DiscussionPostTest {
    private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");
    private static final long KIM = 7;
    private static final long LO = 8;

    @Test
    void a_post_says_something_and_not_too_much() {
        assertThatThrownBy(() -> post(" \n")).hasMessage("rule.discussion-text-missing");
        assertThatThrownBy(() -> post("x".repeat(5_001))).hasMessage("rule.discussion-text-long");
        assertThat(post("  Ska vi börja i Glommen?\r\n").text()).isEqualTo("Ska vi börja i Glommen?");
    }

    @Test
    void its_writer_alone_changes_it_within_the_hour() {
        DiscussionPost post = post("Ska vi börja i Glommen?");
        post.edit(KIM, "Ska vi börja i Glommen?", NOON.plusSeconds(60));
        assertThat(post.editedAt()).as("the same words are no change").isNull();
        post.edit(KIM, "Ska vi börja i Ullared?", NOON.plus(Duration.ofMinutes(59)));
        assertThat(post.text()).isEqualTo("Ska vi börja i Ullared?");
        assertThat(post.editedAt()).isEqualTo(NOON.plus(Duration.ofMinutes(59)));
        assertThatThrownBy(() -> post.edit(KIM, "Nej.", NOON.plus(Duration.ofHours(1)))).hasMessage("rule.discussion-too-late");
        assertThatThrownBy(() -> post.edit(LO, "Nej.", NOON)).isInstanceOf(Refused.class);
    }

    @Test
    void its_writer_alone_withdraws_it_whenever_and_then_it_stays_so() {
        DiscussionPost post = post("Ska vi börja i Glommen?");
        assertThatThrownBy(() -> post.withdraw(LO, NOON)).isInstanceOf(Refused.class);
        post.withdraw(KIM, NOON.plus(Duration.ofDays(9)));
        post.withdraw(KIM, NOON.plus(Duration.ofDays(10)));
        assertThat(post.withdrawnAt()).isEqualTo(NOON.plus(Duration.ofDays(9)));
        assertThatThrownBy(() -> post.edit(KIM, "Jo.", NOON)).hasMessage("rule.discussion-withdrawn");
    }

    private static DiscussionPost post(String words) {
        return new DiscussionPost(1, 1, KIM, words, null, null, NOON);
    }
}
