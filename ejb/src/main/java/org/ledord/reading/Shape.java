package org.ledord.reading;

/** What one pass over the characters of a line tells: it spares most lines most of the questions that finders ask. */
final class Shape {

    private static final int LETTER = 1;
    private static final int DIGIT = 2;
    private static final int SPACE = 4;
    /** Which kind each of the first 256 characters is. */
    private static final byte[] KIND = new byte[256];

    static {
        for (char c = 0; c < KIND.length; c++) {
            KIND[c] = (byte) kindOf(c);
        }
    }

    /** Whether a picture that says something ("👍", "☺") stands in it. */
    boolean emoji;
    /** Whether a letter stands in it. */
    boolean letter;
    /** How many digits there are, of all scripts. */
    int digits;
    /** Whether one of 0 to 9 is among them. */
    boolean numeral;
    /** How many parts there are between blanks. */
    int words;
    /** Where the first colon stands, or -1. */
    int colon = -1;
    /** Where the first "@" stands, or -1. */
    int at = -1;

    /** Takes a line in. */
    Shape(String text) {
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int kind = c < KIND.length ? KIND[c] : kindOf(c);
            letter |= (kind & LETTER) != 0;
            boolean ink = (kind & SPACE) == 0;
            words += ink && !inside ? 1 : 0;
            inside = ink;
            if ((kind & DIGIT) != 0) {
                digits++;
                numeral |= c <= '9';
            } else if (c == ':' || c == '：') {
                colon = colon < 0 ? i : colon;
            } else if (c == '@') {
                at = at < 0 ? i : at;
            } else {
                emoji |= c >= '\uD83C' && c <= '\uD83E' || c >= '\u2600' && c <= '\u27BF' && c != '➤' && c != '➔' && c != '➜';
            }
        }
    }

    private static int kindOf(char c) {
        return (Character.isLetter(c) ? LETTER : 0) | (Character.isDigit(c) ? DIGIT : 0) | (Character.isWhitespace(c) ? SPACE : 0);
    }

    /** Whether it says anything: holds a letter, a digit or an emoji. */
    boolean hasInk() {
        return letter || digits > 0 || emoji;
    }
}
