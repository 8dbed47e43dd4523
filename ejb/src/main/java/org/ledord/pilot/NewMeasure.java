package org.ledord.pilot;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Something that is to be measured.
 *
 * @param unit of the values, for example {@code minuter}
 * @param target what one wants to reach, or null
 * @param baselineUntil the first day that no longer counts as before; null for the day the pilot starts
 */
public record NewMeasure(String name, String definition, String source, String unit, MeasureKind kind, Direction direction,
        BigDecimal target, LocalDate baselineUntil) {
    public NewMeasure {
        name = name == null ? "" : name.strip();
        definition = definition == null ? "" : definition.strip();
        source = source == null ? "" : source.strip();
        unit = unit == null ? "" : unit.strip();
    }
}
