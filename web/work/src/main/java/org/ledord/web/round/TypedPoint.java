package org.ledord.web.round;

import org.ledord.reply.NewPoint;
import org.ledord.reply.ProposedPoint;

/** A point while it is cut. */
public class TypedPoint {
    private boolean wanted;
    private String quote;
    private String heading;
    private String theme;

    TypedPoint(ProposedPoint proposed) {
        this.wanted = proposed != null;
        this.quote = proposed == null ? null : proposed.quote();
        this.heading = proposed == null ? null : proposed.heading();
    }

    boolean toBeCut() {
        return wanted && quote != null && !quote.isBlank();
    }

    NewPoint cut(int question) {
        return new NewPoint(question, quote, heading, theme);
    }

    public boolean isWanted() {
        return wanted;
    }

    public void setWanted(boolean wanted) {
        this.wanted = wanted;
    }

    public String getQuote() {
        return quote;
    }

    public void setQuote(String quote) {
        this.quote = quote;
    }

    public String getHeading() {
        return heading;
    }

    public void setHeading(String heading) {
        this.heading = heading;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }
}
