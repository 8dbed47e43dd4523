/**
 * Tells operations how the portal's neighbours are. Used by the open WAR's {@code /health}.
 *
 * <p>Invariant: a neighbour that hangs costs the one who asks two seconds, and one thread at most; nothing is told but a
 * name and whether it answers.
 */
package org.ledord.health;
