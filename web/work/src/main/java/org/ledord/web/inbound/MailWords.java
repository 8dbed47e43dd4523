package org.ledord.web.inbound;

import org.ledord.inbound.HeldRow;
import org.ledord.web.frame.Say;

/** Tells of a held mail in words. */
final class MailWords {
    private static final String REASON = "inbound.reason.";

    private MailWords() {
    }

    /** Why it waits; the first word of the reason is its kind. */
    static String why(Say say, HeldRow row) {
        String kind = row.reason() == null ? "" : row.reason().replaceAll(" .*", "");
        return say.get(say.containsKey(REASON + kind) ? REASON + kind : REASON + "other");
    }

    /** Whom and what it is probably from and about. */
    static String guess(Say say, HeldRow row) {
        if (row.guessName() == null) {
            return say.get(row.round() == null ? "inbound.guess.nothing" : "inbound.guess.round-only");
        }
        return row.round() == null ? say.of("inbound.guess.person", row.guessName())
                : say.of("inbound.guess.both", row.guessName(), row.round(), row.roundTitle());
    }
}
