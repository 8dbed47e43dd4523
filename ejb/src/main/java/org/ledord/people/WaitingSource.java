package org.ledord.people;

import java.util.List;

/** A feature that can tell what waits for the current actor. Implemented as a CDI bean; costs one statement, whatever there is. */
public interface WaitingSource {
    /** What waits for this person, under the actor's own scope. */
    List<Waiting> waitingFor(long personId);
}
