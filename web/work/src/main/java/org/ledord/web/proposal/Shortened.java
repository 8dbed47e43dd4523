package org.ledord.web.proposal;

/** The beginning of a text, cut between words. */
public final class Shortened {
    private Shortened() {
    }

    /** At most so many characters of it, and a mark that there is more. */
    public static String to(int longest, String text) {
        if (text == null || text.length() <= longest) {
            return text == null ? "" : text;
        }
        int cut = text.lastIndexOf(' ', longest);
        return text.substring(0, cut < longest / 2 ? longest : cut).replaceFirst("[\\s,;:–-]+$", "") + "…";
    }
}
