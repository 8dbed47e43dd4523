package org.ledord.web.kit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which bytes of something are asked for (RFC 9110, 14): one stretch of them. Whoever asks for several gets all, as the standard lets us.
 *
 * @param from the first, counted from zero
 * @param to the last
 */
record ByteRange(int from, int to) {
    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,9})-(\\d{0,9})");

    /**
     * What is asked for.
     *
     * @param header as it came, or null
     * @param bytes how many there are
     * @return nothing where all are; one that is not {@link #satisfied} where none of them is there
     */
    static Optional<ByteRange> of(String header, int bytes) {
        Matcher asked = ONE.matcher(header == null ? "" : header.strip());
        if (!asked.matches() || asked.group(1).isEmpty() && asked.group(2).isEmpty()) {
            return Optional.empty();
        }
        if (asked.group(1).isEmpty()) { // the last so many
            int last = Integer.parseInt(asked.group(2));
            return Optional.of(last == 0 ? new ByteRange(bytes, bytes - 1) : new ByteRange(Math.max(0, bytes - last), bytes - 1));
        }
        int from = Integer.parseInt(asked.group(1));
        int to = asked.group(2).isEmpty() ? bytes - 1 : Math.min(bytes - 1, Integer.parseInt(asked.group(2)));
        return asked.group(2).isEmpty() || Integer.parseInt(asked.group(2)) >= from ? Optional.of(new ByteRange(from, to)) : Optional.empty();
    }

    boolean satisfied(int bytes) {
        return from < bytes && from <= to;
    }

    int length() {
        return to - from + 1;
    }
}
