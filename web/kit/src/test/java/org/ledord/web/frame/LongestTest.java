package org.ledord.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Each field for words takes no more than it says. */
class LongestTest {
    @Test
    void counts_as_a_browser_counts() {
        assertThat(Longest.length("två\r\nrader")).isEqualTo("två\nrader".length());
        assertThat(Longest.length(null)).isZero();
        assertThat(Longest.length(1234)).isZero();
    }

    @Test
    void both_tags_for_words_have_it() throws IOException {
        for (String tag : new String[] {"area", "text"}) {
            assertThat(Files.readString(Path.of("src/main/resources/META-INF/resources/tags/" + tag + ".xhtml")))
                    .contains("validatorId=\"ledord.Longest\"").contains("p:data-longest=").as("cuts off what is pasted, and says nothing").doesNotContain("maxlength=");
        }
    }
}
