package org.ledord.reading;

import java.util.function.Predicate;

/** What the words of one line tell by themselves. Several finders ask for the same: each is found once ({@link Line#is}). */
enum Trait {
    /** Holds a letter, a digit or an emoji. */
    INK(line -> line.shape().hasInk()),
    /** Holds "wrote" or what stands for it. */
    VERB(line -> Verbs.holdsVerb(line.text)),
    /** Begins with a label such as "2." or "Fråga 2:". */
    LABEL(line -> line.shape().digits > 0 && Anchors.label(line.text) != null),
    /** "▸ Slut på frågorna". */
    END(line -> Anchors.isEnd(line.text)),
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
    /** What stands for a picture in a text: "[cid:image001.png@…]". */
    PICTURE(line -> Footers.isPicture(line.text)),
    /** The words that announce earlier text: "Original Message". */
    ANNOUNCES(line -> QuoteFinder.announces(line)),
    /** "Hej Anna!". */
    GREETING(line -> Courtesies.isGreeting(line.text)),
    /** "Mvh Anna". */
    CLOSING(line -> Courtesies.isClosing(line.text)),
    /** A rule or the mark above a signature. */
    DELIMITER(line -> Signatures.isDelimiter(line.text));

    private final Predicate<Line> test;

    Trait(Predicate<Line> test) {
        this.test = test;
    }

    boolean isTrueOf(Line line) {
        return test.test(line);
    }
}
