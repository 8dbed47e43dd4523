package org.ledord.opendata;

/**
 * A row.
 *
 * @param k its place: the next page begins behind it
 * @param json its values by the names of the columns
 */
public record DataRow(long k, String json) {
}
