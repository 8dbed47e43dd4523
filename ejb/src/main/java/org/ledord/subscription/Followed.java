package org.ledord.subscription;

import org.ledord.matter.ReformKey;

/**
 * A subscription as whoever holds a link of its own may see it.
 *
 * @param rhythm what holds now; STATUTORY_ONLY where it has ended
 * @param person whether a person of the portal's is behind it, who has notices besides; else only a mailbox
 */
public record Followed(ReformKey reform, Rhythm rhythm, boolean person) {
}
