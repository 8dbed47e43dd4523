package org.ledord.consultation;

import java.time.Instant;
import java.util.UUID;

/** Somebody who was asked, and whether they have answered; never what. */
public record AddresseeRow(UUID person, String name, String groupName, String function, String organisation, InvitationState state,
        Instant answeredAt, Instant remindedAt, boolean hasMail) {
}
