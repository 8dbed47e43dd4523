package org.ledord.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ledord.people.ClientData;

/**
 * The words of a proposal as somebody has written them so far; anything may still be missing.
 *
 * @param today how it is today
 * @param proposed who does what, where and from when
 * @param effect how one will see that it got better; optional
 * @param wantedFrom when the group wants to begin; optional
 * @param part the part of the reform by its key, or null for the group's own
 * @param principles the numbers of the principles that it answers to
 */
public record Draft(String title, String today, String proposed, String effect, LocalDate wantedFrom, String part,
        Set<Integer> principles) {
    /** So long that it fits a subject line and a list on a phone. */
    public static final int LONGEST_TITLE = 80;

    public Draft {
        title = words(title).replaceAll("\\s+", " ");
        today = words(today);
        proposed = words(proposed);
        effect = words(effect);
        part = part == null || part.isBlank() ? null : part;
        principles = principles == null ? Set.of() : Set.copyOf(principles);
    }

    /** What still keeps it from being submitted, as {@code field-problem}, in the order of the fields; empty when nothing does. */
    public List<String> lacks() {
        List<String> lacks = wordsLack();
        if (principles.isEmpty()) {
            lacks.add("principles-missing");
        }
        return lacks;
    }

    /** Refuses words that belong in a case and not here. */
    void demandNoClientData() {
        ClientData.refuse(title, today, proposed, effect);
    }

    /** As {@link #lacks}, of the words alone. */
    List<String> wordsLack() {
        List<String> lacks = new ArrayList<>();
        if (title.isEmpty()) {
            lacks.add("title-missing");
        }
        if (title.length() > LONGEST_TITLE) {
            lacks.add("title-long");
        }
        if (today.isEmpty()) {
            lacks.add("today-missing");
        }
        if (proposed.isEmpty()) {
            lacks.add("proposed-missing");
        }
        return lacks;
    }

    private static String words(String written) {
        return written == null ? "" : written.replace("\r\n", "\n").strip();
    }
}
