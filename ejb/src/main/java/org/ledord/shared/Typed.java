package org.ledord.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What somebody typed in a form: its words without blanks around them, and what it still lacks, each lack as
 * {@code field-problem} in the order of the fields, so that a page can say all of it at once beside each field.
 */
public final class Typed {
    private static final Pattern TURNING = Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\u0000]");
    private final List<String> lacks = new ArrayList<>();

    /**
     * The words without blanks around them, their lines ended in one way; empty where there are none. Marks that nobody sees and that turn
     * round what stands beside them are left out.
     */
    public static String words(String written) {
        return written == null ? "" : TURNING.matcher(written).replaceAll("").replace("\r\n", "\n").strip();
    }

    /** The items that say something. */
    public static List<String> items(List<String> written) {
        return written == null ? List.of() : written.stream().map(Typed::words).filter(item -> !item.isEmpty()).toList();
    }

    /** Notes that these words are missing, where they are. */
    public Typed needs(String field, String words) {
        return lacks(words.isEmpty(), field + "-missing");
    }

    /** Notes that these items are missing, where there is none. */
    public Typed needs(String field, Iterable<?> items) {
        return lacks(!items.iterator().hasNext(), field + "-missing");
    }

    /** Notes that this value is missing, where it is. */
    public Typed needs(String field, Object value) {
        return lacks(value == null, field + "-missing");
    }

    /** Notes this lack, where it is so. */
    public Typed lacks(boolean is, String lack) {
        if (is) {
            lacks.add(lack);
        }
        return this;
    }

    /** All that was noted; empty when nothing is lacking. */
    public List<String> lacks() {
        return lacks;
    }
}
