package org.ledord.proposal;

/** How far a proposal has come. */
public enum ProposalStatus {
    DRAFT(1), SUBMITTED(2), IN_ROUND(3), ANSWERED(4), DECIDED(6), IN_PILOT(5), IMPLEMENTED(7), REJECTED(4), WITHDRAWN(0),
    /** Goes on in a proposal that it was merged into. */ MERGED(0),
    /** Goes on in the proposals that it was split into. */ SPLIT(0);

    /** How many stops the short way on a list has. */
    public static final int STOPS = 7;
    private final int stop;

    ProposalStatus(int stop) {
        this.stop = stop;
    }

    /** The stop on the short way where a proposal in this state stands; 0 where it has left the way. */
    public int stop(Outcome outcome) {
        return this == DECIDED && outcome == Outcome.PILOT ? IN_PILOT.stop : stop;
    }

    /** Whether nothing more will happen to it. */
    public boolean over() {
        return this == IMPLEMENTED || this == REJECTED || this == WITHDRAWN || this == MERGED || this == SPLIT;
    }
}
