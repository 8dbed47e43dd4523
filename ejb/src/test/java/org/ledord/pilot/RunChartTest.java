package org.ledord.pilot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ledord.shared.Language;
import org.ledord.shared.Texts;
import org.xml.sax.InputSource;

class RunChartTest {
    private static final String[] FALKENBERG = {"14.1", "13.6", "14.8", "14.1", "13.3", "14.5", "15.0", "13.9", "14.4", "13.8",
        "13.1", "12.4", "11.8", "12.6", "13.0", "12.9", "11.6", "11.0", "10.7", "10.9"};
    private static final LocalDate CHANGE = LocalDate.of(2024, 5, 27);

    @Test
    void says_in_one_sentence_what_the_points_show() {
        assertThat(chart(Language.sv, FALKENBERG).says())
                .isEqualTo("Tio mätningar i rad ligger under den tidigare medianen. Det händer sällan av en slump, men siffrorna säger inte varför.");
        assertThat(chart(Language.en, FALKENBERG).says())
                .isEqualTo("Ten measurements in a row lie below the earlier median. That seldom happens by chance, but the figures do not say why.");
    }

    @Test
    void says_no_more_than_it_knows() {
        String[] calm = {"61", "64", "62", "59", "63", "62", "65", "60", "63", "62", "63", "61", "64", "62", "60", "63", "65"};
        assertThat(chart(Language.sv, calm).says()).isEqualTo("Ingen säker förändring syns. Det som skiljer kan vara slump.");
        assertThat(chart(Language.sv).says()).isEqualTo("Inga mätningar än.");
        assertThat(chart(Language.sv).large()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void draws_both_widths_as_sound_xml_with_an_alternative_and_no_looks_of_its_own(Language language) throws Exception {
        RunChart chart = chart(language, FALKENBERG);
        for (String svg : List.of(chart.large(), chart.small())) {
            var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
            assertThat(document.getDocumentElement().getAttribute("aria-label")).isEqualTo(chart.alternative()).isNotBlank();
            assertThat(document.getElementsByTagName("circle").getLength()).isEqualTo(20);
            assertThat(svg).doesNotContain("style=").doesNotContain("[chart").contains("&lt;fasta&gt;");
            assertThat(svg.split("class=\"sig\"", -1)).hasSize(11);
        }
        assertThat(chart.large()).startsWith("<svg class=\"large\" viewBox=\"0 0 720 320\"");
        assertThat(chart.small()).startsWith("<svg class=\"small\" viewBox=\"0 0 320 260\"");
    }

    @Test
    void stands_where_the_drawing_that_it_follows_stands() {
        String svg = chart(Language.sv, FALKENBERG).large();
        assertThat(svg).contains("<path class=\"ax\" d=\"M36 284H616\"/><text class=\"txt\" x=\"28\" y=\"288.5\" text-anchor=\"end\">10</text>")
                .contains("<path class=\"ev\" d=\"M326 30V284\"/>").contains(">27 maj: fasta rundor börjar &lt;fasta&gt;</text>")
                .contains("<circle class=\"pt\" cx=\"50.5\"").contains("<circle class=\"sig\" cx=\"601.5\"").contains(">Median före</text>")
                .contains(">14,1</text>");
    }

    @Test
    void no_label_leaves_the_picture() {
        for (String svg : List.of(chart(Language.fi, FALKENBERG).small(), chart(Language.fi, FALKENBERG).large())) {
            double width = svg.contains("viewBox=\"0 0 720") ? 720 : 320;
            var text = java.util.regex.Pattern.compile("<text class=\"(\\S+).*?\" x=\"([\\d.]+)\" .*?text-anchor=\"(\\w+)\">(.*?)</text>").matcher(svg);
            while (text.find()) {
                double x = Double.parseDouble(text.group(2));
                double wide = text.group(4).replaceAll("&\\w+;", "x").length() * (text.group(1).equals("evt") ? 7 : 6);
                double left = text.group(3).equals("start") ? x : text.group(3).equals("end") ? x - wide : x - wide / 2;
                assertThat(left).as(text.group()).isGreaterThanOrEqualTo(-8);
                assertThat(left + wide).as(text.group()).isLessThanOrEqualTo(width + 8);
            }
        }
    }

    @Test
    void no_line_of_an_event_runs_through_the_words_of_another() {
        RunChart chart = chart(List.of(new RunChart.Event(CHANGE, "fasta rundor börjar"), new RunChart.Event(LocalDate.of(2024, 6, 24), "semestrarna börjar"),
                new RunChart.Event(LocalDate.of(2024, 8, 19), "två rundor delar en reserv")));
        assertThat(chart.small().split("class=\"ev\"", -1)).hasSize(4);
        var line = java.util.regex.Pattern.compile("class=\"ev\" d=\"M[\\d.]+ ([\\d.]+)V").matcher(chart.small());
        var words = java.util.regex.Pattern.compile("class=\"evt\" x=\"[\\d.]+\" y=\"([\\d.]+)\"").matcher(chart.small());
        double lowest = words.results().mapToDouble(word -> Double.parseDouble(word.group(1))).max().orElseThrow();
        assertThat(line.results().map(from -> Double.parseDouble(from.group(1)))).allMatch(from -> from > lowest);
        assertThat(chart(List.of(new RunChart.Event(CHANGE, "fasta rundor"), new RunChart.Event(LocalDate.of(2024, 6, 24), "semester"))).large())
                .as("where there is room each line begins at its own words").contains("d=\"M326 30V284\"", "d=\"M384 48V284\"");
    }

    /** The words of lines lie neither on one another nor on those of events, on a phone, whichever chart. */
    @Test
    void no_words_of_a_line_lie_on_other_words() {
        RunChart.Series series = chart(Language.sv, FALKENBERG).series();
        for (Chart.Kind kind : Chart.Kind.values()) {
            String svg = kind.of(series, Texts.load(Language.sv, Texts.class.getClassLoader())).small().split("</svg>")[0];
            var text = java.util.regex.Pattern.compile("<text class=\"(evt|txt strong)\" x=\"([\\d.]+)\" y=\"([\\d.]+)\" text-anchor=\"(\\w+)\">(.*?)</text>").matcher(svg);
            List<double[]> boxes = new ArrayList<>();
            while (text.find()) {
                double x = Double.parseDouble(text.group(2));
                double wide = text.group(5).length() * 6.0;
                double left = text.group(4).equals("start") ? x : text.group(4).equals("end") ? x - wide : x - wide / 2;
                boxes.add(new double[] {left, left + wide, Double.parseDouble(text.group(3))});
            }
            assertThat(boxes).hasSizeGreaterThan(2);
            for (int i = 0; i < boxes.size(); i++) {
                for (int j = 0; j < i; j++) {
                    double[] one = boxes.get(i);
                    double[] other = boxes.get(j);
                    assertThat(one[0] < other[1] && other[0] < one[1] && Math.abs(one[2] - other[2]) < 12).as(kind + " " + svg).isFalse();
                }
            }
        }
    }

    @Test
    void the_table_says_the_same() {
        List<RunChart.Row> rows = chart(Language.sv, FALKENBERG).rows();
        assertThat(rows).hasSize(20);
        assertThat(rows.get(0).value()).isEqualTo("14,1");
        assertThat(rows.get(0).place()).isEqualTo("Före");
        assertThat(rows.get(10).when()).isEqualTo("27 maj 2024");
        assertThat(rows.get(10).place()).isEqualTo("Under medianen");
    }

    private static RunChart chart(Language language, String... values) {
        List<RunChart.Point> points = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            points.add(new RunChart.Point(LocalDate.of(2024, 1, 8).plusWeeks(2L * i), new BigDecimal(values[i])));
        }
        return chart(language, points, List.of(new RunChart.Event(CHANGE, "fasta rundor börjar <fasta>")));
    }

    private static RunChart chart(List<RunChart.Event> events) {
        return chart(Language.sv, chart(Language.sv, FALKENBERG).series().points(), events);
    }

    private static RunChart chart(Language language, List<RunChart.Point> points, List<RunChart.Event> events) {
        return new RunChart(new RunChart.Series("olika medarbetare per brukare", "personer", new BigDecimal("10"), CHANGE, points, events),
                Texts.load(language, Texts.class.getClassLoader()));
    }
}
