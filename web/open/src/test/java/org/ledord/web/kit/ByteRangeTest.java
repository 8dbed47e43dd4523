package org.ledord.web.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What browsers ask of a film of a thousand bytes; Safari begins with the first two. */
class ByteRangeTest {
    @ParameterizedTest
    @CsvSource({"bytes=0-1,0,1", "bytes=0-,0,999", "bytes=500-,500,999", "bytes=500-2000,500,999", "bytes=-100,900,999", "bytes=-5000,0,999", "bytes=999-999,999,999"})
    void one_stretch_is_what_is_there_of_it(String header, int from, int to) {
        assertThat(ByteRange.of(header, 1000)).contains(new ByteRange(from, to));
        assertThat(ByteRange.of(header, 1000).orElseThrow().satisfied(1000)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=0-1,5-9", "bytes=-", "bytes=5-2", "pages=0-1", "bytes=x-", "", "bytes=0-99999999999999"})
    void all_are_given_where_it_is_no_single_stretch(String header) {
        assertThat(ByteRange.of(header, 1000)).isEmpty();
        assertThat(ByteRange.of(null, 1000)).isEmpty();
    }

    @Test
    void none_is_given_behind_the_end() {
        assertThat(ByteRange.of("bytes=1000-", 1000).orElseThrow().satisfied(1000)).isFalse();
        assertThat(ByteRange.of("bytes=-0", 1000).orElseThrow().satisfied(1000)).isFalse();
    }
}
