package org.ledord.codetermination;

import java.time.LocalDate;

/**
 * The meeting that the parties are called to.
 *
 * @param day null where they are called to none
 * @param sitting when on that day, and where
 */
record Call(LocalDate day, Sitting sitting) {
}
