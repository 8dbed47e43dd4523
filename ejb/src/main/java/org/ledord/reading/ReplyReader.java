package org.ledord.reading;

/** Reads a raw message. Has no state; one instance serves any number of threads. */
public final class ReplyReader {

    /**
     * Reads one message.
     *
     * @param raw  the message as it came, headers and all
     * @param sent what the portal sent and this answers, or null when that is not known; the reader then
     *             learns the questions from the quoted text
     * @return what was understood; never null, and this method never throws
     */
    public ReadLetter read(byte[] raw, Sent sent) {
        throw new UnsupportedOperationException("the reader follows in the next commit");
    }
}
