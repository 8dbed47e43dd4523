package org.ledord.transparency;

import java.time.LocalDate;

/**
 * What a round or a post says to workplaces, in the language asked for or, where that is not written, in its own or another.
 *
 * @param kind {@code ROUND} or {@code POST}
 * @param title of it, in {@code ownLanguage}
 * @param closesOn the last day to answer; null where nothing is asked
 * @param named whether one answers under one's name, and so a workplace together
 * @param language the language that the rest is in
 * @param units how many units have got it; {@code shown} how many of them have told that they showed it
 * @param filmUrl where the film is, elsewhere; empty where there is none
 * @param film whether there is one of the portal's own
 */
public record OpenKit(long matterId, String kind, int number, String title, String ownLanguage, String status, LocalDate closesOn, boolean named, String language, String proposed, String means,
        String answering, String readOut, String filmUrl, String transcript, boolean film, int filmBytes, int units, int shown) {
    public boolean open() {
        return status.equals("OPEN");
    }

    /** Whether it is of a post, which asks nothing. */
    public boolean news() {
        return kind.equals("POST");
    }
}
