package org.ledord.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LoginsTest {
    @Test
    void the_demo_knows_the_logins_of_the_one_realm() throws IOException {
        String realm = Files.readString(Path.of("../config/keycloak/ledord-realm.json"));
        Matcher user = Pattern.compile("\"id\": \"([0-9a-f-]{36})\",\\s+\"username\": \"([^\"]+)\"").matcher(realm);
        Map<String, String> known = new HashMap<>();
        while (user.find()) {
            known.put(user.group(2), user.group(1));
        }
        assertThat(known).isNotEmpty().isEqualTo(Logins.all());
    }
}
