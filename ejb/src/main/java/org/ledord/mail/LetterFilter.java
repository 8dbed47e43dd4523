package org.ledord.mail;

import java.util.UUID;

/** Which letters: of one sending, to one person, in one state; null means any. */
public record LetterFilter(String sending, UUID person, DeliveryState state) {
}
