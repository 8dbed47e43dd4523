package org.ledord.transparency;

import java.time.LocalDate;

/**
 * A small thing on a page: in a pilot a {@code CHANGE}, {@code GOAL} or {@code EVENT}; on a reform's front a {@code POST},
 * {@code COMMITMENT}, {@code FIGURE}, {@code VIEW}, {@code DOCUMENT} or {@code FAQ}.
 *
 * @param number a post's or commitment's number, else its place in the list
 */
public record OpenItem(String kind, int number, String title, String text, String more, LocalDate onDate, String status, String language) {
}
