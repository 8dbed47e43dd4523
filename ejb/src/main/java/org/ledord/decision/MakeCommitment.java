package org.ledord.decision;

import java.time.LocalDate;
import org.ledord.matter.MatterKey;
import org.ledord.shared.Language;

/**
 * A promise made in public.
 *
 * @param title what was promised, in one line
 * @param madeBy the function of the one who made it
 * @param text the promise itself
 * @param dueOn by when, or null when no day was named
 * @param concerns the matter that it is about, or null
 */
public record MakeCommitment(String title, String madeBy, String text, Language language, LocalDate madeOn, LocalDate dueOn,
        MatterKey concerns) {
    public MakeCommitment {
        title = title == null ? "" : title.strip();
        madeBy = madeBy == null ? "" : madeBy.strip();
        text = text == null ? "" : text.strip();
    }
}
