package org.ledord.mail;

import java.time.Duration;

/** How long to wait before asking again: twice as long each time, up to a most, with up to a quarter more by chance. */
record BackOff(Duration first, Duration most) {
    /** A letter. */
    static final BackOff LETTER = new BackOff(Duration.ofSeconds(20), Duration.ofHours(4));
    /** A domain that asks us to come back later. */
    static final BackOff DOMAIN = new BackOff(Duration.ofSeconds(30), Duration.ofHours(1));

    /**
     * The wait after so many refusals in a row.
     *
     * @param chance from 0 to 1; without it all that were refused at once would come again at once
     */
    Duration after(int times, double chance) {
        long doubled = first.toSeconds() << Math.min(Math.max(times, 1) - 1, 20);
        long seconds = Math.min(most.toSeconds(), doubled);
        return Duration.ofMillis(seconds * 1000 + (long) (seconds * 250 * chance));
    }
}
