/**
 * The idea box: anyone says what could be better, on the public form or by mail, and it ends in a proposal of a working group or in a
 * reasoned no.
 *
 * <p>Invariants: whoever left it is told its number and by when they have an answer, and gets that answer where we can write to them;
 * the project lead or a coordinator passes it to a group, which alone makes a proposal of it; a no has a reason. The public reads it
 * only once the project lead has let it out, in the words that they let out, and never whose it is.
 *
 * <p>An idea is a matter (T7). It knows the proposal that came of it by its matter; {@code proposal} begins that proposal and tells
 * {@link org.ledord.idea.IdeaWay} what becomes of it, {@code inbound} brings ideas that came by mail.
 */
package org.ledord.idea;
