package org.ledord.meeting;

import org.ledord.people.ClientData;
import org.ledord.shared.RuleViolation;
import org.ledord.shared.Typed;

/**
 * A point of the agenda as somebody wrote it.
 *
 * @param about what it is about: a matter ({@code F4}) or an action point of an earlier meeting ({@code M3/2}); null where it is by itself
 */
public record AgendaLine(String heading, String words, String about) {
    public static final int LONGEST_HEADING = 200;
    public static final int LONGEST_WORDS = 4_000;

    /** Takes what surrounds the words away. */
    public AgendaLine {
        heading = Typed.words(heading).replaceAll("\\s+", " ");
        words = Typed.words(words);
    }

    /** Whether nothing is written. */
    public boolean empty() {
        return heading.isEmpty() && words.isEmpty();
    }

    /** @param nth where it stands, from one */
    void demand(int nth) {
        if (heading.isEmpty()) {
            throw new RuleViolation("meeting-heading-missing", nth);
        }
        if (heading.length() > LONGEST_HEADING) {
            throw new RuleViolation("text-too-long", LONGEST_HEADING);
        }
        if (words.length() > LONGEST_WORDS) {
            throw new RuleViolation("text-too-long", LONGEST_WORDS);
        }
        ClientData.refuse(heading, words);
    }
}
