package org.ledord.pilot;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** Draws a chart in one of its two widths. Points stand evenly, one after another; events stand between them. */
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
    /** So many rows of events fit above the points; a picture with more is higher. */
    private static final int EVENTS_WITHIN = 3;
    /** About as wide as a letter of 13 px stands, bold: enough to know whether a label fits. */
    private static final double LETTER = 7;
    /** Between the values of the axis and their lines. */
    private static final int AXIS_GAP = 8;
    /** Two lines of a label need as much. */
    private static final int LABEL = 34;
    /** Where there are more points nobody can point at one. */
    private static final int MOST_NAMED = 400;
    private final Plot plot;
    private final Frame frame;
    private final List<RunChart.Point> points;
    private final List<RunChart.Event> events;
    private final Scale scale;
    private final int left;
    private final int top;
    private final int bottom;
    private final StringBuilder svg = new StringBuilder();

    ChartDrawing(Plot plot, Frame frame) {
        this.plot = plot;
        this.frame = frame;
        this.points = plot.points();
        this.events = plot.events().stream().filter(event -> !event.onDate().isAfter(points.get(points.size() - 1).onDate())).toList();
        this.top = 34 + Math.max(0, events.size() - 1) * EVENT_ROW;
        this.bottom = frame.bottom + Math.max(0, events.size() - EVENTS_WITHIN) * EVENT_ROW;
        this.scale = Scale.over(plot.values());
        int widest = scale.ticks().stream().mapToInt(tick -> plot.words().value(tick).length()).max().orElse(0);
        this.left = Math.max(frame.left, (int) Math.ceil(widest * LETTER) + AXIS_GAP);
    }

    String svg() {
        svg.append("<svg class=\"").append(frame == Frame.LARGE ? "large" : "small").append("\" viewBox=\"0 0 ").append(frame.width)
                .append(' ').append(frame.height + bottom - frame.bottom).append("\" role=\"img\" aria-label=\"").append(safe(plot.alternative())).append("\">");
        for (BigDecimal tick : scale.ticks()) {
            line("ax", left, y(tick), frame.right);
            text("txt", left - AXIS_GAP, y(tick) + 4.5, "end", plot.words().value(tick));
        }
        plot.stretches().forEach(this::stretch);
        if (plot.target() != null) {
            line("goal", left, y(plot.target()), frame.right);
        }
        marks();
        series();
        if (frame.labelsBeside) {
            beside();
        } else {
            upon();
        }
        days();
        return svg.append("</svg>").toString();
    }

    private void stretch(Plot.Stretch one) {
        double from = one.from() == 0 ? left : edge(one.from());
        double to = one.to() == points.size() ? frame.right : edge(one.to());
        line("med", from, y(one.centre()), to);
        if (one.low() != null) {
            line("lim", from, y(one.low()), to);
        }
        if (one.high() != null) {
            line("lim", from, y(one.high()), to);
        }
    }

    /** The words of an event, where they stand and how far they reach. */
    private record Label(double x, double y, String anchor, String words, double from, double to) {
    }

    private void marks() {
        List<Label> labels = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            labels.add(label(events.get(i), i));
        }
        for (int i = 0; i < events.size(); i++) {
            double from = crossed(labels) ? top - 4 : labels.get(i).y() + 6;
            svg.append("<path class=\"ev\" d=\"M").append(n(boundary(events.get(i).onDate()))).append(' ').append(n(from)).append('V').append(bottom).append("\"/>");
        }
        labels.forEach(label -> text("evt", label.x(), label.y(), label.anchor(), label.words()));
    }

    private Label label(RunChart.Event event, int row) {
        double x = boundary(event.onDate());
        double y = top - 10 - (events.size() - 1 - row) * EVENT_ROW;
        String words = plot.words().shortDay(event.onDate()) + ": " + event.label();
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
        double dot = Math.max(1, Math.min(frame.dot, 0.45 * (frame.right - left) / points.size()));
        for (int i = 0; i < points.size(); i++) {
            svg.append("<circle class=\"").append(plot.signal().test(i) ? "sig" : "pt").append("\" cx=\"").append(n(x(i)))
                    .append("\" cy=\"").append(n(y(points.get(i).value()))).append("\" r=\"").append(n(dot)).append("\"");
            if (points.size() > MOST_NAMED) {
                svg.append("/>");
            } else {
                svg.append("><title>").append(plot.words().shortWithYear(points.get(i).onDate())).append(": ").append(plot.words().value(points.get(i).value()))
                        .append("</title></circle>");
            }
        }
    }

    private void upon() {
        Plot.Stretch last = plot.last();
        List<Label> taken = new ArrayList<>();
        upon(last.word(), last.centre(), taken);
        if (last.high() != null) {
            upon(last.highWord(), last.high(), taken);
        }
        if (last.low() != null) {
            upon(last.lowWord(), last.low(), taken);
        }
        if (plot.target() != null && Math.abs(y(plot.target()) - y(last.centre())) > EVENT_ROW) {
            upon(plot.targetWord(), plot.target(), taken);
        }
    }

    /** Above or below its line, at either end: where it covers the fewest points and no other words. */
    private void upon(String word, BigDecimal value, List<Label> taken) {
        String words = word + ": " + plot.words().value(value);
        double wide = words.length() * LETTER;
        Label best = null;
        double least = Double.MAX_VALUE;
        for (double y : new double[] {y(value) - 6, y(value) + 15}) {
            for (String anchor : List.of("end", "start")) {
                double from = anchor.equals("end") ? frame.right - wide : left + 4;
                Label label = new Label(anchor.equals("end") ? frame.right : left + 4, y, anchor, words, from, from + wide);
                double covers = covers(label, taken);
                if (covers < least) {
                    least = covers;
                    best = label;
                }
            }
        }
        taken.add(best);
        text("txt strong", best.x(), best.y(), best.anchor(), best.words());
    }

    /** How many points are within the words or close; other words, those of events and the days below count as many. */
    private double covers(Label label, List<Label> taken) {
        double covered = taken.stream().filter(other -> other.from() < label.to() && label.from() < other.to() && Math.abs(other.y() - label.y()) < EVENT_ROW).count() * (double) points.size();
        if (label.y() < top + 8 || label.y() > bottom) {
            covered += points.size();
        }
        for (int i = 0; i < points.size(); i++) {
            double high = y(points.get(i).value());
            covered += x(i) > label.from() - 4 && x(i) < label.to() + 4 && high > label.y() - 16 && high < label.y() + 8 ? 1 : 0;
        }
        return covered;
    }

    /** The name and the value of a line, and where they want to stand. */
    private record Beside(String word, BigDecimal value, double y) {
    }

    /** Labels of two lines each must not stand on one another when the lines they name are close. */
    private void beside() {
        Plot.Stretch last = plot.last();
        List<Beside> labels = new ArrayList<>(List.of(new Beside(last.word(), last.centre(), y(last.centre()))));
        if (last.low() != null) {
            labels.add(new Beside(last.lowWord(), last.low(), y(last.low())));
        }
        if (last.high() != null) {
            labels.add(new Beside(last.highWord(), last.high(), y(last.high())));
        }
        if (plot.target() != null) {
            labels.add(new Beside(plot.targetWord(), plot.target(), y(plot.target())));
        }
        labels.sort(Comparator.comparingDouble(Beside::y));
        double[] at = labels.stream().mapToDouble(Beside::y).toArray();
        for (int round = 0; round < at.length; round++) { // a pair that is too close parts evenly; what that brings too close parts next
            for (int i = 1; i < at.length; i++) {
                double close = LABEL - (at[i] - at[i - 1]);
                if (close > 0) {
                    at[i] += close / 2;
                    at[i - 1] -= close / 2;
                }
            }
        }
        for (int i = 0; i < at.length; i++) {
            text("txt strong", frame.right + 10, at[i] - 2, "start", labels.get(i).word());
            text("txt", frame.right + 10, at[i] + 14, "start", plot.words().value(labels.get(i).value()));
        }
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
            String day = plot.words().shortDay(points.get(index).onDate());
            double half = day.length() * LETTER / 2;
            text("txt", Math.max(half, Math.min(x(index), frame.width - half)), bottom + 20, "middle", day);
        }
    }

    private int indexFrom(LocalDate day) {
        int index = 0;
        while (index < points.size() && points.get(index).onDate().isBefore(day)) {
            index++;
        }
        return index;
    }

    private double boundary(LocalDate day) {
        return edge(indexFrom(day));
    }

    private double edge(int index) {
        return left + (double) (frame.right - left) / points.size() * index;
    }

    private double x(int index) {
        return left + (double) (frame.right - left) / points.size() * (index + 0.5);
    }

    private double y(BigDecimal value) {
        double share = (value.doubleValue() - scale.low()) / (scale.high() - scale.low());
        return bottom - share * (bottom - top);
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
}
