package org.ledord.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.ledord.shared.RuleViolation;

class LoginRequestTest {
    private static final Instant ASKED = Instant.parse("2026-11-23T08:00:00Z");
    private static final Claim KIM = new Claim("https://id.example.org", "kim", "kim@example.org", true, "Kim");
    private final LinkToken token = LinkToken.fresh();
    private final LoginRequest request = new LoginRequest(7, KIM, token.hash(), ASKED);

    @Test
    void the_click_links_the_login_that_asked() {
        assertThat(request.use(KIM, ASKED.plus(Duration.ofHours(23))).personId()).isEqualTo(7);
    }

    @Test
    void a_second_click_links_nothing() {
        request.use(KIM, ASKED.plusSeconds(60));
        assertThatThrownBy(() -> request.use(KIM, ASKED.plusSeconds(61))).isInstanceOf(RuleViolation.class).hasMessage("rule.link-already-used");
    }

    @Test
    void after_a_day_it_is_too_late() {
        assertThatThrownBy(() -> request.use(KIM, ASKED.plus(Duration.ofDays(1)).plusSeconds(1))).hasMessage("rule.link-too-old");
    }

    @Test
    void another_login_cannot_use_it_even_with_the_same_name_at_another_provider() {
        Claim other = new Claim("https://id.example.org", "mallory", "kim@example.org", true, "Kim");
        Claim elsewhere = new Claim("https://other.example.org", "kim", "kim@example.org", true, "Kim");
        assertThatThrownBy(() -> request.use(other, ASKED)).hasMessage("rule.link-asked-by-another-login");
        assertThatThrownBy(() -> request.use(elsewhere, ASKED)).hasMessage("rule.link-asked-by-another-login");
    }

    @Test
    void a_new_mail_waits_until_the_first_can_have_arrived() {
        assertThat(request.askedJustBefore(ASKED.plusSeconds(119))).isTrue();
        assertThat(request.askedJustBefore(ASKED.plusSeconds(120))).isFalse();
    }

    @Test
    void tokens_differ_and_are_known_again_by_their_hash_alone() {
        assertThat(LinkToken.fresh().text()).isNotEqualTo(token.text()).hasSize(43);
        assertThat(LinkToken.of(" " + token.text() + "\n").hash()).isEqualTo(token.hash());
        assertThat(LinkToken.of(null).hash()).isNotEqualTo(token.hash());
    }
}
