package org.ledord.digest;

import java.time.Instant;
import java.time.LocalDate;
import org.ledord.matter.MatterKind;

/** Something that happened, as its matter stands now; the lead is a post's, the date a round's last day. */
public record DigestEvent(long matterId, MatterKind kind, int number, String title, String status, String lead, Instant changedAt,
        LocalDate closesOn, String language) {
}
