package org.ledord.inbound;

import org.ledord.mail.Token;
import org.ledord.reading.ReadLetter;

/**
 * A mail under judgement.
 *
 * @param token what its address or references stand for, or null
 * @param written the token as it was written, or null
 */
record Arrived(long id, byte[] raw, ReadLetter letter, Token token, String written, SenderCheck.Verdict verdict) {
    String from() {
        return letter.headers().from() == null || letter.headers().from().address() == null ? "" : letter.headers().from().address().toLowerCase(java.util.Locale.ROOT);
    }

    String messageId() {
        String id = letter.headers().messageId();
        return id == null || id.isEmpty() ? null : "<" + id + ">";
    }
}
