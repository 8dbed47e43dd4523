package org.ledord.transparency;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jdbi.v3.core.mapper.PropagateNull;

/**
 * A measure with its chart as drawn when points were last entered; chart fields are null while there are no points.
 *
 * @param points its values, oldest first: {@code 2024-01-08=14.1} and so on, a space between
 */
public record OpenMeasure(@PropagateNull long measureId, int pilotNumber, int number, String name, String definition, String source, String unit,
        String kind, String direction, BigDecimal target, LocalDate baselineUntil, String namedBy, String says, String large, String small, String points) {
    /** One measured value. */
    public record Value(LocalDate onDate, BigDecimal value) {
    }

    /** The values, oldest first. */
    public List<Value> values() {
        return points == null ? List.of() : Arrays.stream(points.split(" ")).map(point -> point.split("="))
                .map(pair -> new Value(LocalDate.parse(pair[0]), new BigDecimal(pair[1]))).toList();
    }
}
