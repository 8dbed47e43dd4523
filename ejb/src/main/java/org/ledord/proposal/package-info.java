/**
 * What a working group proposes, in numbered versions, and how far it has come. A submitted version is never changed:
 * who wants other words writes a new version that says what changed. A proposal is seen by its group, then by the
 * project lead, and by everyone from the moment its first round opens; it never becomes less open again. The states and
 * what leads from one to the next stand in {@link org.ledord.proposal.ProposalStep} and config/docs/states.md.
 *
 * <p>Groups and the project lead come through the doors; rounds, decisions and pilots move a proposal through
 * {@link org.ledord.proposal.ProposalWay} and know it by its matter.
 */
package org.ledord.proposal;
