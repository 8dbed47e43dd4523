package org.ledord.shared;

/** Titles of what people write without one. */
public final class Titles {
    private Titles() {
    }

    /** The line where it has at most so many characters, else its beginning with three dots, ended between two words where there are any. */
    public static String shortened(String line, int most) {
        if (line.length() <= most) {
            return line;
        }
        int end = line.lastIndexOf(' ', most - 2);
        return line.substring(0, end > most / 2 ? end : most - 2).strip() + " …";
    }
}
