package org.ledord.reform;

/** What something says in one language, and whether that is all that the original says. */
interface Wording<T extends Wording<T>> {
    /** Whether the words are the same. */
    boolean says(T other);

    /** The same words with this status. */
    T as(TextStatus status);
}
