package org.ledord.digest;

import java.time.LocalDate;

/** A round that still waits for the reader. */
public record OpenInvitation(long invitationId, long personId, int generation, long matterId, int number, String title, LocalDate closesOn, int questions) {
}
