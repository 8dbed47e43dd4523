package org.ledord.inbound;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether a report says that a letter is late and still being tried, in the field for it (RFC 3464, 2.3.3) or, where it has
 * none, in words: what comes of the letter is not known yet.
 */
final class DelayNotice {
    private static final Pattern ACTION = Pattern.compile("(?im)^action:[ \\t]*(\\w+)");
    private static final Pattern WORDS = Pattern.compile("(?i)attempts will continue|still trying|will be retried|will retry|not yet been delivered|delayed (?:\\d+|mail)");
    /** A report comes first and quotes the letter after it. */
    private static final int BEGINNING = 64 * 1024;

    private DelayNotice() {
    }

    static boolean in(byte[] raw) {
        String beginning = new String(raw, 0, Math.min(raw.length, BEGINNING), StandardCharsets.ISO_8859_1);
        List<String> actions = ACTION.matcher(beginning).results().map(found -> found.group(1).toLowerCase(Locale.ROOT)).toList();
        return actions.isEmpty() ? WORDS.matcher(beginning).find() : actions.contains("delayed") && !actions.contains("failed");
    }
}
