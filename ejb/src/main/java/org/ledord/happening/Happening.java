package org.ledord.happening;

import java.time.Instant;
import java.time.LocalDate;
import org.ledord.matter.MatterKind;

/**
 * Something that has happened, with the matter to look at.
 *
 * @param reform the slug of its reform
 * @param municipality whose reform it is, to tell one from another
 * @param language in which title and words are written
 * @param open whether it has a public page
 * @param who the one person who did it, where the reader may know; else null
 * @param many how many came at once; 1 for everything else
 * @param words what its writer said about it; may be empty
 * @param day the last day to answer, of a round that has opened; else null
 */
public record Happening(Kind kind, String reform, String municipality, MatterKind matter, int number, String title, String language, boolean open,
        String who, long many, String words, LocalDate day, Instant at) {
    /** What happened. */
    public enum Kind {
        WRITTEN, DISCUSSED, SHARED, SUBMITTED, AMENDED, WITHDRAWN, IMPLEMENTED, MERGED, SPLIT, ROUND_OPENED, ROUND_CLOSED, ROUND_CONCLUDED, ANSWERED, CORRECTED,
        DECIDED, PILOT_STARTED, PILOT_EVALUATED, POSTED, JOINED
    }
}
