package org.ledord.web.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.ledord.pilot.RunChart;
import org.ledord.shared.Texts;
import org.ledord.transparency.SurveyItem;
import org.ledord.transparency.SurveyLine;
import org.ledord.transparency.SurveyResults;
import org.ledord.web.frame.Dates;
import org.ledord.web.frame.Say;

/** The results of a survey in the reader's words: the sentence first, then the numbers. Shows what {@link SurveyResults} holds and nothing else. */
public class SurveyView {
    /** From so many measurements on a run chart says more than a table. */
    private static final int CHART_FROM = 6;
    private static final int STEPS = 5;
    private static final int TENTH = 10;
    private final SurveyResults results;
    private final Say say;
    private final Texts texts;
    private final Dates dates;

    public SurveyView(SurveyResults results, Say say, Texts texts, Dates dates) {
        this.results = results;
        this.say = say;
        this.texts = texts;
        this.dates = dates;
    }

    /** A row of a table. */
    public record Row(String label, List<String> cells) {
    }

    /** A part: what its index says, over the occasions and in each place; with a chart where there are enough occasions. */
    public record Part(String label, String says, List<String> heads, List<Row> rows, String large, String small) {
    }

    /** A question on one occasion; no rows where too few answered it. */
    public record Question(String label, String language, List<String> heads, List<Row> rows, List<String> texts) {
    }

    /** An occasion of which something may be told, or nothing because too few answered. */
    public record Occasion(int number, String title, String when, List<String> participation, String untold, List<Question> questions) {
        /** Whether anything is told. */
        public boolean told() {
            return questions.stream().anyMatch(question -> !question.rows().isEmpty() || !question.texts().isEmpty());
        }
    }

    /** The parts, HME over its three where all are asked. */
    public List<Part> getParts() {
        List<String> parts = new ArrayList<>(results.parts());
        if (parts.containsAll(SurveyResults.HME)) {
            parts.add(0, "HME");
        }
        return closed().isEmpty() ? List.of() : parts.stream().map(this::part).toList();
    }

    private Part part(String part) {
        String label = say.get("survey.part." + part);
        List<SurveyItem> told = closed();
        List<Integer> sites = told.stream().flatMap(occasion -> results.sites(occasion.number()).stream()).distinct()
                .sorted((a, b) -> Integer.compare(a < 0 ? Integer.MAX_VALUE : a, b < 0 ? Integer.MAX_VALUE : b)).toList();
        List<Row> rows = sites.stream().map(site -> new Row(results.site(site, texts), told.stream().map(occasion -> number(results.index(occasion.number(), part, site))).toList())).toList();
        List<RunChart.Point> points = new ArrayList<>();
        told.forEach(occasion -> results.index(occasion.number(), part, SurveyResults.ALL).ifPresent(index -> points.add(new RunChart.Point(occasion.closesOn(), BigDecimal.valueOf(index)))));
        RunChart chart = points.size() < CHART_FROM ? null : new RunChart(new RunChart.Series(label, "", null, null, points, List.of()), texts);
        return new Part(label, chart == null ? says(label, points) : chart.says(), told.stream().map(this::head).toList(), rows, chart == null ? "" : chart.large(),
                chart == null ? "" : chart.small());
    }

    private String says(String label, List<RunChart.Point> points) {
        if (points.isEmpty()) {
            return say.get("survey.says.none");
        }
        int last = points.get(points.size() - 1).value().intValue();
        if (points.size() == 1) {
            return say.of("survey.says.one", label, last);
        }
        int first = points.get(0).value().intValue();
        return first == last ? say.of("survey.says.same", label, last) : say.of(first < last ? "survey.says.more" : "survey.says.less", label, first, last, Math.abs(last - first));
    }

    /** The occasions that have closed, the newest first. */
    public List<Occasion> getOccasions() {
        List<Occasion> all = new ArrayList<>(closed().stream().map(this::occasion).toList());
        java.util.Collections.reverse(all);
        return all;
    }

    private Occasion occasion(SurveyItem occasion) {
        List<Integer> sites = results.sites(occasion.number());
        List<String> untold = results.untold(occasion.number()).stream().map(SurveyItem::words).toList();
        return new Occasion(occasion.number(), head(occasion), dates.period(occasion.opensOn(), occasion.closesOn()),
                sites.stream().filter(site -> results.participation(occasion.number(), site).isPresent())
                        .map(site -> say.of("survey.participation", results.site(site, texts), results.participation(occasion.number(), site).getAsInt() * TENTH)).toList(),
                sites.isEmpty() || untold.isEmpty() ? "" : say.of("survey.untold", results.head().threshold(), String.join(", ", untold)),
                results.items("QUESTION").stream().map(question -> question(occasion, question, sites)).toList());
    }

    private Question question(SurveyItem occasion, SurveyItem question, List<Integer> sites) {
        List<Row> rows = sites.stream().map(site -> new Row(results.site(site, texts), results.shares(occasion.number(), question.number(), site).stream().map(line -> results.share(line, texts)).toList()))
                .filter(row -> !row.cells().isEmpty()).toList();
        int values = question.kind().equals("SCALE") ? STEPS : (int) question.more().lines().count();
        return new Question(question.number() + ". " + results.question(question, texts), question.text().isEmpty() ? results.head().language() : texts.language().name(),
                IntStream.rangeClosed(1, values).mapToObj(value -> results.value(question, value)).toList(), rows,
                results.texts(occasion.number(), question.number()).stream().map(SurveyLine::text).toList());
    }

    private List<SurveyItem> closed() {
        return results.items("OCCASION").stream().filter(occasion -> occasion.name().equals("CLOSED") || occasion.name().equals("PUBLISHED")).toList();
    }

    private String head(SurveyItem occasion) {
        return say.of("survey.occasion." + occasion.kind(), occasion.number());
    }

    private static String number(OptionalInt index) {
        return index.isPresent() ? String.valueOf(index.getAsInt()) : "–";
    }

    /** How many must have answered before anything shows. */
    public int getThreshold() {
        return results.head().threshold();
    }
}
