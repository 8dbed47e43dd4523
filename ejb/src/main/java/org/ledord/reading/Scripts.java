package org.ledord.reading;

/** Tells a language by the script that it is written in. */
final class Scripts {

    /** The first letter that is of none of the languages in Latin letters. */
    static final char FIRST = '\u0370';
    private static final int LATIN = 0;
    private static final int GREEK = 1;
    private static final int CYRILLIC = 2;
    private static final int HEBREW = 3;
    private static final int ARABIC = 4;
    private static final int THAI = 5;
    private static final int KANA = 6;
    private static final int HAN = 7;
    private static final int HANGUL = 8;

    private Scripts() {
    }

    /** The language of a text most of whose letters are of one such script; else empty. */
    static String language(String text) {
        int[] letters = new int[9];
        int all = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                letters[script(c)]++;
                all++;
            }
        }
        if (letters[HAN] + letters[KANA] + letters[HANGUL] > 0 && (letters[HAN] + letters[KANA] + letters[HANGUL]) * 4 >= letters[LATIN]) {
            return letters[HANGUL] > letters[HAN] ? "ko" : letters[KANA] > 0 ? "ja" : "zh";
        }
        int most = LATIN;
        for (int k = GREEK; k <= THAI; k++) {
            most = letters[k] > letters[most] ? k : most;
        }
        return switch (most) {
            case GREEK -> "el";
            case CYRILLIC -> cyrillic(text);
            case HEBREW -> "he";
            case ARABIC -> holds(text, "پچژگیک") ? "fa" : "ar";
            case THAI -> "th";
            default -> "";
        };
    }

    private static int script(char c) {
        if (c < FIRST) {
            return LATIN;
        }
        if (c < 0x0400) {
            return GREEK;
        }
        if (c < 0x0530) {
            return CYRILLIC;
        }
        if (c < 0x0590 || c >= 0x0E80 && c < 0x3040) {
            return LATIN;
        }
        if (c < 0x0600) {
            return HEBREW;
        }
        if (c < 0x0780) {
            return ARABIC;
        }
        if (c >= 0x0E00 && c < 0x0E80) {
            return THAI;
        }
        if (c >= 0x3040 && c < 0x3100) {
            return KANA;
        }
        return c >= 0x3400 && c < 0xA000 ? HAN : c >= 0xAC00 && c < 0xD7B0 ? HANGUL : LATIN;
    }

    /** By the letters that only one of them has. */
    private static String cyrillic(String text) {
        if (holds(text, "їєґЇЄҐ") || holds(text, "іІ") && !holds(text, "ўЎ")) {
            return "uk";
        }
        if (holds(text, "ўЎ")) {
            return "be";
        }
        if (holds(text, "јљњћђџ")) {
            return "sr";
        }
        return holds(text, "ъ") && !holds(text, "ыэёЫЭЁ") ? "bg" : "ru";
    }

    /** Whether letters stand in it that Russian has and its neighbours have not. */
    static boolean isRussian(String text) {
        return holds(text, "ыэёЫЭЁ");
    }

    private static boolean holds(String text, String letters) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST && letters.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
