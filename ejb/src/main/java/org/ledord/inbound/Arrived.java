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
 * @param own whether it answers a letter of ours to whoever it says it is from
 * @param late whether it reports that a letter is late and still being tried
 */
record Arrived(long id, Instant fetchedAt, ReadLetter letter, AskedOf asked, SenderCheck.Verdict verdict, boolean own, boolean late) {
    /** What its address or references stand for, or null. */
    Token token() {
        return asked.token();
    }

    /** The token as it was written, or null. */
    String written() {
        return asked.written();
    }

    /** The address that it says it is from, in small letters; empty where there is none. */
    String from() {
        return FetchedMail.from(letter.headers());
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
