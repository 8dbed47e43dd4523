/**
 * Co-determination: what the employer tells the unions about a proposal, what they negotiate and how it ended, beside the talk about
 * the proposal. A track goes through the steps that the law of its reform knows ({@link org.ledord.codetermination.TrackStep}): in
 * Sweden information (19 § MBL), co-operation, negotiation (11, 12, 38 §§) and central negotiation (14 §); in Norway and Finland the
 * same machine without what their law does not have. A decision waits for a closed track where the reform says so
 * ({@link org.ledord.codetermination.ClosedTracks}). The record is read by the parties and whoever ACCESS.md names; everybody reads
 * whether it is open or closed and how it ended.
 */
package org.ledord.codetermination;
