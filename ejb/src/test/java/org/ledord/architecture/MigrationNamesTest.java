package org.ledord.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class MigrationNamesTest {
    @Test
    void migrations_are_named_by_day_and_deed_and_never_ask_the_time() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/db/migration"))) {
            List<Path> all = files.toList();
            assertThat(all).isNotEmpty();
            for (Path file : all) {
                assertThat(file.getFileName().toString()).matches("V\\d{4}_\\d{2}_\\d{2}_\\d{2,3}__[a-z0-9_]+\\.sql|R__[a-z_]+\\.sql");
                assertThat(Files.readString(file)).doesNotContainIgnoringCase("now()").doesNotContainIgnoringCase("current_timestamp")
                        .doesNotContainIgnoringCase("current_date");
            }
        }
    }
}
