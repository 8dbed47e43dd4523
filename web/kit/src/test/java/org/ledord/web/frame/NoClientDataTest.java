package org.ledord.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Each field for words looks for identity numbers. */
class NoClientDataTest {
    @Test
    void finds_a_number_in_words_and_in_nothing_else() {
        assertThat(NoClientData.found("Hon heter 121212-1212.")).isTrue();
        assertThat(NoClientData.found("Dnr 121212-1213")).isFalse();
        assertThat(NoClientData.found(null)).isFalse();
        assertThat(NoClientData.found(1212121212L)).isFalse();
    }

    @Test
    void both_tags_for_words_have_it() throws IOException {
        for (String tag : new String[] {"area", "text"}) {
            assertThat(Files.readString(Path.of("src/main/resources/META-INF/resources/tags/" + tag + ".xhtml"))).contains("validatorId=\"ledord.NoClientData\"");
        }
    }
}
