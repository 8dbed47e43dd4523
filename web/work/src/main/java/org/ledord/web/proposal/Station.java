package org.ledord.web.proposal;

/**
 * A stop on the way of a proposal, in words.
 *
 * @param state of the thread: done, now, plan or undated
 * @param href where to read more, or null
 */
public record Station(String state, String title, String when, String text, String href, String link) {
}
