package org.ledord.codetermination;

import static org.ledord.codetermination.TrackState.AGREED;
import static org.ledord.codetermination.TrackState.BEGUN;
import static org.ledord.codetermination.TrackState.CALLED;
import static org.ledord.codetermination.TrackState.CALLED_OFF;
import static org.ledord.codetermination.TrackState.CENTRAL_AGREED;
import static org.ledord.codetermination.TrackState.CENTRAL_DISAGREED;
import static org.ledord.codetermination.TrackState.CENTRAL_REQUESTED;
import static org.ledord.codetermination.TrackState.CENTRAL_WAIVED;
import static org.ledord.codetermination.TrackState.DISAGREED;
import static org.ledord.codetermination.TrackState.INFORMED;
import static org.ledord.codetermination.TrackState.IN_COOPERATION;
import static org.ledord.codetermination.TrackState.NOT_CALLED;
import static org.ledord.codetermination.TrackState.ONGOING;

import java.util.EnumSet;
import java.util.Set;
import org.ledord.reform.Jurisdiction;

/** A step of a track: from which states it can be taken, where it leads, and what it needs. The words are the law's of each country. */
public enum TrackStep {
    /** 19 § MBL: the unions are informed. */ INFORM(INFORMED, true, false, BEGUN),
    /** Informed, and nobody asks for a negotiation. */ LEAVE(NOT_CALLED, false, false, INFORMED),
    /** Taken up in the co-operation group. */ COOPERATE(IN_COOPERATION, true, false, BEGUN, INFORMED),
    /** 11 § MBL: the employer calls before a larger change; once called, to another day; once begun, to go on another day. */ CALL(CALLED, true, true, BEGUN, INFORMED, IN_COOPERATION, CALLED, ONGOING),
    /** 12 § MBL: a union asks for the negotiation. */ DEMAND(CALLED, true, false, BEGUN, INFORMED, IN_COOPERATION),
    /** 38 § MBL: before somebody outside is given the work. Swedish. */ CALL_38(CALLED, true, true, BEGUN, INFORMED, IN_COOPERATION, CALLED, ONGOING),
    /** The parties have met. */ MEET(ONGOING, false, false, CALLED),
    /** It ends, as the parties stand. */ END(null, false, false, IN_COOPERATION, ONGOING),
    /** 14 § MBL: a union asks for a central negotiation. Swedish. */ REQUEST_CENTRAL(CENTRAL_REQUESTED, false, false, DISAGREED),
    /** Nobody asks for one, or not in time. Swedish. */ WAIVE_CENTRAL(CENTRAL_WAIVED, false, false, DISAGREED),
    /** The central negotiation ended in agreement. Swedish. */ CENTRAL_AGREE(CENTRAL_AGREED, false, false, CENTRAL_REQUESTED),
    /** The central negotiation ended without. Swedish. */ CENTRAL_DISAGREE(CENTRAL_DISAGREED, false, false, CENTRAL_REQUESTED),
    /** It was begun in vain. */
    CALL_OFF(CALLED_OFF, true, false, BEGUN, INFORMED, IN_COOPERATION, CALLED, ONGOING, DISAGREED, CENTRAL_REQUESTED);

    private static final Set<TrackStep> SWEDISH = EnumSet.of(CALL_38, REQUEST_CENTRAL, WAIVE_CENTRAL, CENTRAL_AGREE, CENTRAL_DISAGREE);
    private static final Set<TrackState> FINISHED = EnumSet.of(AGREED, CENTRAL_WAIVED, CENTRAL_AGREED, CENTRAL_DISAGREED, NOT_CALLED);

    private final TrackState to;
    private final boolean note;
    private final boolean meeting;
    private final Set<TrackState> from;

    TrackStep(TrackState to, boolean note, boolean meeting, TrackState... from) {
        this.to = to;
        this.note = note;
        this.meeting = meeting;
        this.from = Set.of(from);
    }

    /** Whether it can be taken now, under this law. */
    public boolean possible(TrackState state, Jurisdiction law) {
        return from.contains(state) && (law == Jurisdiction.SE || !SWEDISH.contains(this)) && !(this == CALL_OFF && finished(state, law));
    }

    /** Whether a track in this state is closed, so that a decision may follow: where the law knows no central negotiation, a disagreement closes it too. */
    public static boolean finished(TrackState state, Jurisdiction law) {
        return FINISHED.contains(state) || state == DISAGREED && law != Jurisdiction.SE;
    }

    /** Whether words belong to it: what is told, what is called to, or why. */
    public boolean needsNote() {
        return note;
    }

    /** Whether it names the day of a meeting. */
    public boolean needsMeeting() {
        return meeting;
    }

    TrackState to() {
        return to;
    }
}
