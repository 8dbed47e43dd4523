package org.ledord.mail;

import java.time.Instant;

/**
 * What a token that came back stands for. It says which matter and whom we asked, never who wrote.
 *
 * @param subjectId what it was made for, see {@link Purpose}
 */
public record Token(long id, Purpose purpose, long subjectId, Long personId, Long matterId, Long invitationId, int generation,
        Instant expiresAt, Instant revokedAt) {
    /** Whether it is good at this moment. */
    public boolean good(Instant now) {
        return revokedAt == null && (expiresAt == null || now.isBefore(expiresAt));
    }
}
