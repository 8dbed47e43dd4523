package org.ledord.codetermination;

import java.time.LocalDate;
import java.time.LocalTime;
import org.ledord.reform.Jurisdiction;

/**
 * A track on a list.
 *
 * @param gate whether decisions of the reform wait for their track
 * @param closedOn from when a decision may be taken, or null
 * @param seen whether whoever looks may read it; else it is told how far it has come, as beside the proposal
 */
public record TrackRow(int number, String title, String language, TrackState state, Jurisdiction jurisdiction, int proposalNumber, LocalDate begunOn, LocalDate changedOn,
        LocalDate meetsOn, LocalTime meetsFrom, LocalTime meetsUntil, String place, LocalDate closedOn, int revision, LocalDate today, boolean gate, boolean seen) {
    /** Whether a decision may follow. */
    public boolean closed() {
        return closedOn != null;
    }

    /** The shape of its state. */
    public String kind() {
        return closed() ? "done" : state == TrackState.CALLED_OFF ? "none" : state == TrackState.BEGUN ? "open" : state == TrackState.DISAGREED ? "half" : "now";
    }

    /** The end of the key of words that differ by law: {@code CALLED.SE}. */
    public String law(Object of) {
        return of + "." + jurisdiction;
    }
}
