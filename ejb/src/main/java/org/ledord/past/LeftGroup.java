package org.ledord.past;

import java.time.LocalDate;

/**
 * A group that somebody has left.
 *
 * @param last their last day in it
 */
public record LeftGroup(int number, String name, LocalDate last) {
}
