package org.ledord.proposal;

import java.util.Map;
import java.util.TreeMap;
import org.ledord.shared.Typed;

/**
 * What is to be said about a proposal and one of the principles that it answers to.
 *
 * @param serves how the proposal serves the principle
 * @param against what speaks against it, be it what another principle loses
 */
public record Argument(String serves, String against) {
    /** Nothing yet. */
    public static final Argument NONE = new Argument("", "");

    /** All arguments of the version {@code v}, in one column: between texts stands a unit separator, between principles a record separator. */
    public static final String SQL = "(select string_agg(a.principle || chr(31) || a.serves || chr(31) || a.against, chr(30) order by a.principle) from proposal_argument a where a.version_id = v.id)";

    public Argument {
        serves = plain(serves);
        against = plain(against);
    }

    private static String plain(String written) {
        return Typed.words(written).replaceAll("[\\x1e\\x1f]", "");
    }

    boolean blank() {
        return serves.isEmpty() && against.isEmpty();
    }

    boolean whole() {
        return !serves.isEmpty() && !against.isEmpty();
    }

    /** What {@link #SQL} gave, by the numbers of the principles. */
    static Map<Integer, Argument> read(String column) {
        Map<Integer, Argument> read = new TreeMap<>();
        if (column != null) {
            for (String each : column.split("\u001e")) {
                String[] said = each.split("\u001f", -1);
                read.put(Integer.valueOf(said[0]), new Argument(said[1], said[2]));
            }
        }
        return read;
    }
}
