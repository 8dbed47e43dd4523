package org.ledord.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import org.junit.jupiter.api.Test;

/**
 * Four hundred mails as some thirty programs, forty mail servers and twenty kinds of automatic replies write them, half of them
 * Nordic, with what a careful clerk would say of each. Written before their writer had seen the reader.
 */
class ClerksTest {
    private static final int LETTERS_AMISS = 3;
    private static final int CLASSES_AMISS = 0;
    private static final int BOUNCES_AMISS = 0;
    private static final int FILED_AMISS = 6;
    private static final int LANGUAGES_AMISS = 4;

    @Test
    void is_read_no_worse_than_it_was() throws IOException, URISyntaxException {
        Reckoning clerks = Reckoning.of("clerks");

        assertThat(clerks.letters).hasSizeGreaterThan(300);
        assertThat(clerks.amiss).hasSizeLessThanOrEqualTo(LETTERS_AMISS);
        assertThat(clerks.classes).hasSizeLessThanOrEqualTo(CLASSES_AMISS);
        assertThat(clerks.bounces).hasSizeLessThanOrEqualTo(BOUNCES_AMISS);
        assertThat(clerks.filed).hasSizeLessThanOrEqualTo(FILED_AMISS);
        assertThat(clerks.languages).hasSizeLessThanOrEqualTo(LANGUAGES_AMISS);
    }
}
