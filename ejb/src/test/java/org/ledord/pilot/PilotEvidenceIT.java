package org.ledord.pilot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ledord.access.Actor;
import org.ledord.access.CurrentActor;
import org.ledord.content.ReportKind;
import org.ledord.content.ReportText;
import org.ledord.content.ReportWriting;
import org.ledord.matter.MatterKey;
import org.ledord.pilot.PointRow.Verdict;
import org.ledord.reform.ReformSetup;
import org.ledord.shared.Language;
import org.ledord.shared.NotFound;
import org.ledord.shared.PortalClock;
import org.ledord.shared.Reads;
import org.ledord.shared.Refused;
import org.ledord.shared.RuleViolation;
import org.ledord.transparency.OpenMeasure;
import org.ledord.transparency.OpenQueries;
import org.ledord.transparency.OpenReportQueries;

/** These tests should show what a pilot's evidence rests on: the unions' measure, corrections with their reason, levels with their cause, the diary, and tokens. */
class PilotEvidenceIT extends PilotGround {
    @Inject
    private PilotDiary diary;
    @Inject
    private PilotReporting reporting;
    @Inject
    private CurrentActor actor;
    @Inject
    private OpenQueries open;
    @Inject
    private Reads reads;
    @Inject
    private ReformSetup setup;
    @Inject
    private ReportWriting reports;
    @Inject
    private OpenReportQueries openReports;

    /** So that everybody sees its pilots. */
    private MatterKey publicPilot() throws Exception {
        MatterKey pilot = pilot();
        actor.is(new Actor.Job("test"));
        setup.publish(reform);
        as(lead);
        return pilot;
    }

    /** The demo's year, 2024, entered week by week; what is to be said was reckoned with another implementation too. */
    @Test
    void hjortsbergs_year_says_what_its_figures_say() {
        String seldom = " Det händer sällan av en slump, men siffrorna säger inte varför.";
        assertThat(open.pilot("falkenberg", 1, Language.sv).measures()).extracting(OpenMeasure::name, OpenMeasure::says).containsExactly(
                tuple("Olika medarbetare per brukare och 14 dagar", "Sexton mätningar i rad ligger under den tidigare medianen." + seldom),
                tuple("Besök av någon som brukaren känner", "Nitton mätningar i rad ligger över den tidigare medianen." + seldom),
                tuple("Restid per arbetspass", "Ingen säker förändring syns. Det som skiljer kan vara slump."),
                tuple("Dagar då rapporttiden blev av", "Åtta mätningar i rad ligger över medianen." + seldom));
        assertThat(open.pilot("falkenberg", 1, true, Language.sv).measures()).extracting(OpenMeasure::says).noneMatch(says -> says.contains("slump, men"));
    }

    /** The other pilots of the demo have a measure for each rule that Hjortsberg's year does not show; its sentence is the one that it should be. */
    @Test
    void each_rule_is_shown_once_on_the_demos_figures() {
        String seldom = " Det händer sällan av en slump, men siffrorna säger inte varför.";
        String ask = " Det är värt att fråga om, men siffrorna säger inte varför.";
        assertThat(says("karlstad", false)).containsSubsequence(
                "Sju mätningar i rad stiger, var och en högre än den förra." + seldom,
                "Värdena byter ovanligt ofta sida om medianen: 11 mot högst 9 om slumpen rådde. Kanske blandar måttet två olika saker; siffrorna säger inte vilka.");
        assertThat(says("karlstad", false)).as("four before are no median").contains("Det är för få mätningar för att säga något säkert.");
        assertThat(says("karlstad", true)).as("the astronomical point").contains("Mätningen 10 februari 2025 ligger över den övre gränsen. Den är värd att fråga om, för siffrorna säger inte vad som var särskilt då.");
        assertThat(says("karlstad", true)).as("the others have too few for limits, or nothing in them").anyMatch(words -> words.startsWith("Inget värde sticker ut"));
        assertThat(says("goteborg", false)).containsSubsequence(
                "Värdena byter sällan sida om medianen: 1 mot minst 3 om slumpen rådde. Något har alltså förändrats, men siffrorna säger inte vad.",
                "Sju mätningar i rad faller, var och en lägre än den förra." + seldom,
                "Räknat från 13 november 2017: Ingen säker förändring syns. Det som skiljer kan vara slump.");
        assertThat(says("bergen", true)).containsSubsequence("Åtta mätningar i rad ligger över medelvärdet." + ask,
                "Två av tre mätningar i rad ligger långt över medelvärdet." + ask, "Sex mätningar i rad stiger, var och en högre än den förra." + ask);
    }

