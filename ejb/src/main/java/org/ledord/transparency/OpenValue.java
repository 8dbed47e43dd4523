package org.ledord.transparency;

import java.math.BigDecimal;
import java.time.LocalDate;

/** One measured value. */
public record OpenValue(long measureId, LocalDate onDate, BigDecimal value) {
}
