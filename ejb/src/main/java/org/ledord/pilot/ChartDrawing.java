package org.ledord.pilot;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** Draws a run chart in one of its two widths. Points stand evenly, one after another; events stand between them. */
final class ChartDrawing {
    /** A picture's measures; labels stand right of the lines where there is room, else upon them. */
    enum Frame {
        LARGE(720, 320, 36, 616, 284, 4.5, true), SMALL(320, 260, 30, 312, 226, 3.5, false);

        private final int width;
        private final int height;
        private final int left;
        private final int right;
        private final int bottom;
        private final double dot;
        private final boolean labelsBeside;

        Frame(int width, int height, int left, int right, int bottom, double dot, boolean labelsBeside) {
            this.width = width;
            this.height = height;
            this.left = left;
            this.right = right;
            this.bottom = bottom;
            this.dot = dot;
            this.labelsBeside = labelsBeside;
        }
    }

    private static final int EVENT_ROW = 18;
    /** About as wide as a letter of 13 px stands, bold: enough to know whether a label fits. */
    private static final double LETTER = 7;
    private final RunChart chart;
    private final Frame frame;
    private final List<RunChart.Point> points;
    private final List<RunChart.Event> events;
    private final Scale scale;
    private final int top;
    private final StringBuilder svg = new StringBuilder();

    ChartDrawing(RunChart chart, Frame frame) {
        this.chart = chart;
        this.frame = frame;
        this.points = chart.series().points();
        this.events = chart.series().events().stream().filter(event -> !event.onDate().isAfter(lastDay())).toList();
        this.top = 34 + Math.max(0, events.size() - 1) * EVENT_ROW;
        this.scale = Scale.over(values());
    }

