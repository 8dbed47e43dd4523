package org.ledord.proposal;

import java.time.Instant;

/** A proposal on a list. */
public record ProposalRow(int number, String title, String language, ProposalStatus status, Outcome outcome, String part,
        String groupName, String summary, Instant changedAt, long total) {
    /** The stop on the short way; see {@link ProposalStatus#stop}. */
    public int stop() {
        return status.stop(outcome);
    }
}
