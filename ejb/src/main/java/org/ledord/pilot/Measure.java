package org.ledord.pilot;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.ledord.shared.RuleViolation;

/** Something that is measured in a pilot, by whose values one will see whether it got better. */
@Entity
class Measure {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private long pilotId;
    private int number;
    private String name;
    private String definition;
    private String source;
    private String unit;
    @Enumerated(EnumType.STRING)
    private MeasureKind kind;
    @Enumerated(EnumType.STRING)
    private Direction direction;
    private BigDecimal target;
    private LocalDate baselineUntil;
    private String namedBy;

    protected Measure() {
    }

    Measure(long pilotId, int number, NewMeasure command, LocalDate pilotStarts) {
        command.demand();
        this.pilotId = pilotId;
        this.number = number;
        this.name = command.name();
        this.definition = command.definition();
        this.source = command.source();
        this.unit = command.unit();
        this.kind = command.kind();
        this.direction = command.direction();
        this.target = command.target();
        this.namedBy = command.namedBy();
        this.baselineUntil = command.baselineUntil() == null ? pilotStarts : command.baselineUntil();
    }

    /** The series as it is drawn; from some days on its level was reckoned anew. */
    RunChart.Series series(List<RunChart.Point> points, List<RunChart.Event> events, List<LocalDate> rebasedOn) {
        return new RunChart.Series(name, unit, target, baselineUntil, points, events, rebasedOn);
    }

    /** Refuses to reckon the level anew from a day that the time before still reaches to. */
    void demandAfterBaseline(LocalDate day) {
        if (!day.isAfter(baselineUntil)) {
            throw new RuleViolation("level-before").at("event");
        }
    }

    Long id() {
        return id;
    }

    int number() {
        return number;
    }
}
