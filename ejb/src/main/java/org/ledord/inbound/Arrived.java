package org.ledord.inbound;

import java.time.Instant;
import org.ledord.mail.Token;
import org.ledord.reading.ReadLetter;

/**
 * A mail under judgement, read once.
 *
 * @param fetchedAt when it came
 * @param letter what was read, with the questions that it answers at hand
 * @param asked which letter of ours it answers
 * @param late whether it reports that a letter is late and still being tried
 */
record Arrived(long id, Instant fetchedAt, ReadLetter letter, AskedOf asked, SenderCheck.Verdict verdict, boolean late) {
    /** What its address or references stand for, or null. */
    Token token() {
        return asked.token();
    }

    /** The token as it was written, or null. */
    String written() {
        return asked.written();
    }

    String from() {
        return from(letter);
    }

    /** The address that it says it is from, in small letters; empty where there is none. */
    static String from(ReadLetter letter) {
        return letter.headers().from() == null || letter.headers().from().address() == null ? "" : letter.headers().from().address().toLowerCase(java.util.Locale.ROOT);
    }

    String messageId() {
        return messageId(letter);
    }

    /** The letter's own id as other letters point at it, or null. */
    static String messageId(ReadLetter letter) {
        String id = letter.headers().messageId();
        return id == null || id.isEmpty() ? null : "<" + id + ">";
    }
}