    private List<String> says(String slug, boolean limits) {
        return open.pilot(slug, 1, limits, Language.sv).measures().stream().map(OpenMeasure::says).toList();
    }

    @Test
    void a_report_tells_a_pilot_by_what_it_is_for_and_names_the_measure() throws Exception {
        MatterKey pilot = publicPilot();
        int outcome = measuring.add(pilot, outcome());
        measuring.enter(pilot, 1, today + " 31", null);
        measuring.enter(pilot, outcome, today + " 14", null);
        int number = reports.begin(new ReportText(reform, ReportKind.INTERIM, Language.sv, "Så långt", "Vi har börjat.", "Det går."));
        reports.publish(reform, number);
        assertThat(actor.as(new Actor.Anonymous(), () -> openReports.show(reform.slug(), number, Language.sv)).of("PILOT")).singleElement()
                .satisfies(row -> assertThat(row.words()).isEqualTo("Olika medarbetare: Det är för få mätningar för att säga något säkert."));
    }

    @Test
    void no_pilot_starts_before_the_unions_have_named_what_may_get_worse() throws Exception {
        MatterKey proposal = longAnswered();
        as(lead);
        decide(proposal);
        NewMeasure unnamed = new NewMeasure("Restid", "Minuter", "", "", MeasureKind.BALANCING, Direction.LOWER, null, null, "");
        for (NewMeasure no : new NewMeasure[] {null, unnamed, outcome()}) {
            assertThatThrownBy(() -> start.start(reform, command(proposal, today.minusWeeks(20), no))).hasMessage("rule.pilot-balancing");
        }
        assertThat(queries.list(reform, null, 1, Language.sv)).isEmpty();
        MatterKey pilot = start.start(reform, command(proposal, today.minusWeeks(20), balancing()));
        assertThat(queries.details(pilot, Chart.Kind.RUN, Language.sv).measures()).singleElement()
                .satisfies(row -> assertThat(row.namedBy()).isEqualTo("Fackförbund A")).satisfies(row -> assertThat(row.kind()).isEqualTo(MeasureKind.BALANCING));
        assertThatThrownBy(() -> measuring.add(pilot, unnamed)).hasMessage("rule.measure-named-by");
    }

    @Test
    void a_value_is_corrected_with_a_reason_that_stays() throws Exception {
        MatterKey pilot = publicPilot();
        String day = today.minusWeeks(3).toString();
        assertThat(verdicts(pilot, day + " 12", null)).containsExactly(Verdict.TAKEN);
        assertThat(verdicts(pilot, day + " 13", " ")).containsExactly(Verdict.NEEDS_REASON);
        assertThat(measuring.look(pilot, 1, day + " 13", "Fel vecka")).extracting(PointRow::verdict).containsExactly(Verdict.REPLACES);
        assertThat(value(pilot)).as("looking keeps nothing").isEqualTo("12");
        assertThat(verdicts(pilot, day + " 13", "Fel vecka")).containsExactly(Verdict.REPLACES);
        assertThat(verdicts(pilot, day + " 13", "Fel vecka")).as("the same again").containsExactly(Verdict.KNOWN);
        assertThat(value(pilot)).isEqualTo("13");
        assertThat(queries.details(pilot, Chart.Kind.RUN, Language.sv).items("CORRECTION", 1)).extracting(PilotDetails.Item::text, PilotDetails.Item::more)
                .containsExactly(tuple("Fel vecka", "12 → 13"));
        assertThat(verdicts(pilot, day + " -", "Dagen mättes inte")).containsExactly(Verdict.REMOVES);
        assertThat(queries.details(pilot, Chart.Kind.RUN, Language.sv).measures().get(0).rows()).isEmpty();
        assertThat(queries.details(pilot, Chart.Kind.RUN, Language.sv).measures().get(0).large()).as("and no chart").isNull();
        assertThat(open.pilot(reform.slug(), pilot.number(), Language.sv).items("CORRECTION", 1)).as("everybody sees what was corrected, and why").hasSize(2);
    }

