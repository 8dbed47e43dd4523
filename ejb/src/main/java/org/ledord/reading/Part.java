package org.ledord.reading;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** One body part of a message; a leaf has bytes, a container has children. */
final class Part {

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

    private static byte[] base64(byte[] in) {
        byte[] clean = new byte[in.length];
        int n = 0;
        for (byte b : in) {
            boolean digit = b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z' || b >= '0' && b <= '9' || b == '+' || b == '/';
            if (digit) {
                clean[n++] = b;
            }
        }
        if (n % 4 == 1) {
            n--;
        }
        return Base64.getDecoder().decode(java.util.Arrays.copyOf(clean, n));
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
            int high = i + 1 < in.length ? Character.digit(in[i + 1], 16) : -1;
            int low = i + 2 < in.length ? Character.digit(in[i + 2], 16) : -1;
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
        return java.util.Arrays.copyOf(out, n);
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
