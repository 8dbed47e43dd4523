package org.ledord.reading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;

/** Small helps with words. */
final class Words {

    private static final int LONGEST_HEADER = 4096;
    private static final char[] FOLDED = new char[256];
    private static final boolean[] WORD = new boolean[256];

    static {
        for (char c = 0; c < FOLDED.length; c++) {
            FOLDED[c] = Character.toLowerCase(c);
            WORD[c] = isMarkOfWord(c);
        }
    }

    private Words() {
    }

    /** A set of words in which a word may stand twice. */
    static Set<String> set(String... words) {
        return new HashSet<>(Arrays.asList(words));
    }

    /** The parts between blanks and the given separators, none of them empty; an empty array for none. */
    static String[] split(String text, String separators) {
        List<String> parts = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean part = i < text.length() && isPart(text.charAt(i), separators);
            if (part && start < 0) {
                start = i;
            } else if (!part && start >= 0) {
                parts.add(text.substring(start, i));
                start = -1;
            }
        }
        return parts.toArray(String[]::new);
    }

    /** Whether it is neither a blank nor one of the separators, none of which is a letter or a digit. */
    static boolean isPart(char c, String separators) {
        return isWordChar(c) || !isSpace(c) && separators.indexOf(c) < 0;
    }

    /** How many parts there are between blanks. */
    static int count(String text) {
        int count = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean ink = !isSpace(text.charAt(i));
            count += ink && !inside ? 1 : 0;
            inside = ink;
        }
        return count;
    }

    /** What {@code Character.isWhitespace} says, without its tables for most characters. */
    static boolean isSpace(char c) {
        if (c < 128) {
            return c <= ' ' && (c == ' ' || c >= '\t' && c <= '\r' || c >= 0x1C);
        }
        return Character.isWhitespace(c);
    }

    /** Without blanks and the given characters at either end. */
    static String trim(String text, String atStart, String atEnd) {
        int start = 0;
        int end = text.length();
        while (start < end && (isSpace(text.charAt(start)) || atStart.indexOf(text.charAt(start)) >= 0)) {
            start++;
        }
        while (end > start && (isSpace(text.charAt(end - 1)) || atEnd.indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return text.substring(start, end);
    }

    /** The text of a header with its encoded words decoded. */
    static String decodedHeader(String value) {
        if (!value.contains("=?")) {
            return value;
        }
        String bounded = value.length() > LONGEST_HEADER ? value.substring(0, LONGEST_HEADER) : value;
        String quick = EncodedWords.decoded(bounded);
        if (quick != null) {
            return quick;
        }
        try {
            return DecoderUtil.decodeEncodedWords(bounded, DecodeMonitor.SILENT, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notDecodable) {
            return bounded;
        }
    }

    /** The words of a text in lower case: runs of letters and digits. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && isWordChar(text.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
                start = -1;
            }
        }
        return words;
    }

    /** The letter in lower case; all but one, which becomes two, go as {@code String.toLowerCase} does. */
    static char folded(char c) {
        if (c < FOLDED.length) {
            return FOLDED[c];
        }
        return c == '\u0130' ? c : Character.toLowerCase(c);
    }

    static boolean isWordChar(char c) {
        return c < WORD.length ? WORD[c] : isMarkOfWord(c);
    }

    private static boolean isMarkOfWord(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** The words joined by single blanks with one at either end, for searching whole words in. */
    static String padded(String text) {
        StringBuilder words = new StringBuilder(text.length() + 2).append(' ');
        boolean inside = false;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean word = i < text.length() && isWordChar(text.charAt(i));
            if (word && !inside) {
                start = i;
            } else if (!word && inside) {
                words.append(text, start, i).append(' ');
            }
            inside = word;
        }
        return words.length() == 1 ? "  " : words.toString().toLowerCase(Locale.ROOT);
    }

    /** True when the text holds no letter and no digit. */
    static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 128 ? isWordChar(c) : Character.isLetterOrDigit(c)) {
                return false;
            }
        }
        return true;
    }

    /** No-break and other odd blanks become blanks; invisible marks go. */
    static String plainBlanks(String line) {
        StringBuilder out = null;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c >= ' ' && c < '\u00A0' || c > '\u00AD' && c < '\u034F') {
                if (out != null) {
                    out.append(c);
                }
                continue;
            }
            char to = c;
            if (c == '\u00A0' || c == '\u202F' || c == '\u2007' || c == '\u2009' || c == '\u3000') {
                to = ' ';
            } else if (c == '\uFEFF' || c == '\u200B' || c == '\u200C' || c == '\u200E' || c == '\u200F' || c == '\u00AD'
                    || c >= '\u2060' && c <= '\u2064' || c >= '\u206A' && c <= '\u206F' || c == '\u034F' || c == '\u061C' || c == '\u180E' || c >= '\u202A' && c <= '\u202E' || c < ' ' && c != '\t' || c == '\uFFFC') {
                to = 0;
            }
            if (to != c && out == null) {
                out = new StringBuilder(line.length()).append(line, 0, i);
            }
            if (out != null && to != 0) {
                out.append(to);
            }
        }
        return out == null ? line : out.toString();
    }
}