    @Test
    void the_level_is_reckoned_anew_from_an_event_with_a_cause_and_once() throws Exception {
        MatterKey pilot = pilot();
        StringBuilder typed = new StringBuilder();
        for (int week = 40; week >= 1; week--) {
            typed.append(today.minusWeeks(week)).append(' ').append(week > 12 ? 60 + week % 3 : 40 + week % 3).append('\n');
        }
        measuring.enter(pilot, 1, typed.toString(), null);
        measuring.note(pilot, today.minusWeeks(25), "mätningen flyttas");
        measuring.note(pilot, today.minusWeeks(12), "ny räknare");
        List<PilotQueries.EventRow> events = queries.level(pilot, 1).events();
        assertThat(events).as("not in the time before").extracting(PilotQueries.EventRow::label).containsExactly("ny räknare");
        long event = events.get(0).id();
        assertThat(says(pilot)).contains("ligger under den tidigare medianen");
        assertThatThrownBy(() -> measuring.rebase(pilot, 1, event, " ")).hasMessage("rule.level-cause");
        assertThatThrownBy(() -> measuring.rebase(pilot, 1, null, "Därför")).hasMessage("rule.level-event");
        assertThatThrownBy(() -> measuring.rebase(pilot, 1, event + 1_000_000, "Därför")).hasMessage("rule.level-event");
        measuring.rebase(pilot, 1, event, "En ny räknare som inte dubbelräknar.");
        assertThat(says(pilot)).startsWith("Räknat från ");
        assertThat(queries.details(pilot, Chart.Kind.RUN, Language.sv).items("LEVEL", 1)).singleElement()
                .satisfies(item -> assertThat(item.text()).isEqualTo("En ny räknare som inte dubbelräknar.")).satisfies(item -> assertThat(item.more()).isEqualTo("ny räknare"));
        assertThatThrownBy(() -> measuring.rebase(pilot, 1, event, "En gång till")).hasMessage("rule.level-once");
        assertThat(queries.level(pilot, 1).events()).isEmpty();
        as(writer);
        assertThatThrownBy(() -> measuring.rebase(pilot, 1, event, "Därför")).isInstanceOf(Refused.class);
    }

    @Test
    void both_charts_are_kept_and_shown() throws Exception {
        MatterKey pilot = publicPilot();
        StringBuilder typed = new StringBuilder();
        for (int week = 30; week >= 1; week--) {
            typed.append(today.minusWeeks(week)).append(' ').append(60 + week * 7 % 5).append('\n');
        }
        measuring.enter(pilot, 1, typed.toString(), null);
        PilotDetails.MeasureRow limits = queries.details(pilot, Chart.Kind.XMR, Language.sv).measures().get(0);
        assertThat(limits.large()).contains("class=\"lim\"");
        assertThat(limits.rows()).extracting(RunChart.Row::place).containsOnly("Inom gränserna");
        assertThat(open.pilot(reform.slug(), pilot.number(), true, Language.en).measures().get(0).large()).contains("class=\"lim\"");
        assertThat(open.pilot(reform.slug(), pilot.number(), Language.en).measures().get(0).large()).doesNotContain("class=\"lim\"").contains("<svg");
    }

    @Test
    void those_who_are_there_write_the_diary_and_others_do_not() throws Exception {
        MatterKey pilot = publicPilot();
        as(writer);
        diary.write(pilot, EntryKind.LOG, today, "Rapporten tog tio minuter.", Language.sv);
        diary.write(pilot, EntryKind.REFLECTION, today.minusDays(1), "Det blev lugnare.", Language.sv);
        refused("pilot-day", () -> diary.write(pilot, EntryKind.LOG, today.plusDays(1), "I morgon", Language.sv));
        refused("pilot-entry", () -> diary.write(pilot, EntryKind.LOG, today, " ", Language.sv));
        assertThatThrownBy(() -> diary.write(pilot, EntryKind.LOG, today, "Brukaren 19121212-1212 ville inte.", Language.sv)).hasMessage("rule.identity-number");
        assertThat(queries.details(pilot, Chart.Kind.RUN, Language.sv).written()).extracting(PilotDetails.Item::text).containsExactly("Rapporten tog tio minuter.", "Det blev lugnare.");
        int cycle = diary.plan(pilot, "En tavla för byten i två veckor.");
        int revision = queries.cycle(pilot, cycle).revision();
        diary.tell(pilot, cycle, new Cycle("En tavla för byten i två veckor.", "Den hängde uppe.", "Färre ringde.", "Vi behåller den."), revision);
        assertThatThrownBy(() -> diary.tell(pilot, cycle, new Cycle("Något annat", "", "", ""), revision)).hasMessage("rule.changed-meanwhile");
        assertThat(queries.details(pilot, Chart.Kind.RUN, Language.sv).items("CYCLE")).singleElement().satisfies(item -> assertThat(item.more()).isEqualTo("Vi behåller den."));
        assertThat(open.pilot(reform.slug(), pilot.number(), Language.sv).items()).as("the diary is not public").noneMatch(item -> item.kind().equals("LOG"));
        as(outsider);
        assertThat(queries.details(pilot, Chart.Kind.RUN, Language.sv).written()).as("another group of the reform").hasSize(2);
        as(strangeLead);
        assertThat(queries.details(pilot, Chart.Kind.RUN, Language.sv).items()).as("another reform").extracting(PilotDetails.Item::kind).doesNotContain("LOG", "REFLECTION", "CYCLE");
        assertThatThrownBy(() -> diary.write(pilot, EntryKind.LOG, today, "Utifrån", Language.sv)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> queries.written(pilot)).isInstanceOf(Refused.class);
    }

