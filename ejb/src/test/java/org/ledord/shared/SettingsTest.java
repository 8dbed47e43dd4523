package org.ledord.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** These tests should show that an installation is told at once of everything that is missing or wrong. */
class SettingsTest {

    private static final Map<String, String> RIGHT = Map.of(
            "LEDORD_PUBLIC_URL", "https://reform.example.org",
            "LEDORD_DB_URL", "jdbc:postgresql://db.example.org:5432/ledord",
            "LEDORD_DB_USER", "ledord",
            "LEDORD_OIDC_PROVIDER_URL", "https://login.example.org/realms/ledord",
            "LEDORD_SMTP_HOST", "relay.example.org",
            "LEDORD_IMAP_HOST", "192.0.2.7",
            "LEDORD_MAIL_DOMAIN", "ledord.example.org",
            "LEDORD_TOKEN_KEY", "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=");

    @Test
    void all_that_must_be_set_is_enough() {
        assertThat(new Settings(RIGHT).troubles()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"LEDORD_PUBLIC_URL", "LEDORD_DB_URL", "LEDORD_DB_USER", "LEDORD_OIDC_PROVIDER_URL", "LEDORD_SMTP_HOST",
            "LEDORD_IMAP_HOST", "LEDORD_MAIL_DOMAIN", "LEDORD_TOKEN_KEY"})
    void what_is_missing_is_named(String name) {
        assertThat(with(name, "").troubles()).containsExactly(name + " is not set");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            LEDORD_PUBLIC_URL,        reform.example.org
            LEDORD_DB_URL,            postgresql://db/ledord
            LEDORD_DB_POOL,           many
            LEDORD_PUBLIC_DB_POOL,    0
            LEDORD_OIDC_PROVIDER_URL, login.example.org
            LEDORD_OIDC_SSL_REQUIRED, yes
            LEDORD_SMTP_HOST,         smtp://relay.example.org
            LEDORD_SMTP_HOST,         relay.example.org:25
            LEDORD_SMTP_PORT,         smtp
            LEDORD_SMTP_STARTTLS,     yes
            LEDORD_SMTP_CONNECTIONS,  21
            LEDORD_IMAP_HOST,         imap.example.org:993
            LEDORD_IMAP_PORT,         143a
            LEDORD_IMAP_SSL,          TRUE
            LEDORD_MAIL_DOMAIN,       svar@ledord.example.org
            LEDORD_MAIL_FROM,         ledord@example.org
            LEDORD_MAIL_PER_DOMAIN,   0
            LEDORD_TOKEN_KEY,         c2hvcnQ=
            LEDORD_TOKEN_KEY,         not-base-64!
            LEDORD_BEHIND_PROXY,      1
            LEDORD_COOKIE_SECURE,     1
            LEDORD_DEMO,              no
            LEDORD_DEV,               no
            """)
    void what_is_wrong_is_named_but_not_repeated(String name, String value) {
        assertThat(with(name, value).troubles()).singleElement().asString().startsWith(name + " is n").doesNotContain(value + " ");
    }

    @Test
    void everything_is_told_at_once() {
        assertThat(new Settings(Map.of()).troubles()).hasSameSizeAs(RIGHT.keySet());
    }

    @Test
    void what_the_documents_say_must_be_set_is_what_is_asked_for() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("../config/docs/operations.md"))) {
            String needed = lines.filter(line -> line.startsWith("| `LEDORD_") && line.contains("must be set")).collect(Collectors.joining());
            assertThat(RIGHT.keySet()).allSatisfy(name -> assertThat(needed).contains("`" + name + "`"));
        }
    }

    private static Settings with(String name, String value) {
        Map<String, String> changed = new HashMap<>(RIGHT);
        changed.put(name, value);
        return new Settings(changed);
    }
}
