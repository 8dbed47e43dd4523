package org.ledord.inbound;

import java.util.Locale;
import org.ledord.reading.LetterHeaders;
import org.ledord.reading.ReplyReader;

/**
 * A mail as it was fetched.
 *
 * @param uid its number in the mailbox
 * @param raw its bytes as they came
 */
public record FetchedMail(long uid, byte[] raw) {
    private static final ReplyReader READER = new ReplyReader();

    /** The address that it says it is from, in small letters, read from its headers as it is when the mail is judged; empty where there is none. */
    String from() {
        return from(READER.readHeaders(raw)).replace("\u0000", "");
    }

    /** The same, of headers that have been read. */
    static String from(LetterHeaders headers) {
        return headers.from() == null || headers.from().address() == null ? "" : headers.from().address().toLowerCase(Locale.ROOT);
    }
}
