package org.ledord.web.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** When a kept page still holds, and in which form it is handed out. */
class KeptPageTest {
    private static final Instant DRAWN = Instant.parse("2026-11-28T09:00:00Z");
    private static final byte[] WORDS = "Hemtjänsten ".repeat(400).getBytes(StandardCharsets.UTF_8);

    @Test
    void it_holds_until_something_changed_and_never_longer_than_a_minute() {
        KeptPage page = page("text/html;charset=UTF-8");
        assertThat(page.holds(7, DRAWN)).isTrue();
        assertThat(page.holds(7, DRAWN.plusSeconds(59))).isTrue();
        assertThat(page.holds(7, DRAWN.plusSeconds(60))).isFalse();
        assertThat(page.holds(8, DRAWN)).as("changed since").isFalse();
        assertThat(page.holds(6, DRAWN)).as("drawn from a later one than was asked for").isTrue();
    }

    @Test
    void text_is_kept_compressed_and_what_is_compressed_already_is_not() throws IOException {
        KeptPage page = page("text/html;charset=UTF-8");
        assertThat(page.gzip()).hasSizeLessThan(WORDS.length / 10);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(page.gzip())).readAllBytes()).isEqualTo(WORDS);
        assertThat(page("application/pdf").gzip()).isNull();
        assertThat(page(null).gzip()).isNull();
    }

    @Test
    void gzip_is_for_those_who_take_it() {
        for (String takes : new String[] {"gzip", "gzip, deflate, br", "br;q=1.0, GZIP;q=0.8", "*", "identity, x-gzip"}) {
            assertThat(KeptPage.takesGzip(takes)).as(takes).isTrue();
        }
        for (String refuses : new String[] {null, "", "identity", "br", "gzip;q=0", "gzip; q=0.0", "notgzip"}) {
            assertThat(KeptPage.takesGzip(refuses)).as(refuses).isFalse();
        }
    }

    @Test
    void whoever_has_it_is_recognised_in_every_way_a_browser_or_proxy_says_so() {
        String tag = KeptPage.tag(WORDS);
        for (String has : new String[] {tag, tag.substring(2), "\"other\", " + tag, "*"}) {
            assertThat(KeptPage.has(has, tag)).as(has).isTrue();
        }
        for (String hasNot : new String[] {null, "", "\"other\"", KeptPage.tag("Annat".getBytes(StandardCharsets.UTF_8))}) {
            assertThat(KeptPage.has(hasNot, tag)).as(hasNot).isFalse();
        }
    }

    private static KeptPage page(String type) {
        return KeptPage.of(7, DRAWN, type, Map.of(), WORDS).compressed();
    }
}
