package org.ledord.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CaptionsTest {
    @Test
    void what_is_captions_stays_as_it_is() {
        assertThat(of("WEBVTT\n\n00:00.000 --> 00:02.500\nVi går samma runda.\n")).isEqualTo("WEBVTT\n\n00:00.000 --> 00:02.500\nVi går samma runda.\n");
    }

    @Test
    void subtitles_of_another_kind_are_turned_into_them() {
        assertThat(of("\uFEFF1\r\n00:00:01,000 --> 00:00:03,250\r\nDet tog 1,5 timme, 00:30,500 sa hon.\r\n"))
                .isEqualTo("WEBVTT\n\n1\n00:00:01.000 --> 00:00:03.250\nDet tog 1,5 timme, 00:30,500 sa hon.\n");
    }

    @Test
    void words_without_their_times_are_none() {
        assertThat(Captions.of("Vi går samma runda.".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(Captions.of("WEBVTT\n\nVi går samma runda.".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(Captions.of(new byte[Captions.MOST_BYTES + 1])).isEmpty();
    }

    private static String of(String written) {
        return Captions.of(written.getBytes(StandardCharsets.UTF_8)).orElseThrow().text();
    }
}
