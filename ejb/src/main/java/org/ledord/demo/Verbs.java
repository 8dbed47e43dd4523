package org.ledord.demo;

import java.util.Map;

/** Some of the things that a story can tell, each by its word. */
interface Verbs {
    /** One step of the story. */
    @FunctionalInterface
    interface Verb {
        void tell(Told step, Book book);
    }

    /** The words that this knows. */
    Map<String, Verb> verbs();
}
