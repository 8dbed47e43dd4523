package org.ledord.web.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who counts as somebody that scanned a poster. */
class KitScanTest {
    private static final String PHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1";

    @ParameterizedTest
    @ValueSource(strings = {PHONE, "Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36",
            "Mozilla/5.0 (Linux; Android 13; CUBOT P80) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36",
            "Mozilla/5.0 (Android 14; Mobile; rv:127.0) Gecko/127.0 Firefox/127.0"})
    void a_phone_counts(String agent) {
        assertThat(KitScan.byPerson(agent, null)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)", "Mozilla/5.0 (compatible; bingbot/2.0)", "facebookexternalhit/1.1",
            "WhatsApp/2.23.20.0", "curl/8.5.0", "Wget/1.21", "python-requests/2.31", "SkypeUriPreview Preview/0.5", "Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)"})
    void a_program_does_not(String agent) {
        assertThat(KitScan.byPerson(agent, null)).isFalse();
    }

    @Test
    void what_is_fetched_ahead_is_not_read_yet_and_what_says_nothing_of_itself_is_nobody() {
        assertThat(KitScan.byPerson(PHONE, "prefetch;prerender")).isFalse();
        assertThat(KitScan.byPerson(PHONE, "preview")).isFalse();
        assertThat(KitScan.byPerson(null, null)).isFalse();
    }
}
