package org.ledord.transparency;

import java.time.LocalDate;

/**
 * The poster of one place.
 *
 * @param name what the place is called
 * @param kind {@code ROUND} or {@code POST}: what it is about
 * @param title of that, in {@code ownLanguage}
 * @param proposed what its kit says first, in {@code language}; empty while no kit is published
 */
public record KitPoster(String word, String name, String kind, int number, String title, String ownLanguage, String status, LocalDate closesOn, String municipality, String zone, String proposed,
        String language) {
    public boolean open() {
        return status.equals("OPEN");
    }

    /** Whether it is about a post, which asks nothing. */
    public boolean news() {
        return kind.equals("POST");
    }
}
