package org.ledord.mail;

/** Which letters: of one sending (null: of all), in one state (null: in any). */
public record LetterFilter(String sending, DeliveryState state) {
}
