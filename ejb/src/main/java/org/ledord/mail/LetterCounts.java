package org.ledord.mail;

/** How many letters are where. */
public record LetterCounts(long waiting, long sent, long failed, long cancelled) {
    /** All of them. */
    public long all() {
        return waiting + sent + failed + cancelled;
    }

    /** Those in this state; all where it is null. */
    public long of(DeliveryState state) {
        if (state == null) {
            return all();
        }
        return switch (state) {
            case WAITING -> waiting;
            case SENT -> sent;
            case FAILED -> failed;
            case CANCELLED -> cancelled;
        };
    }
}
