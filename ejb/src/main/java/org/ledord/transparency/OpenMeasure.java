package org.ledord.transparency;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A measure with its chart as drawn when points were last entered; chart fields are null while there are no points. */
public record OpenMeasure(long measureId, int pilotNumber, int number, String name, String definition, String source, String unit,
        String kind, String direction, BigDecimal target, LocalDate baselineUntil, String says, String large, String small) {
}
