/**
 * A way of working is tried, and measured. A pilot begins from a proposal that was decided to be tried first; it has
 * sites, a period, what changes and what it is to reach. Each measure has its points, and its run chart is drawn anew,
 * with one plain sentence, whenever a point comes in: {@link org.ledord.pilot.RunRule} says what is signal and what may
 * be chance, and nobody writes that sentence by hand. What is drawn is kept, so that the public pages reckon nothing.
 */
package org.ledord.pilot;
