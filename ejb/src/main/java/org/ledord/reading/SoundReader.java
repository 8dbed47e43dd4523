package org.ledord.reading;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Takes apart what is sound in every respect, as nearly all mail is, with one look at each byte and no stream between. At the first
 * oddity it gives up, and {@link RawReader} reads the message with a parser that knows them all; both give the same.
 */
final class SoundReader {

    private static final byte[] NOTHING = new byte[0];
    private static final int UNSOUND = -1;

    private final byte[] bytes;
    private final RawLetter letter = new RawLetter();
    private int parts;
    private boolean named;

    private SoundReader(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The message that begins there, or null where anything about it is odd. */
    static RawLetter read(byte[] bytes, int start) {
        SoundReader reader = new SoundReader(bytes);
        Part root = reader.entity(start, bytes.length, 0);
        if (root == null || !reader.named) {
            return null;
        }
        reader.letter.root = root;
        return reader.letter;
    }

    private Part entity(int from, int to, int depth) {
        PartHeader header = new PartHeader();
        int body = header(from, to, header, depth == 0);
        if (body == UNSOUND || !header.isSound()) {
            return null;
        }
        if (!header.isContainer()) {
            parts++;
            return parts >= RawReader.MAX_PARTS ? null : header.part(Arrays.copyOfRange(bytes, body, to));
        }
        String boundary = header.soundBoundary();
        if (boundary == null || depth + 2 >= RawReader.MAX_DEPTH) {
            return null;
        }
        Part container = header.part(NOTHING);
        return children(container, ("--" + boundary).getBytes(StandardCharsets.US_ASCII), body, to, depth + 1) ? container : null;
    }

    /** Takes all fields; gives where the body begins. */
    private int header(int from, int to, PartHeader header, boolean top) {
        int field = -1;
        int colon = -1;
        int line = from;
        boolean folded = false;
        boolean high = false;
        while (line < to) {
            byte first = bytes[line];
            boolean blank = first == '\n' || first == '\r' && line + 1 < to && bytes[line + 1] == '\n';
            boolean more = first == ' ' || first == '\t';
            if (!more && field >= 0 && !take(field, colon, line, folded, high, header, top)) {
                return UNSOUND;
            }
            if (blank) {
                return first == '\n' ? line + 1 : line + 2;
            }
            if (more && field < 0) {
                return UNSOUND;
            }
            if (more) {
                folded = true;
            } else {
                field = line;
                colon = colon(line, to);
                folded = false;
                high = false;
                if (colon == UNSOUND) {
                    return UNSOUND;
                }
            }
            int at = line;
            while (at < to && bytes[at] != '\n') {
                byte b = bytes[at];
                high |= b < 0;
                if (b == 0 || b == '\r' && !(at + 1 < to && bytes[at + 1] == '\n')) {
                    return UNSOUND;
                }
                at++;
            }
            if (at == to) {
                return UNSOUND;
            }
            line = at + 1;
        }
        return UNSOUND;
    }

    /** Where the colon stands right behind a name of plain characters. */
    private int colon(int line, int to) {
        for (int i = line; i < to; i++) {
            byte b = bytes[i];
            if (b == ':') {
                return i > line ? i : UNSOUND;
            }
            boolean plain = b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9' || b == '-' || b == '_' || b == '.';
            if (!plain) {
                return UNSOUND;
            }
        }
        return UNSOUND;
    }

    private boolean take(int from, int colon, int to, boolean folded, boolean high, PartHeader header, boolean top) {
        if (to - from > RawReader.MAX_FIELD || top && letter.fieldCount() >= RawReader.MAX_FIELDS) {
            return false;
        }
        String name = RawReader.name(new String(bytes, from, colon - from, StandardCharsets.ISO_8859_1));
        String value = high ? RawReader.value(bytes, from, to) : folded ? unfolded(colon + 1, to) : new String(bytes, colon + 1, to - colon - 1, StandardCharsets.ISO_8859_1).strip();
        if (top) {
            letter.add(name, value);
            named |= colon - from > 1;
        }
        header.take(name, value);
        return true;
    }

    private String unfolded(int from, int to) {
        byte[] line = new byte[to - from];
        int n = 0;
        for (int i = from; i < to; i++) {
            if (bytes[i] != '\r' && bytes[i] != '\n') {
                line[n++] = bytes[i];
            }
        }
        return new String(line, 0, n, StandardCharsets.ISO_8859_1).strip();
    }

    /** The parts between the lines with the boundary; false where one is odd or the last is missing. */
    private boolean children(Part container, byte[] delimiter, int from, int to, int depth) {
        int part = -1;
        for (int line = from; line < to; line = nextLine(line, to)) {
            int after = line + delimiter.length;
            if (!isDelimiter(delimiter, line, to) || after < to && !isBlank(bytes[after]) && bytes[after] != '-') {
                continue;
            }
            boolean last = after + 1 < to && bytes[after] == '-' && bytes[after + 1] == '-';
            int end = last ? after + 2 : after;
            while (end < to && bytes[end] != '\n') {
                if (!isBlank(bytes[end])) {
                    return false;
                }
                end++;
            }
            if (part >= 0) {
                Part child = child(part, line, depth);
                if (child == null) {
                    return false;
                }
                container.children.add(child);
            }
            if (last) {
                return part >= 0;
            }
            part = end + 1;
        }
        return false;
    }

    /** A part without the line break that belongs to the boundary below it. */
    private Part child(int from, int delimiter, int depth) {
        int end = delimiter - 1;
        if (end > from && bytes[end - 1] == '\r') {
            end--;
        }
        return end <= from ? null : entity(from, end, depth);
    }

    private boolean isDelimiter(byte[] delimiter, int line, int to) {
        if (to - line < delimiter.length || bytes[line] != '-' || bytes[line + 1] != '-') {
            return false;
        }
        return Arrays.equals(bytes, line, line + delimiter.length, delimiter, 0, delimiter.length);
    }

    private int nextLine(int from, int to) {
        int i = from;
        while (i < to && bytes[i] != '\n') {
            i++;
        }
        return i + 1;
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\t' || b == '\r' || b == '\n';
    }
}
