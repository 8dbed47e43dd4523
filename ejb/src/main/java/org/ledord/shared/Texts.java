package org.ledord.shared;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The fixed words of the portal in one language. They lie in {@code texts/<area>_<language>.properties}; each jar names
 * its areas in {@code texts/index}. A key that is missing shows as itself between brackets, so that it is seen.
 */
public final class Texts {
    private final Language language;
    private final Map<String, String> words;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    private Texts(Language language, Map<String, String> words) {
        this.language = language;
        this.words = words;
    }

    /** Reads every area that this loader can see. Do it once per application and language: it opens files. */
    public static Texts load(Language language, ClassLoader loader) {
        Map<String, String> words = new HashMap<>();
        try {
            for (URL index : Collections.list(loader.getResources("texts/index"))) {
                for (String area : lines(index)) {
                    read(loader, "texts/" + area + "_" + language + ".properties", words);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Texts(language, Collections.unmodifiableMap(words));
    }

    /** The words for this key, with its placeholders filled when arguments are given. */
    public String say(String key, Object... arguments) {
        String words = this.words.get(key);
        if (words == null) {
            return "[" + key + "]";
        }
        // A copy, for the format keeps what it is at; parsing it anew at each row of a list took 6 % of a page.
        return arguments.length == 0 ? words
                : ((MessageFormat) formats.computeIfAbsent(key, first -> new MessageFormat(words, language.locale())).clone()).format(arguments);
    }

    /** Whether there are words for this key. */
    public boolean has(String key) {
        return words.containsKey(key);
    }

    /** All keys and their words, for tests that compare languages. */
    public Map<String, String> all() {
        return words;
    }

    /** The language these words are in. */
    public Language language() {
        return language;
    }

    private static List<String> lines(URL index) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(index.openStream(), StandardCharsets.UTF_8))) {
            return reader.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
        }
    }

    private static void read(ClassLoader loader, String name, Map<String, String> into) throws IOException {
        try (InputStream in = loader.getResourceAsStream(name)) {
            if (in == null) {
                return;
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            properties.forEach((key, value) -> into.put((String) key, (String) value));
        }
    }
}
