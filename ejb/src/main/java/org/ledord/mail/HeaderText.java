package org.ledord.mail;

import java.nio.charset.StandardCharsets;

/**
 * Text in a header: as it is where it is plain ASCII, else as encoded words in UTF-8 (RFC 2047, Q). The library's own way looks
 * for its stream provider once for each word, which costs more than all the rest of a letter.
 */
final class HeaderText {
    /** What an encoded word may be long, and a line that holds one (RFC 2047, 2); the header's name is taken to be short. */
    private static final int WIDTH = 75;
    private static final String BEGIN = "=?UTF-8?Q?";
    private static final String END = "?=";
    private static final String HEX = "0123456789ABCDEF";

    private final StringBuilder out = new StringBuilder();
    private int left;

    private HeaderText(int used) {
        left = WIDTH - used;
        begin();
    }

    /**
     * A header's value.
     *
     * @param name the header's, which stands on the same line
     */
    static String of(String name, String text) {
        boolean plain = text.chars().allMatch(c -> c >= ' ' && c <= '~') && !text.contains("=?") && name.length() + 2 + text.length() <= WIDTH;
        return plain ? text : encoded(name.length() + 2, text);
    }

    /** Somebody's name before their address. */
    static String phrase(String name) {
        boolean plain = name.chars().allMatch(c -> c >= ' ' && c <= '~') && !name.contains("=?");
        return plain ? '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"' : encoded(WIDTH / 3, name);
    }

    private static String encoded(int used, String text) {
        HeaderText words = new HeaderText(used);
        text.codePoints().forEach(words::add);
        return words.out.append(END).toString();
    }

    private void begin() {
        out.append(BEGIN);
        left -= BEGIN.length() + END.length();
    }

    /** No character is divided between two words (RFC 2047, 5). */
    private void add(int character) {
        String as = written(character);
        if (as.length() > left) {
            out.append(END).append("\r\n ");
            left = WIDTH - 1;
            begin();
        }
        out.append(as);
        left -= as.length();
    }

    private static String written(int character) {
        if (character == ' ') {
            return "_";
        }
        boolean asItIs = character < 128 && (Character.isLetterOrDigit(character) || "!*+-/".indexOf(character) >= 0); // good in a name, too (RFC 2047, 5)
        if (asItIs) {
            return Character.toString(character);
        }
        StringBuilder bytes = new StringBuilder();
        for (byte b : Character.toString(character).getBytes(StandardCharsets.UTF_8)) {
            bytes.append('=').append(HEX.charAt(b >> 4 & 15)).append(HEX.charAt(b & 15));
        }
        return bytes.toString();
    }
}
