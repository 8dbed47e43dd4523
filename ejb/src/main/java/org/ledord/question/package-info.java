/**
 * One question with a due date, from the group that writes a proposal (or the project lead) to a specialist group or one person of
 * the reform. Its answer comes by mail, through the link in the mail or on a page, and stands with the proposal that waits for it.
 *
 * <p>Invariants: put to one group or one person, never both; answered only by those it was put to, each version kept, the latest
 * stands; every version gets a receipt to the registered address; corrected until whoever asked has closed it; reminded of once, the
 * day after it was due. It is read by those who may read the proposal and by those it was put to; who asked and who answered is named
 * to both sides alone.
 *
 * <p>A question is a matter (S3). It knows the proposal by its matter; {@code proposal} asks it what waits, {@code inbound} hands it
 * what came by mail.
 */
package org.ledord.question;
