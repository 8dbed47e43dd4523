package org.ledord.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A thousand mails as some hundred programs, sixty mail servers and forty kinds of automatic replies write them, half of them
 * Nordic, with what a careful clerk would say of each. Each set was written before its writer had seen the reader.
 */
class ClerksTest {
    /**
     * The numbers are how many are read otherwise than the clerk says: at most so many. In {@code nordic} the clerk files greetings and
     * closings as general words, which the reader leaves out: most of what is filed otherwise is that.
     */
    @ParameterizedTest
    @CsvSource({"clerks, 300, 3, 18, 0, 0, 6, 4", "nordic, 190, 4, 6, 4, 0, 79, 4", "abroad, 200, 9, 4, 14, 2, 0, 5"})
    void is_read_no_worse_than_it_was(String folder, int letters, int amiss, int lost, int classes, int bounces, int filed, int languages) throws IOException, URISyntaxException {
        Reckoning clerks = Reckoning.of(folder);

        assertThat(clerks.letters).hasSizeGreaterThan(letters);
        assertThat(clerks.amiss).hasSizeLessThanOrEqualTo(amiss);
        assertThat(clerks.lost).isLessThanOrEqualTo(lost);
        assertThat(clerks.classes).hasSizeLessThanOrEqualTo(classes);
        assertThat(clerks.bounces).hasSizeLessThanOrEqualTo(bounces);
        assertThat(clerks.filed).hasSizeLessThanOrEqualTo(filed);
        assertThat(clerks.languages).hasSizeLessThanOrEqualTo(languages);
    }
}
