package org.ledord.pilot;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ledord.shared.Texts;

/** A run chart: points around their median, or around that of the time before. What its sentence says stands in {@link RunRule}. */
public final class RunChart implements Chart {
    /** A value on its day; where a value is for a period, the day it began. */
    public record Point(LocalDate onDate, BigDecimal value) {
    }

    /** Something that happened and may be a cause: a red line across the chart. */
    public record Event(LocalDate onDate, String label) {
    }

    /**
     * What is to be drawn.
     *
     * @param target what one wants to reach, or null
     * @param baselineUntil points before this day make the median; null where all do
     * @param points in the order of time
     * @param rebasedOn days from which the level was reckoned anew; what came before keeps its own
     */
    public record Series(String name, String unit, BigDecimal target, LocalDate baselineUntil, List<Point> points,
            List<Event> events, List<LocalDate> rebasedOn) {
        /** A series whose level was never reckoned anew. */
        public Series(String name, String unit, BigDecimal target, LocalDate baselineUntil, List<Point> points, List<Event> events) {
            this(name, unit, target, baselineUntil, points, events, List.of());
        }
    }

    /** A row of the table that says the same as the picture; the place is the point's relation to the line, in words. */
    public record Row(LocalDate onDate, String when, String value, String place) {
    }

    private final Series series;
    private final Texts texts;
    private final List<Phase> phases;
    private final List<RunRule.Reading> readings;
    private final ChartWords words;

    /** Reads the series; what it says is known from here on. */
    public RunChart(Series series, Texts texts) {
        this.series = series;
        this.texts = texts;
        this.words = new ChartWords(texts);
        this.phases = Phase.of(series);
        this.readings = phases.stream().map(phase -> RunRule.read(phase.values(series), phase.baseline()).from(phase.from())).toList();
    }

    @Override
    public String says() {
        RunRule.Reading reading = readings.get(readings.size() - 1);
        boolean before = last().baseline() > 0;
        String said = switch (reading.verdict()) {
            case EMPTY -> texts.say("chart.says.empty");
            case TOO_FEW -> texts.say("chart.says.too-few");
            case NO_SURE_CHANGE -> texts.say("chart.says.no-sure-change");
            case BELOW -> texts.say(before ? "chart.says.below-before" : "chart.says.below", words.number(reading.run()));
            case ABOVE -> texts.say(before ? "chart.says.above-before" : "chart.says.above", words.number(reading.run()));
            case FALLING -> texts.say("chart.says.falling", words.number(reading.run()));
            case RISING -> texts.say("chart.says.rising", words.number(reading.run()));
            case FEW_CROSSINGS -> texts.say("chart.says.few-crossings", reading.run(), reading.limit());
            case MANY_CROSSINGS -> texts.say("chart.says.many-crossings", reading.run(), reading.limit());
        };
        return phases.size() == 1 ? said : words.since(series.points().get(last().from()), said);
    }

    @Override
    public String alternative() {
        return words.alternative(series);
    }

    @Override
    public String large() {
        return series.points().isEmpty() ? "" : new ChartDrawing(plot(), ChartDrawing.Frame.LARGE).svg();
    }

    @Override
    public String small() {
        return series.points().isEmpty() ? "" : new ChartDrawing(plot(), ChartDrawing.Frame.SMALL).svg();
    }

    @Override
    public List<Row> rows() {
        return words.rows(series, this::place);
    }

    private String place(int index) {
        if (index < phases.get(0).baseline()) {
            return texts.say("chart.place.before");
        }
        int side = 0;
        for (int i = 0; i < phases.size(); i++) {
            if (phases.get(i).holds(index)) {
                side = series.points().get(index).value().compareTo(readings.get(i).median());
            }
        }
        return texts.say(side < 0 ? "chart.place.below" : side > 0 ? "chart.place.above" : "chart.place.on");
    }

    Series series() {
        return series;
    }

    private Phase last() {
        return phases.get(phases.size() - 1);
    }

    private Plot plot() {
        List<Plot.Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < phases.size(); i++) {
            Phase phase = phases.get(i);
            stretches.add(Plot.Stretch.line(phase.from(), phase.to(), readings.get(i).median(), texts.say(phase.baseline() > 0 ? "chart.median-before" : "chart.median")));
        }
        return new Plot(alternative(), series.points(), series.events(), series.target(), texts.say("chart.target"), stretches,
                index -> readings.stream().anyMatch(reading -> reading.signal(index)), words);
    }
}
