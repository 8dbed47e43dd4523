package org.ledord.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** One body part of a message; a leaf has bytes, a container has children. */
final class Part {

    /** What each digit of base64, and each of the hexadecimal numbers, stands for; -1 for all else. */
    private static final byte[] SIX_BITS = new byte[128];
    private static final byte[] HEX = new byte[128];

    static {
        for (int c = 0; c < 128; c++) {
            SIX_BITS[c] = (byte) "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".indexOf(c);
            HEX[c] = (byte) Character.digit(c, 16);
        }
    }

    final String type;
    final Map<String, String> parameters;
    final String disposition;
    final String fileName;
    final String transferEncoding;
    final byte[] encoded;
    final List<Part> children = new ArrayList<>();
    private byte[] decoded;

    Part(String type, Map<String, String> parameters, String disposition, String fileName, String transferEncoding,
            byte[] encoded) {
        this.type = type;
        this.parameters = parameters;
        this.disposition = disposition;
        this.fileName = fileName;
        this.transferEncoding = transferEncoding;
        this.encoded = encoded;
    }

    boolean isContainer() {
        return type.startsWith("multipart/");
    }

    /** A text part that is meant to be read as part of the letter, not as a file. */
    boolean isInlineText() {
        return type.startsWith("text/") && !"attachment".equals(disposition) && fileName.isEmpty();
    }

    String parameter(String name) {
        return parameters.getOrDefault(name, "");
    }

    /** The bytes with the transfer encoding taken away; faulty encodings give what can be had of them. */
    byte[] decoded() {
        if (decoded == null) { // asked for more than once: for its text, and for what is amiss with it
            decoded = switch (transferEncoding) {
                case "base64" -> base64(encoded);
                case "quoted-printable" -> quotedPrintable(encoded);
                default -> encoded;
            };
        }
        return decoded;
    }

    String text() {
        String text = Charsets.decode(decoded(), parameter("charset"), type.equals("text/html"));
        return text.indexOf('\u0000') < 0 ? text : text.replace('\u0000', ' '); // no text, and a database keeps none
    }

    /** Whatever is no digit of base64 is passed over; digits that make no whole octet are left out. */
    private static byte[] base64(byte[] in) {
        byte[] out = new byte[in.length / 4 * 3 + 3];
        int n = 0;
        int bits = 0;
        int held = 0;
        for (byte b : in) {
            int six = b < 0 ? -1 : SIX_BITS[b];
            if (six < 0) {
                continue;
            }
            bits = bits << 6 | six;
            if (++held == 4) {
                out[n] = (byte) (bits >> 16);
                out[n + 1] = (byte) (bits >> 8);
                out[n + 2] = (byte) bits;
                n += 3;
                held = 0;
            }
        }
        if (held > 1) {
            bits <<= 6 * (4 - held);
            out[n++] = (byte) (bits >> 16);
            if (held == 3) {
                out[n++] = (byte) (bits >> 8);
            }
        }
        return Arrays.copyOf(out, n);
    }

    private static byte[] quotedPrintable(byte[] in) {
        byte[] out = new byte[in.length];
        int n = 0;
        for (int i = 0; i < in.length; i++) {
            byte b = in[i];
            if (b != '=') {
                out[n++] = b;
                continue;
            }
            int high = i + 1 < in.length && in[i + 1] >= 0 ? HEX[in[i + 1]] : -1;
            int low = i + 2 < in.length && in[i + 2] >= 0 ? HEX[in[i + 2]] : -1;
            if (high >= 0 && low >= 0) {
                out[n++] = (byte) (high * 16 + low);
                i += 2;
                continue;
            }
            int end = endOfSoftBreak(in, i + 1);
            if (end > 0) {
                i = end;
            } else {
                out[n++] = b;
            }
        }
        return Arrays.copyOf(out, n);
    }

    /** The index of the line feed that ends a soft line break, or -1; blanks before it are tolerated. */
    private static int endOfSoftBreak(byte[] in, int from) {
        for (int i = from; i < in.length && i < from + 80; i++) {
            if (in[i] == '\n') {
                return i;
            }
            if (in[i] != '\r' && in[i] != ' ' && in[i] != '\t') {
                return -1;
            }
        }
        return from >= in.length ? in.length : -1;
    }
}
