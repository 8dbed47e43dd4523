package org.ledord.mail;

/** Somebody's words as a letter of ours quotes them: whole, or where they are many their beginning (MAIL.md, D14). */
public final class Quoted {
    private Quoted() {
    }

    /** The words where they are at most so many characters, else their beginning, ended between two words where there are any. */
    public static String beginning(String words, int most) {
        if (words.length() <= most) {
            return words;
        }
        int end = words.lastIndexOf(' ', most);
        int cut = end > most / 2 ? end : Character.isHighSurrogate(words.charAt(most - 1)) ? most - 1 : most;
        return words.substring(0, cut).strip() + " …";
    }
}
