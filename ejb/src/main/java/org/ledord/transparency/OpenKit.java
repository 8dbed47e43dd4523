package org.ledord.transparency;

import java.time.LocalDate;

/**
 * What a round says to workplaces, in the language asked for or, where that is not written, in the round's own or another.
 *
 * @param title of the round, in {@code roundLanguage}
 * @param named whether one answers under one's name, and so a workplace together
 * @param language the language that the rest is in
 * @param units how many units have got it; {@code shown} how many of them have told that they showed it
 * @param filmUrl where the film is; empty where there is none
 */
public record OpenKit(long matterId, int number, String title, String roundLanguage, String status, LocalDate closesOn, boolean named, String language, String proposed, String means,
        String answering, String readOut, String filmUrl, String transcript, int units, int shown) {
    public boolean open() {
        return status.equals("OPEN");
    }
}
