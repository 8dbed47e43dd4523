package org.ledord.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A message taken apart: its header fields and the tree of its parts. */
final class RawLetter {

    /** A header field: the name in lower case and the unfolded value, not decoded. */
    record Field(String name, String value) {
    }

    final List<Field> fields = new ArrayList<>();
    final List<String> trouble = new ArrayList<>();
    Part root;

    /** The first value of a field, else empty. */
    String first(String name) {
        for (Field field : fields) {
            if (field.name().equals(name)) {
                return field.value();
            }
        }
        return "";
    }

    boolean has(String name) {
        for (Field field : fields) {
            if (field.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    List<String> all(String name) {
        List<String> values = new ArrayList<>();
        for (Field field : fields) {
            if (field.name().equals(name)) {
                values.add(field.value());
            }
        }
        return values;
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
