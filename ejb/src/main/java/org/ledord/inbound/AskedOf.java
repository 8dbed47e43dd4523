package org.ledord.inbound;

import org.ledord.consultation.HeldRound;
import org.ledord.mail.Purpose;
import org.ledord.mail.Token;
import org.ledord.reading.Sent;

/**
 * What we know of our own letter that a mail answers, from the mail's headers alone.
 *
 * @param token what its address or references stand for, or null
 * @param written the token as it was written, or null
 * @param round the round that it asked about, or null
 * @param sent what the reader compares with, or null where no round was asked about
 */
record AskedOf(Token token, String written, HeldRound round, Sent sent) {
    static final AskedOf NOTHING = new AskedOf(null, null, null, null);

    /** Whether it asked in an anonymous round or a survey, which a mail would answer under its sender's name. */
    boolean anonymous() {
        return round != null && !round.named() || survey();
    }

    /** Whether it asked in a survey. */
    boolean survey() {
        return token != null && token.purpose() == Purpose.SURVEY;
    }
}
