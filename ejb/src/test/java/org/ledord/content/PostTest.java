package org.ledord.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.ledord.shared.RuleViolation;

class PostTest {
    private static final Instant NOW = Instant.parse("2024-10-14T08:00:00Z");

    @Test
    void a_post_without_title_or_text_is_not_taken() {
        assertThatThrownBy(() -> new Post(1, new PostText(" ", "", "Text", "sv"), 1)).isInstanceOf(RuleViolation.class).hasMessage("rule.post-needs-title-and-body");
        assertThatThrownBy(() -> new Post(1, new PostText("Rubrik", "", "\n", "sv"), 1)).hasMessage("rule.post-needs-title-and-body");
        assertThatThrownBy(() -> new Post(1, new PostText(null, null, null, "sv"), 1)).hasMessage("rule.post-needs-title-and-body");
    }

    @Test
    void a_title_that_no_subject_line_holds_is_not_taken() {
        assertThatThrownBy(() -> draft().write(new PostText("r".repeat(121), "", "Text", "sv"))).hasMessage("rule.post-title-too-long");
        draft().write(new PostText(" " + "r".repeat(120) + " ", "", "Text", "sv"));
    }

    @Test
    void a_post_is_published_once() {
        Post post = draft();
        post.publish(NOW);
        assertThat(post.status()).isEqualTo(PostStatus.PUBLISHED);
        assertThatThrownBy(() -> post.publish(NOW)).hasMessage("rule.post-already-published");
    }

    @Test
    void what_is_published_can_be_corrected_and_stays_published() {
        Post post = draft();
        post.publish(NOW);
        post.write(new PostText("Rubrik", "Ny ingress", "Rättad text", "sv"));
        assertThat(post.status()).isEqualTo(PostStatus.PUBLISHED);
        assertThat(post.body()).isEqualTo("Rättad text");
    }

    @Test
    void only_what_is_published_is_withdrawn_and_then_nothing_more_happens_to_it() {
        Post post = draft();
        assertThatThrownBy(post::withdraw).hasMessage("rule.post-not-published");
        post.publish(NOW);
        post.withdraw();
        assertThatThrownBy(post::withdraw).hasMessage("rule.post-not-published");
        assertThatThrownBy(() -> post.publish(NOW)).hasMessage("rule.post-already-published");
        assertThatThrownBy(() -> post.write(new PostText("Rubrik", "", "Text", "sv"))).hasMessage("rule.post-withdrawn");
    }

    @Test
    void who_read_an_older_revision_is_told() {
        assertThatThrownBy(() -> draft().demandRevision(1)).hasMessage("rule.changed-meanwhile");
        draft().demandRevision(0);
    }

    private static Post draft() {
        return new Post(1, new PostText("Rubrik", "Ingress", "Text", "sv"), 1);
    }
}
