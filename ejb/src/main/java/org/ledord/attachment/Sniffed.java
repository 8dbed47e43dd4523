package org.ledord.attachment;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a file is by its bytes.
 *
 * @param kind null where it may not be opened
 * @param refused why not, else empty
 */
record Sniffed(FileKind kind, String refused) {
    /** No kind that is on the list. */
    static final String UNKNOWN = "kind";
    /** Holds programs that run when it is opened. */
    static final String MACROS = "macros";
    /** Unpacks to more than anybody needs. */
    static final String TOO_MUCH = "archive";
    private static final int PDF_WITHIN = 1024;
    private static final int BEGINNING = 4096;
    /** What a browser, or a program that trusts a browser, would take for a page. */
    private static final Pattern MARKUP = Pattern.compile("^\\s*<|<(?:script|html|svg|iframe|object|\\?xml|!doctype)\\b", Pattern.CASE_INSENSITIVE);

    /** Looks at the bytes; the name decides only between kinds of plain text. */
    static Sniffed of(byte[] bytes, String name) {
        if (starts(bytes, 0, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) {
            return is(FileKind.PNG);
        }
        if (starts(bytes, 0, 0xFF, 0xD8, 0xFF)) {
            return is(FileKind.JPEG);
        }
        if (starts(bytes, 0, 'R', 'I', 'F', 'F') && starts(bytes, 8, 'W', 'E', 'B', 'P')) {
            return is(FileKind.WEBP);
        }
        if (starts(bytes, 4, 'f', 't', 'y', 'p') && bytes.length > 12 && ascii(bytes, 8, 12).matches("hei[cxms]|hev[cxms]|mif1|msf1")) {
            return is(FileKind.HEIC);
        }
        if (starts(bytes, 0, 'P', 'K', 3, 4)) {
            return Zipped.of(bytes);
        }
        if (ascii(bytes, 0, PDF_WITHIN).contains("%PDF-") && !MARKUP.matcher(ascii(bytes, 0, PDF_WITHIN)).find() && !starts(bytes, 0, 'M', 'Z')) {
            return is(FileKind.PDF);
        }
        return text(bytes, name);
    }

    /** Looks for a film that every phone shows: MP4, by its brand. */
    static Sniffed film(byte[] bytes) {
        boolean mp4 = starts(bytes, 4, 'f', 't', 'y', 'p') && bytes.length > 12 && ascii(bytes, 8, 12).matches("isom|iso[2-9]|mp4[12]|avc1|M4V |MSNV|dash");
        return mp4 ? is(FileKind.MP4) : refused(UNKNOWN);
    }

    static Sniffed is(FileKind kind) {
        return new Sniffed(kind, "");
    }

    static Sniffed refused(String why) {
        return new Sniffed(null, why);
    }

    private static Sniffed text(byte[] bytes, String name) {
        if (bytes.length == 0 || !readable(bytes) || MARKUP.matcher(ascii(bytes, 0, BEGINNING)).find() || starts(bytes, 0, '#', '!')) {
            return refused(UNKNOWN);
        }
        if (ascii(bytes, 0, BEGINNING).stripLeading().toUpperCase(Locale.ROOT).startsWith("BEGIN:VCALENDAR")) {
            return is(FileKind.ICS);
        }
        return FileKind.ends(name, FileKind.CSV) ? is(FileKind.CSV) : FileKind.ends(name, FileKind.TXT) ? is(FileKind.TXT) : refused(UNKNOWN);
    }

    /** UTF-8, or one byte for each letter as Windows writes; no control characters but those of lines. */
    private static boolean readable(byte[] bytes) {
        for (byte one : bytes) {
            boolean control = one >= 0 && one < 32 && one != '\n' && one != '\r' && one != '\t' && one != '\f' || one == 127;
            if (control) {
                return false;
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException other) {
            return !starts(bytes, 0, 0xFF, 0xFE) && !starts(bytes, 0, 0xFE, 0xFF);
        }
    }

    private static boolean starts(byte[] bytes, int at, int... with) {
        if (bytes.length < at + with.length) {
            return false;
        }
        for (int i = 0; i < with.length; i++) {
            if ((bytes[at + i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }

    static String ascii(byte[] bytes, int from, int to) {
        int start = Math.min(from, bytes.length);
        return new String(bytes, start, Math.max(0, Math.min(to, bytes.length) - start), StandardCharsets.ISO_8859_1);
    }
}
