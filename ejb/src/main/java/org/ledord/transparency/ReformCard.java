package org.ledord.transparency;

/** A reform in the list of all. */
public record ReformCard(String slug, String municipality, String language, String title, String summary, String textLanguage,
        String status, int proposals, int openRounds) {
}
