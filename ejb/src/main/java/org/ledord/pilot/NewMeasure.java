package org.ledord.pilot;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.ledord.shared.RuleViolation;
import org.ledord.shared.Typed;

/**
 * Something that is to be measured.
 *
 * @param unit of the values, for example {@code minuter}
 * @param target what one wants to reach, or null
 * @param baselineUntil the first day that no longer counts as before; null for the day the pilot starts
 * @param namedBy who among the unions named it, as everyone is told; needed where it shows what may get worse
 */
public record NewMeasure(String name, String definition, String source, String unit, MeasureKind kind, Direction direction,
        BigDecimal target, LocalDate baselineUntil, String namedBy) {
    public NewMeasure {
        name = Typed.words(name);
        definition = Typed.words(definition);
        source = Typed.words(source);
        unit = Typed.words(unit);
        namedBy = Typed.words(namedBy);
    }

    /** A measure that nobody in particular named. */
    public NewMeasure(String name, String definition, String source, String unit, MeasureKind kind, Direction direction, BigDecimal target, LocalDate baselineUntil) {
        this(name, definition, source, unit, kind, direction, target, baselineUntil, "");
    }

    /** What it still lacks, as {@code field-problem}; empty when nothing does. */
    public java.util.List<String> lacks() {
        return new Typed().needs("name", name).needs("definition", definition).needs("kind", kind).needs("direction", direction)
                .lacks(kind == MeasureKind.BALANCING && namedBy.isEmpty(), "named-by-missing").lacks();
    }

    /** Refuses one that is not whole. */
    void demand() {
        if (lacks().contains("named-by-missing")) {
            throw new RuleViolation("measure-named-by").at("named-by");
        }
        if (!lacks().isEmpty()) {
            throw new RuleViolation("measure-incomplete");
        }
    }
}
