package org.ledord.people;

import java.time.LocalDate;
import java.util.List;
import org.ledord.matter.About;

/**
 * One thing that waits, as a row on the first page of the workspace. Words come from the texts: {@code textKey} is the link,
 * {@code textKey.hint} the sentence below it and {@code textKey.tag} the word of its status, both left out when they have no
 * words; all are given the same arguments.
 *
 * @param matter what the view is about: a matter, or a reform as a whole
 * @param view where the link leads, the path of a view without language and ending: {@code /rounds/answer}; with the matter's number
 *         in a parameter of its own where the page is about something else: {@code /rounds/open?proposal={number}}
 * @param due the last day, or null
 * @param tag the shape: done, half, open, now, no, late, none or undated
 */
public record Waiting(Kind kind, About matter, String view, String textKey, List<Object> arguments, LocalDate due, String tag) {
    /** Who waits for whom. */
    public enum Kind {
        /** Others wait for an answer from this person. */ ASKED,
        /** Something happens soon. */ SOON,
        /** This person waits for somebody else. */ PENDING
    }
}
