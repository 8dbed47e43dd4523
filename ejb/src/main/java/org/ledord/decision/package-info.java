/**
 * What was decided, by whom and why, and what has been promised. A decision on a proposal is recorded only when every
 * point of its round has a reply, names its reasons, the principles it was weighed against and the matters it rests on,
 * and moves the proposal along. A decision that holds for a time only says what will decide and what happens when nobody
 * does; a later decision settles it, and until then everyone can see that it is open, or overdue. Nothing here is ever
 * changed afterwards but by a new decision. Both decisions and commitments are public from the moment they are recorded.
 */
package org.ledord.decision;
