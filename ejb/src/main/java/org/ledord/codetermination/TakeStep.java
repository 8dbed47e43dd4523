package org.ledord.codetermination;

import java.time.LocalDate;
import org.ledord.matter.About;
import org.ledord.matter.MatterKey;
import org.ledord.matter.Within;
import org.ledord.shared.Typed;

/**
 * A step to be written down.
 *
 * @param seen the revision of the track that its writer saw
 * @param on the day that it was taken
 * @param meets the day that the parties are called to, or null
 * @param sitting when on that day, and where
 * @param note what was told or called to, or why; goes to the parties word for word
 */
public record TakeStep(MatterKey track, int seen, TrackStep step, LocalDate on, LocalDate meets, Sitting sitting, String note) implements Within {
    /** One that calls to no time and place. */
    public TakeStep(MatterKey track, int seen, TrackStep step, LocalDate on, LocalDate meets, String note) {
        this(track, seen, step, on, meets, Sitting.NONE, note);
    }

    public TakeStep {
        note = Typed.words(note);
    }

    @Override
    public About about() {
        return track;
    }
}
