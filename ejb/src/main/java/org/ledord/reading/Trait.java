package org.ledord.reading;

import java.util.function.Predicate;

/** What the words of one line tell by themselves. Several finders ask for the same: each is found once ({@link Line#is}). */
enum Trait {
    /** Holds a letter or a digit. */
    INK(text -> !Words.isBlank(text)),
    /** Holds "wrote" or what stands for it. */
    VERB(Attributions::holdsVerb),
    /** Begins with a label such as "2." or "Fråga 2:". */
    LABEL(text -> Anchors.label(text) != null),
    /** "▸ Slut på frågorna". */
    END(Anchors::isEnd),
    /** A telephone, an address. */
    HARD(Contacts::isHard),
    /** Any line that only a signature holds. */
    CONTACT(Contacts::isContact),
    /** The title of a person. */
    TITLE(Contacts::isTitle),
    /** A name. */
    NAME(Contacts::isName),
    /** Running text. */
    SENTENCE(Contacts::isSentence),
    /** "Skickat från min iPhone". */
    FOOTER(Footers::isFooter),
    /** "Hej Anna!". */
    GREETING(Courtesies::isGreeting),
    /** "Mvh Anna". */
    CLOSING(Courtesies::isClosing),
    /** A rule or the mark above a signature. */
    DELIMITER(Signatures::isDelimiter);

    private final Predicate<String> test;

    Trait(Predicate<String> test) {
        this.test = test;
    }

    boolean isTrueOf(String text) {
        return test.test(text);
    }
}
