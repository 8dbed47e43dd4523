package org.ledord.transparency;

import java.time.LocalDate;

/**
 * The poster of one place.
 *
 * @param name what the place is called
 * @param title of the round, in {@code roundLanguage}
 * @param proposed what the round's kit says of the proposal, in {@code language}; empty while no kit is published
 */
public record KitPoster(String word, String name, int number, String title, String roundLanguage, String status, LocalDate closesOn, String municipality, String zone, String proposed,
        String language) {
    public boolean open() {
        return status.equals("OPEN");
    }
}
