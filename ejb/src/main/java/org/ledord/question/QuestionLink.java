package org.ledord.question;

import org.ledord.matter.MatterKey;

/**
 * Where a mailed link to a specialist question leads.
 *
 * @param question the question, or null where the link is none of ours
 */
public record QuestionLink(State state, MatterKey question) {
    /** Whether it leads anywhere. */
    public enum State {
        /** It works. */ GOOD,
        /** It is none of ours, or was copied in part. */ UNKNOWN,
        /** The question has been closed by whoever asked. */ CLOSED,
        /** The question was withdrawn. */ WITHDRAWN,
        /** The person is no longer asked. */ REVOKED
    }
}
