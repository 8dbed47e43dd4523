package org.ledord.consultation;

import java.time.Instant;
import java.time.LocalDate;

/** A round in a list, with its numbers. */
public record RoundRow(int number, String title, String language, RoundStatus status, Instant openedAt, LocalDate closesOn, String zone, boolean named,
        Integer proposalNumber, String proposalTitle, int invited, int answered, int points, int replied, long total) {
}
