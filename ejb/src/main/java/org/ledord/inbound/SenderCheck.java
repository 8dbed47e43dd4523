package org.ledord.inbound;

import java.util.List;
import java.util.Locale;

/**
 * What the receiving server says of who sent it. Only the topmost Authentication-Results that carries our configured
 * authserv-id is believed (MAIL.md, I8; RFC 8601); anybody can write the others.
 */
final class SenderCheck {
    /** What was found. */
    enum Verdict { PASS, NONE, FAIL }

    private SenderCheck() {
    }

    /** The verdict of these fields, topmost first, for this server. */
    static Verdict of(List<String> fields, String authservId) {
        if (authservId.isBlank() || fields.isEmpty()) {
            return Verdict.NONE;
        }
        String top = fields.get(0).toLowerCase(Locale.ROOT);
        String id = top.split("[;\\s]", 2)[0];
        if (!id.equals(authservId.toLowerCase(Locale.ROOT))) {
            return Verdict.NONE;
        }
        if (top.matches("(?s).*\\bdmarc=fail\\b.*")) {
            return Verdict.FAIL;
        }
        if (top.matches("(?s).*\\b(dmarc|dkim|spf)=pass\\b.*")) {
            return Verdict.PASS;
        }
        return top.matches("(?s).*\\b(dkim|spf)=(fail|permerror)\\b.*") ? Verdict.FAIL : Verdict.NONE;
    }
}
