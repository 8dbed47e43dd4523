package org.ledord.web.hits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** These tests should show that only what a person sees is counted. */
class ShowingsTest {
    private static final String BROWSER = "Mozilla/5.0 (Android 14; Mobile; rv:133.0) Gecko/133.0 Firefox/133.0";
    private static final String HTML = "text/html,application/xhtml+xml";

    @Test
    void a_browser_that_shows_a_page_is_a_person() {
        assertThat(Showings.isPerson(BROWSER, HTML, null)).isTrue();
        assertThat(Showings.isPerson(BROWSER + " ".repeat(500), HTML, null)).isTrue();
    }

    @Test
    void robots_programs_and_what_is_fetched_ahead_are_none() {
        assertThat(Showings.isPerson("Mozilla/5.0 (compatible; Examplebot/2.1; +https://example.org/bot)", HTML, null)).isFalse();
        assertThat(Showings.isPerson("Mozilla/5.0 HeadlessChrome/140", HTML, null)).isFalse();
        assertThat(Showings.isPerson("Mozilla/5.0 " + "x".repeat(500) + " crawler", HTML, null)).isFalse();
        assertThat(Showings.isPerson("curl/8.5", HTML, null)).isFalse();
        assertThat(Showings.isPerson(null, HTML, null)).isFalse();
        assertThat(Showings.isPerson(BROWSER, "image/avif", null)).isFalse();
        assertThat(Showings.isPerson(BROWSER, HTML, "prefetch;prerender")).isFalse();
    }
}
