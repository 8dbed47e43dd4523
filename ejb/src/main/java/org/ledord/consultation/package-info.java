/**
 * Rounds (remissrundor): a project lead asks the members of groups about a proposal, each in a letter of their own, and
 * the round closes at its deadline.
 *
 * <p>Invariants: a round is OPEN, then CLOSED when its last day has passed in the reform's zone, then CONCLUDED; its
 * questions never change once it has opened, because people answer by their numbers; a person is asked once per round,
 * under one membership; a token is good until seven days after the last day. Answers lie in {@code org.ledord.answer},
 * points and replies in {@code org.ledord.reply}: both use this package, which uses neither.
 *
 * <p>Other features reach a round through {@link org.ledord.consultation.Rounds#held}; pages through the doors.
 */
package org.ledord.consultation;