    String svg() {
        svg.append("<svg class=\"").append(frame == Frame.LARGE ? "large" : "small").append("\" viewBox=\"0 0 ").append(frame.width)
                .append(' ').append(frame.height).append("\" role=\"img\" aria-label=\"").append(safe(chart.alternative())).append("\">");
        axes();
        line("med", frame.left, y(chart.reading().median()), frame.right);
        if (target() != null) {
            line("goal", frame.left, y(target()), frame.right);
        }
        List<Label> labels = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            labels.add(label(events.get(i), i));
        }
        for (int i = 0; i < events.size(); i++) {
            double from = crossed(labels) ? top - 4 : labels.get(i).y() + 6;
            svg.append("<path class=\"ev\" d=\"M").append(n(boundary(events.get(i).onDate()))).append(' ').append(n(from)).append('V').append(frame.bottom).append("\"/>");
        }
        labels.forEach(label -> text("evt", label.x(), label.y(), label.anchor(), label.words()));
        series();
        levels();
        days();
        return svg.append("</svg>").toString();
    }

    private void axes() {
        for (BigDecimal tick : scale.ticks()) {
            line("ax", frame.left, y(tick), frame.right);
            text("txt", frame.left - 8, y(tick) + 4.5, "end", chart.words().value(tick));
        }
    }

    /** The words of an event, where they stand and how far they reach. */
    private record Label(double x, double y, String anchor, String words, double from, double to) {
    }

    private Label label(RunChart.Event event, int row) {
        double x = boundary(event.onDate());
        double y = top - 10 - (events.size() - 1 - row) * EVENT_ROW;
        String words = chart.words().shortDay(event.onDate()) + ": " + event.label();
        int fits = (int) ((frame.width - 8) / LETTER);
        if (words.length() > fits) {
            words = words.substring(0, fits - 1).stripTrailing() + "…";
        }
        double half = words.length() * LETTER / 2;
        if (x + 6 + 2 * half <= frame.width) {
            return new Label(x + 6, y, "start", words, x + 6, x + 6 + 2 * half);
        }
        if (x - 6 - 2 * half >= 0) {
            return new Label(x - 6, y, "end", words, x - 6 - 2 * half, x - 6);
        }
        double middle = Math.min(Math.max(x, half + 4), frame.width - half - 4);
        return new Label(middle, y, "middle", words, middle - half, middle + half);
    }

    /** Whether an earlier event's line would run through the words of a later one: then all lines begin under all words. */
    private boolean crossed(List<Label> labels) {
        for (int i = 0; i < labels.size(); i++) {
            double x = boundary(events.get(i).onDate());
            if (labels.subList(i + 1, labels.size()).stream().anyMatch(below -> below.from() - 3 < x && x < below.to() + 3)) {
                return true;
            }
        }
        return false;
    }

    private void series() {
        svg.append("<path class=\"ln\" d=\"");
        for (int i = 0; i < points.size(); i++) {
            svg.append(i == 0 ? 'M' : 'L').append(n(x(i))).append(' ').append(n(y(points.get(i).value())));
        }
        svg.append("\"/>");
        for (int i = 0; i < points.size(); i++) {
            svg.append("<circle class=\"").append(chart.reading().signal(i) ? "sig" : "pt").append("\" cx=\"").append(n(x(i)))
                    .append("\" cy=\"").append(n(y(points.get(i).value()))).append("\" r=\"").append(frame.dot).append("\"/>");
        }
    }

    private void levels() {
        String median = chart.words().value(chart.reading().median());
        double medianY = y(chart.reading().median());
        if (!frame.labelsBeside) {
            text("txt strong", frame.right, medianY - 6, "end", chart.medianWord() + ": " + median);
            if (target() != null && Math.abs(y(target()) - medianY) > EVENT_ROW) {
                text("txt strong", frame.left + 4, y(target()) - 6, "start", chart.targetWord() + ": " + chart.words().value(target()));
            }
            return;
        }
        double gap = target() == null ? 99 : y(target()) - medianY;
        // Two labels of two lines each must not stand on one another when the lines they name are close.
        double apart = Math.abs(gap) < 36 ? (36 - Math.abs(gap)) / 2 * (gap < 0 ? -1 : 1) : 0;
        beside(medianY - apart, chart.medianWord(), median);
        if (target() != null) {
            beside(y(target()) + apart, chart.targetWord(), chart.words().value(target()));
        }
    }

    private void beside(double y, String word, String value) {
        text("txt strong", frame.right + 10, y - 2, "start", word);
        text("txt", frame.right + 10, y + 14, "start", value);
    }

    /** The first and the last day, the days of events and a few between, as many as fit without touching. */
    private void days() {
        double wide = 58;
        TreeSet<Integer> shown = new TreeSet<>(List.of(0, points.size() - 1));
        List<Integer> wanted = new ArrayList<>();
        events.forEach(event -> wanted.add(indexFrom(event.onDate())));
        for (int i = 1; i < 5; i++) {
            wanted.add(points.size() * i / 5);
        }
        for (int index : wanted) {
            if (index < points.size() && shown.stream().allMatch(other -> Math.abs(x(other) - x(index)) >= wide)) {
                shown.add(index);
            }
        }
        if (x(points.size() - 1) - x(0) < wide) {
            shown.remove(points.size() - 1);
            shown.add(0);
        }
        for (int index : shown) {
            String day = chart.words().shortDay(points.get(index).onDate());
            double half = day.length() * LETTER / 2;
            text("txt", Math.max(half, Math.min(x(index), frame.width - half)), frame.bottom + 20, "middle", day);
        }
    }

    private LocalDate lastDay() {
        return points.get(points.size() - 1).onDate();
    }

    private int indexFrom(LocalDate day) {
        int index = 0;
        while (index < points.size() && points.get(index).onDate().isBefore(day)) {
            index++;
        }
        return index;
    }

    private double boundary(LocalDate day) {
        return frame.left + (double) (frame.right - frame.left) / points.size() * indexFrom(day);
    }

    private double x(int index) {
        return frame.left + (double) (frame.right - frame.left) / points.size() * (index + 0.5);
    }

    private double y(BigDecimal value) {
        double share = (value.doubleValue() - scale.low()) / (scale.high() - scale.low());
        return frame.bottom - share * (frame.bottom - top);
    }

    private BigDecimal target() {
        return chart.series().target();
    }

    private List<BigDecimal> values() {
        List<BigDecimal> values = new ArrayList<>(points.stream().map(RunChart.Point::value).toList());
        values.add(chart.reading().median());
        if (target() != null) {
            values.add(target());
        }
        return values;
    }

    private void line(String kind, double from, double y, double to) {
        svg.append("<path class=\"").append(kind).append("\" d=\"M").append(n(from)).append(' ').append(n(y)).append('H').append(n(to)).append("\"/>");
    }

    private void text(String kind, double x, double y, String anchor, String words) {
        svg.append("<text class=\"").append(kind).append("\" x=\"").append(n(x)).append("\" y=\"").append(n(y)).append("\" text-anchor=\"")
                .append(anchor).append("\">").append(safe(words)).append("</text>");
    }

    private static String n(double number) {
        String written = String.format(Locale.ROOT, "%.1f", number);
        return written.endsWith(".0") ? written.substring(0, written.length() - 2) : written;
    }

    private static String safe(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    /** Round numbers from below the lowest value to above the highest, four to seven of them. */
    record Scale(double low, double high, double step) {
        static Scale over(List<BigDecimal> values) {
            double least = values.stream().mapToDouble(BigDecimal::doubleValue).min().orElse(0);
            double most = values.stream().mapToDouble(BigDecimal::doubleValue).max().orElse(1);
            if (least == most) {
                least -= 1;
                most += 1;
            }
            double rough = (most - least) / 4;
            double power = Math.pow(10, Math.floor(Math.log10(rough)));
            double share = rough / power;
            double step = (share <= 1 ? 1 : share <= 2 ? 2 : share <= 5 ? 5 : 10) * power;
            return new Scale(Math.floor(least / step) * step, Math.ceil(most / step) * step, step);
        }

        List<BigDecimal> ticks() {
            int decimals = Math.max(0, -(int) Math.floor(Math.log10(step)));
            List<BigDecimal> ticks = new ArrayList<>();
            for (int i = 0; low + i * step <= high + step / 2; i++) {
                ticks.add(BigDecimal.valueOf(low + i * step).setScale(decimals, java.math.RoundingMode.HALF_EVEN));
            }
            return ticks;
        }
    }
}
