package org.ledord.pilot;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.ledord.pilot.RunChart.Point;
import org.ledord.pilot.RunChart.Row;
import org.ledord.pilot.RunChart.Series;
import org.ledord.shared.Texts;

/**
 * A chart of single values and their limits, and below it one of the moving ranges that made them. What its sentence says stands in
 * {@link XmrRule}. Where there are too few values for limits it has no picture, and says so.
 */
public final class XmrChart implements Chart {
    private final Series series;
    private final Texts texts;
    private final List<Phase> phases;
    private final List<XmrRule.Reading> readings;
    private final ChartWords words;
    private final int scale;

    /** Reads the series; what it says is known from here on. */
    public XmrChart(Series series, Texts texts) {
        this.series = series;
        this.texts = texts;
        this.words = new ChartWords(texts);
        this.phases = Phase.of(series);
        this.readings = phases.stream().map(phase -> XmrRule.read(phase.values(series), phase.baseline()).from(phase.from())).toList();
        this.scale = 1 + series.points().stream().mapToInt(point -> Math.max(0, point.value().scale())).max().orElse(0);
    }

    @Override
    public String says() {
        XmrRule.Reading reading = readings.get(readings.size() - 1);
        String said = switch (reading.verdict()) {
            case EMPTY -> texts.say("chart.says.empty");
            case TOO_FEW -> reading.limits() == null ? texts.say("chart.says.xmr-too-few", XmrRule.SMALLEST) : texts.say("chart.says.too-few");
            case NO_SURE_CHANGE -> texts.say("chart.says.xmr-within");
            case BEYOND_LOW -> beyond(reading, "chart.says.xmr-beyond-low", "chart.says.xmr-beyond-low-many");
            case BEYOND_HIGH -> beyond(reading, "chart.says.xmr-beyond-high", "chart.says.xmr-beyond-high-many");
            case BELOW -> texts.say("chart.says.xmr-below", words.number(1 + reading.last() - reading.first()));
            case ABOVE -> texts.say("chart.says.xmr-above", words.number(1 + reading.last() - reading.first()));
            case NEAR_LOW -> texts.say("chart.says.xmr-near-low");
            case NEAR_HIGH -> texts.say("chart.says.xmr-near-high");
            case FALLING -> texts.say("chart.says.xmr-falling", words.number(1 + reading.last() - reading.first()));
            case RISING -> texts.say("chart.says.xmr-rising", words.number(1 + reading.last() - reading.first()));
        };
        String whole = reading.limits() != null && reading.provisional() ? said + " " + texts.say("chart.says.xmr-provisional", 2 * XmrRule.SMALLEST) : said;
        return phases.size() == 1 ? whole : words.since(series.points().get(phases.get(phases.size() - 1).from()), whole);
    }

    private String beyond(XmrRule.Reading reading, String one, String many) {
        String day = words.full(series.points().get(reading.last()).onDate());
        return reading.beyond().size() == 1 ? texts.say(one, day) : texts.say(many, words.number(reading.beyond().size()), day);
    }

    @Override
    public String alternative() {
        return words.alternative(series);
    }

    @Override
    public String large() {
        return drawn(ChartDrawing.Frame.LARGE);
    }

    @Override
    public String small() {
        return drawn(ChartDrawing.Frame.SMALL);
    }

    /** The values with their limits, and below the ranges from each to the next. */
    private String drawn(ChartDrawing.Frame frame) {
        if (readings.stream().anyMatch(reading -> reading.limits() == null)) {
            return "";
        }
        List<Plot.Stretch> values = new ArrayList<>();
        List<Plot.Stretch> ranges = new ArrayList<>();
        for (int i = 0; i < phases.size(); i++) {
            Phase phase = phases.get(i);
            XmrRule.Limits limits = readings.get(i).limits().rounded(scale);
            values.add(new Plot.Stretch(phase.from(), phase.to(), limits.mean(), texts.say(phase.baseline() > 0 ? "chart.mean-before" : "chart.mean"),
                    limits.low(), texts.say("chart.low"), limits.high(), texts.say("chart.high")));
            ranges.add(new Plot.Stretch(phase.from() == 0 ? 0 : phase.from() - 1, phase.to() - 1, limits.range(), texts.say("chart.mean"), null, "",
                    readings.get(i).limits().rangeLimit().setScale(scale, RoundingMode.HALF_EVEN), texts.say("chart.high")));
        }
        String single = new ChartDrawing(new Plot(alternative(), series.points(), series.events(), series.target(), texts.say("chart.target"), values,
                index -> readings.stream().anyMatch(reading -> reading.signal(index)), words), frame).svg();
        return single + new ChartDrawing(new Plot(texts.say("chart.alternative.ranges", series.name()), ranges(), List.of(), null, "", ranges, index -> false, words), frame).svg();
    }

    private List<Point> ranges() {
        List<Point> ranges = new ArrayList<>();
        for (int i = 1; i < series.points().size(); i++) {
            ranges.add(new Point(series.points().get(i).onDate(), series.points().get(i).value().subtract(series.points().get(i - 1).value()).abs()));
        }
        return ranges;
    }

    @Override
    public List<Row> rows() {
        return words.rows(series, this::place);
    }

    private String place(int index) {
        for (int i = 0; i < phases.size(); i++) {
            XmrRule.Limits limits = readings.get(i).limits();
            if (phases.get(i).holds(index) && limits != null) {
                BigDecimal value = series.points().get(index).value();
                return texts.say(value.compareTo(limits.low()) < 0 ? "chart.place.beyond-low" : value.compareTo(limits.high()) > 0 ? "chart.place.beyond-high" : "chart.place.within");
            }
        }
        return texts.say("chart.place.unknown");
    }
}
