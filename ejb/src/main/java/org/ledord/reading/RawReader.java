package org.ledord.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.apache.james.mime4j.util.ByteSequence;

/** Takes a raw message apart within the limits, and gives what it has when the message is broken. */
final class RawReader {

    static final int MAX_BYTES = 25 * 1024 * 1024;
    static final int MAX_PARTS = 100;
    static final int MAX_DEPTH = 20;
    static final int MAX_FIELDS = 1000;
    static final int MAX_FIELD = 64 * 1024;

    private static final MimeConfig CONFIG = new MimeConfig.Builder().setMaxLineLen(-1).setMaxHeaderCount(-1)
            .setMaxHeaderLen(-1).setMaxContentLen(-1).build();
    /** How programs spell the fields that most mail has, and what we call them. */
    private static final Map<String, String> NAMES = Stream.of("Return-Path", "Delivered-To", "Received", "X-Original-To", "From", "To", "Cc", "Subject", "Date", "Message-ID", "Message-Id", "In-Reply-To", "References", "MIME-Version", "Mime-Version", "Content-Type",
            "Content-Transfer-Encoding", "Content-Disposition", "Content-Language", "Content-ID", "X-Mailer", "User-Agent", "Reply-To", "Sender", "Thread-Topic", "Thread-Index", "DKIM-Signature", "Authentication-Results").collect(Collectors.toMap(name -> name, RawLetter::lower));
    private static final byte[] NOTHING = new byte[0];

    private final RawLetter letter = new RawLetter();
    private final Deque<Part> open = new ArrayDeque<>();
    private PartHeader header = new PartHeader();
    private byte[] buffer = new byte[2048];
    private int parts;
    private int depth;
    /** Whether a field stands on top whose name could be one: else what came has no header at all. */
    private boolean named;

    static RawLetter read(byte[] raw) {
        byte[] bytes = raw == null ? NOTHING : raw;
        RawLetter sound = bytes.length > MAX_BYTES ? null : SoundReader.read(bytes, startOf(bytes));
        return sound == null ? readAnything(bytes) : sound;
    }

    /** Reads it with the parser that knows all oddities. */
    static RawLetter readAnything(byte[] raw) {
        return new RawReader().parse(raw);
    }

    /** All up to the first blank line, and that; everything where there is none. */
    static byte[] head(byte[] raw) {
        int start = startOf(raw);
        int body = afterBlankLine(raw, start);
        return body == start ? raw : Arrays.copyOf(raw, Math.min(raw.length, body + 1));
    }

