package org.ledord.demo;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.ledord.matter.MatterKey;
import org.ledord.matter.ReformKey;
import org.ledord.shared.Language;

/** What the story has made so far, by the keys of its file. */
final class Book {
    final ReformKey reform;
    final Language language;
    final ZoneId zone;
    final Map<String, Long> people = new HashMap<>();
    final Map<String, UUID> publicIds = new HashMap<>();
    final Map<String, String> addresses = new HashMap<>();
    final Map<String, MatterKey> groups = new HashMap<>();
    final Map<String, String> units = new HashMap<>();
    final Map<String, MatterKey> matters = new HashMap<>();
    final Map<String, Integer> measures = new HashMap<>();
    final Map<String, MatterKey> pilotOf = new HashMap<>();
    int mails;

    Book(ReformKey reform, Language language, ZoneId zone) {
        this.reform = reform;
        this.language = language;
        this.zone = zone;
    }

    MatterKey matter(String key) {
        return known(matters, key);
    }

    long person(String key) {
        return known(people, key);
    }

    static <T> T known(Map<String, T> in, String key) {
        T value = in.get(key);
        if (value == null) {
            throw new IllegalStateException("The story names what it has not made: " + key);
        }
        return value;
    }
}
