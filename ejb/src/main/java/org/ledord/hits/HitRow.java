package org.ledord.hits;

/**
 * How often a public page was shown.
 *
 * @param path behind the language, as it is counted
 * @param title of what it shows, in the language that it is written in first; null where it is a list or no longer public
 * @param week in the last seven days, today among them
 * @param month in the last thirty
 * @param total since it was first counted
 * @param pages how many pages of the reform have a figure
 */
public record HitRow(String path, String title, String language, long week, long month, long total, int pages) {
}
