package org.ledord.search;

/**
 * What a search is narrowed to.
 *
 * @param kind the kind of thing, or empty for all
 * @param language what it is written in, or empty for all
 */
public record Narrowed(String kind, String language) {
    /** To nothing. */
    public static final Narrowed NOT = new Narrowed("", "");

    public Narrowed {
        kind = kind == null ? "" : kind;
        language = language == null ? "" : language;
    }

    boolean has(String ofKind) {
        return kind.isEmpty() || kind.equals(ofKind);
    }

    boolean hasLanguage(String written) {
        return language.isEmpty() || language.equals(written);
    }
}
