package org.ledord.inbound;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * What a person signs with, as the portal knows it: their name, its first word and whom they speak for. A last line that
 * says nothing else is a signature, and nobody needs to answer it as a point.
 */
final class OwnNames {
    private final Set<String> names = new HashSet<>();

    /**
     * @param name the person's name
     * @param organisation whom they speak for, or null
     */
    OwnNames(String name, String organisation) {
        add(name);
        add(name.split("\\s+")[0]);
        if (organisation != null) {
            add(organisation);
        }
    }

    /** The words without such lines at their end; all of them where nothing else would be left. */
    String without(String words) {
        String left = words.strip();
        int line = left.lastIndexOf('\n');
        while (line > 0 && names.contains(plain(left.substring(line + 1)))) {
            left = left.substring(0, line).strip();
            line = left.lastIndexOf('\n');
        }
        return left;
    }

    /** Without a last line that is nothing but a courtesy ("Mvh"); all of it where nothing else would be left. */
    static String withoutClosing(String words) {
        int line = words.lastIndexOf('\n');
        String last = words.substring(line + 1).toLowerCase(Locale.ROOT);
        return line > 0 && Arrays.stream(last.split("[^\\p{L}]+")).allMatch(word -> word.isEmpty() || StatusQuestion.isCourtesy(word)) ? words.substring(0, line).strip() : words;
    }

    private void add(String name) {
        names.add(plain(name));
    }

    /** Without the stroke or dash that Swedes put before a name, and what stands behind it. */
    private static String plain(String line) {
        return line.strip().toLowerCase(Locale.ROOT).replaceAll("^[/\\-–—~*]+\\s*|[\\s.,!*]+$", "");
    }
}
