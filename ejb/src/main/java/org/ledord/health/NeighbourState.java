package org.ledord.health;

/** Whether a neighbour answered when it was last asked. */
public record NeighbourState(Neighbour neighbour, boolean up) {
}
