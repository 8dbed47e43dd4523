package org.ledord.mail;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody in the reform to whom letters came back, so that no more are sent; told without the address.
 *
 * @param said what the last report said; read it through {@link #problem}
 * @param waiting how many letters of this reform wait for it
 * @param elsewhere whether the person has another address, which works
 */
public record StoppedRow(UUID person, String name, Instant since, StopReason why, String said, int waiting, boolean elsewhere) {
    /** What the receiver's server said, as something to act on. */
    public DeliveryProblem problem() {
        return DeliveryProblem.of(said);
    }
}
