package org.ledord.pilot;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ledord.shared.Language;
import org.ledord.shared.Texts;

/** This test should show that the sentence under each rule's chart is the right one. */
class ChartExamplesTest {
    private static final String SELDOM = " Det händer sällan av en slump, men siffrorna säger inte varför.";
    private static final String ASK = " Det är värt att fråga om, men siffrorna säger inte varför.";

    private static final Pattern AXIS = Pattern.compile("<text class=\"txt\" x=\"([0-9.]+)\" y=\"[0-9.]+\" text-anchor=\"end\">([^<]+)</text>");

    @Test
    void each_rule_says_what_it_saw() {
        assertThat(said(Language.sv)).isEqualTo(Map.ofEntries(
                Map.entry("shift-below", "Elva mätningar i rad ligger under den tidigare medianen." + SELDOM),
                Map.entry("shift-above", "Nio mätningar i rad ligger över medianen." + SELDOM),
                Map.entry("trend-falling", "Sju mätningar i rad faller, var och en lägre än den förra." + SELDOM),
                Map.entry("trend-rising", "Sju mätningar i rad stiger, var och en högre än den förra." + SELDOM),
                Map.entry("few-crossings", "Värdena byter sällan sida om medianen: 1 mot minst 3 om slumpen rådde. Något har alltså förändrats, men siffrorna säger inte vad."),
                Map.entry("many-crossings", "Värdena byter ovanligt ofta sida om medianen: 11 mot högst 9 om slumpen rådde. Kanske blandar måttet två olika saker; siffrorna säger inte vilka."),
                Map.entry("chance", "Ingen säker förändring syns. Det som skiljer kan vara slump."),
                Map.entry("too-few", "Det är för få mätningar för att säga något säkert."),
                Map.entry("level", "Räknat från 20 maj 2024: Ingen säker förändring syns. Det som skiljer kan vara slump."),
                Map.entry("beyond", "Mätningen 27 maj 2024 ligger över den övre gränsen. Den är värd att fråga om, för siffrorna säger inte vad som var särskilt då."),
                Map.entry("one-side", "Åtta mätningar i rad ligger över medelvärdet." + ASK),
                Map.entry("two-of-three", "Två av tre mätningar i rad ligger långt över medelvärdet." + ASK),
                Map.entry("same-way", "Sex mätningar i rad stiger, var och en högre än den förra." + ASK),
                Map.entry("within", "Inget värde sticker ut och inget mönster syns. Det som skiljer kan vara slump."),
                Map.entry("no-limits", "Det är för få mätningar för att räkna ut gränser. Det behövs minst 10.")));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void each_language_has_a_sentence_of_its_own_for_each(Language language) {
        assertThat(said(language).values()).doesNotHaveDuplicates().allSatisfy(words -> assertThat(words).isNotBlank().doesNotContain("[", "{", "chart."));
        if (language != Language.sv) {
            assertThat(said(language).values()).doesNotContainAnyElementsOf(said(Language.sv).values());
        }
    }

    @Test
    void every_verdict_of_either_chart_has_a_sentence() {
        Texts texts = texts(Language.sv);
        assertThat(Stream.of("below-before", "above-before", "below", "above", "falling", "rising", "few-crossings", "many-crossings", "xmr-below", "xmr-above", "xmr-near-low",
                "xmr-near-high", "xmr-falling", "xmr-rising", "xmr-beyond-low", "xmr-beyond-high", "xmr-beyond-low-many", "xmr-beyond-high-many")).allMatch(key -> texts.has("chart.says." + key));
        assertThat(RunRule.Verdict.values()).as("one more needs a sentence and an example").hasSize(9);
        assertThat(XmrRule.Verdict.values()).as("one more needs a sentence and an example").hasSize(11);
    }

    /** The points that are filled are those of which the sentence speaks. */
    @Test
    void as_many_points_are_filled_as_the_sentence_counts() {
        Map<String, Integer> filled = ChartExamples.of(texts(Language.sv)).stream()
                .collect(Collectors.toMap(ChartExamples.Example::rule, example -> example.chart().large().split("class=\"sig\"", -1).length - 1));
        assertThat(filled).containsEntry("shift-below", 11).containsEntry("trend-falling", 7).containsEntry("beyond", 1).containsEntry("one-side", 8)
                .containsEntry("two-of-three", 3).containsEntry("same-way", 6).containsEntry("few-crossings", 0).containsEntry("chance", 0);
    }

    @Test
    void a_level_that_was_reckoned_anew_is_drawn_beside_the_earlier_one() {
        String svg = ChartExamples.of(texts(Language.sv)).stream().filter(example -> example.rule().equals("level")).findFirst().orElseThrow().chart().large();
        assertThat(svg.split("class=\"med\"", -1)).as("two lines").hasSize(3);
        assertThat(svg.split("class=\"sig\"", -1)).as("what the first level showed stays shown").hasSize(11);
    }

    @Test
    void a_chart_with_limits_has_its_ranges_below_it() {
        String svg = ChartExamples.of(texts(Language.sv)).stream().filter(example -> example.rule().equals("beyond")).findFirst().orElseThrow().chart().small();
        assertThat(svg.split("<svg ", -1)).hasSize(3);
        assertThat(svg.split("class=\"lim\"", -1)).as("two limits, and one of the ranges").hasSize(4);
    }

    @ParameterizedTest
    @EnumSource(Chart.Kind.class)
    void long_values_stand_whole_beside_the_axis(Chart.Kind kind) {
        List<RunChart.Point> points = IntStream.range(0, 12).mapToObj(i -> new RunChart.Point(LocalDate.of(2024, 1, 1).plusWeeks(i), BigDecimal.valueOf(500_000 + 25_000 * i))).toList();
        Chart chart = kind.of(new RunChart.Series("", "kr", null, null, points, List.of(), List.of()), texts(Language.sv));
        List<MatchResult> values = Stream.of(chart.large(), chart.small()).flatMap(svg -> AXIS.matcher(svg).results()).toList();
        assertThat(values).extracting(value -> value.group(2)).anyMatch(value -> value.length() >= 7);
        assertThat(values).allSatisfy(value -> assertThat(Double.parseDouble(value.group(1))).as(value.group(2)).isGreaterThanOrEqualTo(7.0 * value.group(2).length()));
    }

    private static Map<String, String> said(Language language) {
        return ChartExamples.of(texts(language)).stream().collect(Collectors.toMap(ChartExamples.Example::rule, example -> example.chart().says()));
    }

    private static Texts texts(Language language) {
        return Texts.load(language, Texts.class.getClassLoader());
    }
}
