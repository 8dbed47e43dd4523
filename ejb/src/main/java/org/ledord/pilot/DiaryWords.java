package org.ledord.pilot;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody writes in a mail to a diary: something that happened, or a thought where it begins with that word ("Tanke: …"). */
record DiaryWords(EntryKind kind, String text) {
    private static final Pattern THOUGHT = Pattern.compile(
            "^(?:en\\s+)?(?:reflektion|refleksjon|tanke|tankar|tanker|ajatus|ajatuksia|pohdinta|reflection|thoughts?)\\s*(?:[:.,\\n–—-])\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Of these words; a thought without any more words is what it says. */
    static DiaryWords of(String written) {
        String words = written.strip();
        Matcher thought = THOUGHT.matcher(words);
        boolean found = thought.find() && thought.end() < words.length();
        return found ? new DiaryWords(EntryKind.REFLECTION, begun(words.substring(thought.end()).strip())) : new DiaryWords(EntryKind.LOG, words);
    }

    /** What stood behind a colon begins a text now. */
    private static String begun(String words) {
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }
}
