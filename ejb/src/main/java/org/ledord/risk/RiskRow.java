package org.ledord.risk;

import java.time.LocalDate;

/** A risk assessment on a list, with how many measures are still to be done. */
public record RiskRow(int number, String title, int proposalNumber, String unit, LocalDate begunOn, LocalDate doneOn, int risks, int open) {
}
