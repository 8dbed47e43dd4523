package org.ledord.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import org.junit.jupiter.api.Test;

/**
 * Mail of all kinds of programs and servers, written by people who had not seen the reader, hard cases among them on purpose.
 * Not every letter is read as they say: this test keeps how well it goes from getting worse, and names what is amiss.
 */
class WorldTest {
    private static final int LETTERS_AMISS = 24;
    private static final int WORDS_LOST_PER_1000 = 2;
    private static final int CLASSES_AMISS = 24;
    private static final int BOUNCES_AMISS = 6;
    private static final int FILED_AMISS = 10;
    private static final int LANGUAGES_AMISS = 21;

    @Test
    void is_read_no_worse_than_it_was() throws IOException, URISyntaxException {
        Reckoning world = Reckoning.of("world");

        assertThat(world.letters).hasSizeGreaterThan(1000);
        assertThat(world.amiss).hasSizeLessThanOrEqualTo(LETTERS_AMISS);
        assertThat(world.lost * 1000).isLessThanOrEqualTo(world.words * WORDS_LOST_PER_1000);
        assertThat(world.classes).hasSizeLessThanOrEqualTo(CLASSES_AMISS);
        assertThat(world.filed).hasSizeLessThanOrEqualTo(FILED_AMISS);
        assertThat(world.languages).hasSizeLessThanOrEqualTo(LANGUAGES_AMISS);
        assertThat(world.bounces).hasSizeLessThanOrEqualTo(BOUNCES_AMISS);
    }
}