    private RawLetter parse(byte[] raw) {
        byte[] bytes = raw;
        if (raw.length > MAX_BYTES) {
            letter.trouble.add("longer than 25 MB, the rest was not read");
            bytes = Arrays.copyOf(raw, MAX_BYTES);
        }
        int start = startOf(bytes);
        MimeTokenStream stream = new MimeTokenStream(CONFIG);
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
        try {
            stream.parse(new ByteArrayInputStream(bytes, start, bytes.length - start));
            for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
                if (!take(state, stream)) {
                    break;
                }
            }
        } catch (IOException | MimeException | RuntimeException broken) {
            letter.trouble.add("broken structure (" + broken.getClass().getSimpleName() + "), read as far as it goes");
        }
        if (!named) {
            letter.trouble.add("no header, all of it was read as plain text");
            letter.root = new Part("text/plain", Map.of(), "", "", "", Arrays.copyOfRange(bytes, start, bytes.length));
        } else if (!holdsLeaf(letter.root)) {
            letter.root = wholeBody(bytes, start);
        }
        return letter;
    }

    private static int startOf(byte[] bytes) {
        int start = 0;
        if (bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            start = 3;
        }
        while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n')) {
            start++;
        }
        return start;
    }

    private boolean take(EntityState state, MimeTokenStream stream) throws IOException {
        switch (state) {
            case T_START_HEADER -> header = new PartHeader();
            case T_FIELD -> field(stream.getField().getRaw());
            case T_START_MULTIPART -> {
                depth++;
                if (depth >= MAX_DEPTH) {
                    letter.trouble.add("nested deeper than 20, the inner parts were read as one");
                    stream.setRecursionMode(RecursionMode.M_FLAT);
                }
                Part container = header.part(NOTHING);
                add(container);
                open.push(container);
            }
            case T_END_MULTIPART -> {
                depth--;
                if (!open.isEmpty()) {
                    open.pop();
                }
            }
            case T_BODY -> {
                add(header.part(all(stream.getInputStream())));
                parts++;
                if (parts >= MAX_PARTS) {
                    letter.trouble.add("more than 100 parts, the rest was left out");
                    return false;
                }
            }
            default -> {
            }
        }
        return true;
    }

    /** All bytes of a part, through one buffer for all parts: the JDK makes a new one each time. */
    private byte[] all(InputStream in) throws IOException {
        int length = 0;
        for (int read = in.read(buffer, 0, buffer.length); read >= 0; read = in.read(buffer, length, buffer.length - length)) {
            length += read;
            if (length == buffer.length) {
                buffer = Arrays.copyOf(buffer, 2 * length);
            }
        }
        return Arrays.copyOf(buffer, length);
    }

    private void add(Part part) {
        if (open.isEmpty()) {
            if (letter.root == null) {
                letter.root = part;
            }
        } else {
            open.peek().children.add(part);
        }
    }

    private void field(ByteSequence raw) {
        boolean top = open.isEmpty() && letter.root == null;
        if (top && letter.fieldCount() >= MAX_FIELDS) {
            if (letter.fieldCount() == MAX_FIELDS) {
                letter.trouble.add("more than 1,000 header fields, the rest was left out");
                letter.add("", "");
            }
            return;
        }
        byte[] bytes = raw == null ? NOTHING : raw.toByteArray();
        if (bytes.length > MAX_FIELD) {
            letter.trouble.add("a header field longer than 64 kB was shortened");
            bytes = Arrays.copyOf(bytes, MAX_FIELD);
        }
        String line = Charsets.decode(bytes, "", false);
        int colon = line.indexOf(':');
        if (colon <= 0) {
            return;
        }
        String name = name(line.substring(0, colon));
        String value = unfolded(line, colon + 1);
        if (top) {
            letter.add(name, value);
            named |= colon > 1 && name.indexOf(' ') < 0;
        }
        header.take(name, value);
    }

    /** What we call a field. */
    static String name(String written) {
        String name = NAMES.get(written);
        return name == null ? RawLetter.lower(written) : name;
    }

    /** The value of a field with letters beyond ASCII. */
    static String value(byte[] bytes, int from, int to) {
        String line = Charsets.decode(Arrays.copyOfRange(bytes, from, to), "", false);
        return unfolded(line, line.indexOf(':') + 1);
    }

    private static String unfolded(String line, int from) {
        int end = line.length();
        while (end > from && (line.charAt(end - 1) == '\r' || line.charAt(end - 1) == '\n')) {
            end--;
        }
        int feed = line.indexOf('\n', from);
        boolean folded = feed >= 0 && feed < end || line.indexOf('\r', from) >= 0 && line.indexOf('\r', from) < end || line.indexOf(0, from) >= 0;
        if (!folded) {
            return line.substring(from, end).strip();
        }
        StringBuilder value = new StringBuilder(line.length() - from);
        for (int i = from; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c != '\r' && c != '\n' && c != 0) {
                value.append(c);
            }
        }
        return value.toString().strip();
    }

    private static boolean holdsLeaf(Part part) {
        if (part == null) {
            return false;
        }
        if (!part.isContainer()) {
            return true;
        }
        return part.children.stream().anyMatch(RawReader::holdsLeaf);
    }

    /** Where the first line after a blank one begins, or the start where none is blank. */
    private static int afterBlankLine(byte[] bytes, int start) {
        for (int i = start; i + 1 < bytes.length; i++) {
            boolean blank = bytes[i] == '\n' && (bytes[i + 1] == '\n'
                    || bytes[i + 1] == '\r' && i + 2 < bytes.length && bytes[i + 2] == '\n');
            if (blank) {
                return i + 2;
            }
        }
        return start;
    }

    /** Everything under the header as one text part: better than nothing where the structure is lost. */
    private Part wholeBody(byte[] bytes, int start) {
        int from = afterBlankLine(bytes, start);
        if (letter.root != null || letter.fieldCount() == 0) {
            letter.trouble.add("no readable part, the body was read as plain text");
        }
        byte[] body = from == start && letter.fieldCount() > 0 ? NOTHING : Arrays.copyOfRange(bytes, from, bytes.length);
        return new Part("text/plain", Map.of(), "", "", "", body);
    }
}