    @Test
    void a_token_reports_its_own_pilot_until_it_ends_and_nothing_else() throws Exception {
        MatterKey pilot = pilot();
        String secret = reporting.make(pilot, "Planeringssystemet", today.plusDays(30));
        assertThat(reads.list(String.class, "select hash from report_token", Map.of())).as("only a hash is kept").noneMatch(secret::contains).noneMatch(hash -> hash.equals(secret));
        refused("token-expires", () -> reporting.make(pilot, "För länge", today.plusYears(2)));
        refused("token-name", () -> reporting.make(pilot, "", today.plusDays(30)));
        as(writer);
        assertThatThrownBy(() -> reporting.tokens(pilot)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> reporting.report(pilot, 1, today + " 5", "")).as("a person is no machine").isInstanceOf(Refused.class);

        actor.is(new Actor.Anonymous());
        assertThat(reporting.bear("ledord_" + "x".repeat(43))).isEmpty();
        assertThat(reporting.bear(null)).isEmpty();
        assertThat(reporting.bear(secret)).isEqualTo(Optional.of(pilot));
        assertThat(reporting.report(pilot, 1, today + " 5\nhej", "")).extracting(PointRow::verdict).containsExactly(Verdict.TAKEN, Verdict.NOT_A_ROW);
        assertThatThrownBy(() -> measuring.enter(pilot, 1, today + " 6", "Fel")).as("nor does it open another door").isInstanceOf(Refused.class);
        assertThatThrownBy(() -> reporting.report(pilot, 9, today + " 5", "")).isInstanceOf(NotFound.class);
        assertThat(reads.count("select count(*) from audit_event where action = 'pilot.report' and actor = 'TOKEN'", Map.of())).isPositive();

        actor.is(new Actor.Anonymous());
        assertThat(PortalClock.at(clock.instant().plus(Duration.ofDays(32)), () -> reporting.bear(secret))).as("after its last day").isEmpty();
        as(lead);
        ReportToken token = reporting.tokens(pilot).get(0);
        assertThat(token.usedAt()).isNotNull();
        reporting.revoke(pilot, token.id());
        actor.is(new Actor.Anonymous());
        assertThat(reporting.bear(secret)).as("revoked").isEmpty();
    }

    @Test
    void a_link_about_the_pilot_reports_nothing() throws Exception {
        MatterKey pilot = pilot();
        long matter = reads.first(Long.class, "select m.id from matter m join reform r on r.id = m.reform_id where r.slug = :slug and m.kind = 'PILOT' and m.number = :number",
                Map.of("slug", reform.slug(), "number", pilot.number())).orElseThrow();
        actor.is(new Actor.TokenHolder(1L, matter, "ANSWER"));
        assertThatThrownBy(() -> reporting.report(pilot, 1, today + " 5", "")).isInstanceOf(Refused.class);
    }

    @Test
    void a_token_that_runs_wild_is_held_up() throws Exception {
        MatterKey pilot = pilot();
        String secret = reporting.make(pilot, "Planeringssystemet", today.plusDays(30));
        actor.is(new Actor.Anonymous());
        assertThatThrownBy(() -> PortalClock.at(clock.instant(), () -> {
            for (int i = 0; i <= ReportRate.MOST; i++) {
                reporting.bear(secret);
            }
            return null;
        })).isInstanceOf(TooOften.class);
    }

    private static void refused(String rule, org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(RuleViolation.class).hasMessage("rule." + rule);
    }

    private List<Verdict> verdicts(MatterKey pilot, String typed, String reason) {
        return measuring.enter(pilot, 1, typed, reason).stream().map(PointRow::verdict).toList();
    }

    private String value(MatterKey pilot) {
        return queries.details(pilot, Chart.Kind.RUN, Language.sv).measures().get(0).rows().get(0).value();
    }

    private String says(MatterKey pilot) {
        return queries.details(pilot, Chart.Kind.RUN, Language.sv).measures().get(0).says();
    }
}
