package org.ledord.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A message taken apart: its header fields and the tree of its parts. */
final class RawLetter {

    final List<String> trouble = new ArrayList<>();
    private final Map<String, List<String>> fields = new HashMap<>();
    private int count;
    Part root;

    void add(String name, String value) {
        fields.computeIfAbsent(name, n -> new ArrayList<>(1)).add(value);
        count++;
    }

    Map<String, List<String>> fields() {
        return fields;
    }

    int fieldCount() {
        return count;
    }

    /** The first value of a field, else empty. */
    String first(String name) {
        List<String> values = fields.get(name);
        return values == null ? "" : values.get(0);
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    /** Every leaf in the order of the message. */
    List<Part> leaves() {
        List<Part> leaves = new ArrayList<>();
        collect(root, leaves);
        return leaves;
    }

    private static void collect(Part part, List<Part> leaves) {
        if (part == null) {
            return;
        }
        if (part.children.isEmpty()) {
            leaves.add(part);
        }
        for (Part child : part.children) {
            collect(child, leaves);
        }
    }

    static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
