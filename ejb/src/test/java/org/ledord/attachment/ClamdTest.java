package org.ledord.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What a scanner says is believed only where it says it clearly. */
class ClamdTest {
    @Test
    void what_is_clean_is_told_from_what_is_not_also_across_chunks() throws IOException {
        try (FakeClamd daemon = new FakeClamd(null)) {
            byte[] large = new byte[200_000];
            assertThat(daemon.client().find(large)).isEmpty();
            System.arraycopy(FakeClamd.EICAR.getBytes(StandardCharsets.US_ASCII), 0, large, 65_500, FakeClamd.EICAR.length());
            assertThat(daemon.client().find(large)).contains("Eicar-Test-Signature");
            assertThat(daemon.client().find(new byte[0])).isEmpty();
            assertThat(daemon.client().answers()).isTrue();
        }
    }

    @Test
    void an_error_is_no_verdict() {
        try (FakeClamd daemon = new FakeClamd("INSTREAM size limit exceeded. ERROR")) {
            assertThatThrownBy(() -> daemon.client().find(new byte[10])).isInstanceOf(IOException.class).hasMessageContaining("size limit");
        }
        try (FakeClamd daemon = new FakeClamd("")) {
            assertThatThrownBy(() -> daemon.client().find(new byte[10])).isInstanceOf(IOException.class);
        }
    }

    @Test
    void nobody_there_is_no_verdict_either() {
        FakeClamd daemon = new FakeClamd(null);
        Clamd client = daemon.client();
        daemon.close();
        assertThat(client.answers()).isFalse();
        assertThatThrownBy(() -> client.find(new byte[10])).isInstanceOf(IOException.class);
    }
}
