package org.ledord.mail;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Text as quoted-printable in UTF-8 (RFC 2045, 6.7): lines of at most 76 characters, ended by CR LF. */
final class QuotedPrintable {
    private static final int WIDTH = 76;
    /** What one byte can become: a soft break, and the byte in three characters. */
    private static final int LONGEST = 6;
    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

    private final byte[] text;
    private byte[] out;
    private int length;
    private int column;

    private QuotedPrintable(String text) {
        this.text = text.getBytes(StandardCharsets.UTF_8);
        this.out = new byte[this.text.length + this.text.length / 4 + 64];
    }

    /** The text, whose lines end with LF or CR LF, as it goes over the wire. */
    static byte[] of(String text) {
        return new QuotedPrintable(text).written();
    }

    private byte[] written() {
        for (int i = 0; i < text.length; i++) {
            if (length + LONGEST > out.length) {
                out = Arrays.copyOf(out, out.length * 2);
            }
            byte b = text[i];
            if (b == '\n' || b == '\r' && i + 1 < text.length && text[i + 1] == '\n') {
                i += b == '\r' ? 1 : 0;
                endLine();
            } else if (b > ' ' && b < 127 && b != '=' || (b == ' ' || b == '\t') && !endsLine(i + 1)) {
                room(1, i + 1);
                out[length++] = b;
            } else {
                room(3, i + 1);
                out[length++] = '=';
                out[length++] = HEX[b >> 4 & 15];
                out[length++] = HEX[b & 15];
            }
        }
        return Arrays.copyOf(out, length);
    }

    private boolean endsLine(int at) {
        return at == text.length || text[at] == '\n' || text[at] == '\r';
    }

    /** Breaks the line softly where so many characters, and the sign of a soft break unless they end it, have no room. */
    private void room(int characters, int next) {
        if (column + characters >= WIDTH && (column + characters > WIDTH || !endsLine(next))) {
            out[length++] = '=';
            endLine();
        }
        column += characters;
    }

    private void endLine() {
        out[length++] = '\r';
        out[length++] = '\n';
        column = 0;
    }
}
