package org.ledord.search;

/**
 * What the vocabulary knows about a word that was asked for.
 *
 * @param place which of the words, from one
 * @param how {@code STEM}: the asked word's own stem in this language, empty where it says nothing (a stop word);
 *            {@code END}: a word that ends with it; {@code PIECE}: a stem that it begins or ends with; {@code NEAR}: a word that may be meant
 * @param entries how many entries hold it
 */
public record KnownWord(int place, String how, String language, String word, String stem, int entries) {
}
