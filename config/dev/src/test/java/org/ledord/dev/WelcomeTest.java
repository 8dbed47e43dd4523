package org.ledord.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** These tests should show that a newcomer is told of everybody, in a terminal of the usual width. */
class WelcomeTest {

    private static final Pattern LOGIN = Pattern.compile("\"username\"\\s*:\\s*\"([a-z0-9-]+)\"");

    private final String text = Welcome.text("http://localhost:18080/",
            URI.create("http://localhost:18080/work/"), URI.create("http://localhost:18025/"), 13025, 13143);

    @Test
    void every_login_of_the_realm_is_named() throws IOException {
        String realm = Files.readString(Path.of("../keycloak/ledord-realm.json"));
        assertThat(LOGIN.matcher(realm).results().map(match -> match.group(1)).toList())
                .hasSizeGreaterThan(10)
                .allSatisfy(login -> assertThat(text).containsPattern("(?m)^ +(\\S+, )*" + login + "(,|  |$)"));
    }

    @Test
    void it_fits_in_eighty_columns() {
        assertThat(text.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }
}
