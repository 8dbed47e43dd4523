package org.ledord.reply;

import org.ledord.shared.Typed;

/**
 * A point to be cut.
 *
 * @param question the question whose answer it quotes; 0 for what was said about the round as a whole
 * @param heading what it is about, in few words; empty takes the quote's first words
 * @param theme what gathers it with others, or empty
 */
public record NewPoint(int question, String quote, String heading, String theme) {
    /** How long a theme may be. */
    public static final int LONGEST_THEME = 60;

    public NewPoint {
        quote = quote == null ? "" : Coverage.flat(quote);
        heading = Typed.words(heading);
        theme = theme == null ? "" : Coverage.flat(theme);
    }

    NewPoint under(String otherTheme) {
        return new NewPoint(question, quote, heading, otherTheme);
    }
}
