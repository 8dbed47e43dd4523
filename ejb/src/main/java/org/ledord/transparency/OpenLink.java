package org.ledord.transparency;

/** A matter that another rests on, concerns or led to. */
public record OpenLink(String relation, String kind, int number, String title, String language) {
}
