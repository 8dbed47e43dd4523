package org.ledord.transparency;

/**
 * One thing that is told of an occasion.
 *
 * @param list {@code SHARE}, {@code PARTICIPATION} (share is tenths) or {@code TEXT}
 * @param site the number of a place, 0 for all, -1 for those together that are not told by themselves
 * @param told how a share is told: EXACT, AT_LEAST, AT_MOST or ABOUT
 */
public record SurveyLine(String list, int occasion, int question, int site, int value, int share, String told, String text) {
}
