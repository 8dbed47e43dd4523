package org.ledord.inbound;

/** How many inputs wait, and how many are answered. */
public record InputCounts(long open, long answered) {
    /** Those in this state; all where it is null. */
    public long of(InputState state) {
        return state == null ? open + answered : state == InputState.OPEN ? open : answered;
    }
}
