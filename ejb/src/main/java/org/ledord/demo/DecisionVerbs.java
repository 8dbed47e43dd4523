package org.ledord.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ledord.decision.CommitmentMaking;
import org.ledord.decision.DecisionRecording;
import org.ledord.decision.MakeCommitment;
import org.ledord.decision.RecordDecision;
import org.ledord.matter.MatterKey;
import org.ledord.pilot.Cycle;
import org.ledord.pilot.Direction;
import org.ledord.pilot.EntryKind;
import org.ledord.pilot.MeasureKind;
import org.ledord.pilot.NewMeasure;
import org.ledord.pilot.PilotDiary;
import org.ledord.pilot.PilotEvaluation;
import org.ledord.pilot.PilotMeasuring;
import org.ledord.pilot.PilotQueries;
import org.ledord.pilot.PilotResult;
import org.ledord.pilot.PilotShowing;
import org.ledord.pilot.PilotStart;
import org.ledord.pilot.PilotWriters;
import org.ledord.pilot.StartPilot;
import org.ledord.proposal.Outcome;

/** Decisions, promises and pilots. */
@ApplicationScoped
class DecisionVerbs implements Verbs {
    @Inject
    private DecisionRecording decisions;

    @Inject
    private CommitmentMaking commitments;

    @Inject
    private PilotStart pilots;

    @Inject
    private PilotMeasuring measuring;

    @Inject
    private PilotDiary diary;

    @Inject
    private PilotEvaluation evaluation;

    @Inject
    private PilotWriters writers;

    @Inject
    private PilotShowing showing;

    @Inject
    private PilotQueries queries;

    @Override
    public Map<String, Verb> verbs() {
        return Map.ofEntries(Map.entry("decision.record", this::record), Map.entry("commitment.make", this::promise), Map.entry("commitment.keep", this::keep),
                Map.entry("commitment.break", this::broken), Map.entry("pilot.start", this::start), Map.entry("pilot.measure", this::measure),
                Map.entry("pilot.point", this::enter), Map.entry("pilot.event", this::note), Map.entry("pilot.diary", this::write),
                Map.entry("pilot.cycle", this::cycle), Map.entry("pilot.evaluate", this::evaluate), Map.entry("pilot.writers", this::ask),
                Map.entry("pilot.shown", this::show), Map.entry("pilot.level", this::level));
    }

    private void record(Told step, Book book) {
        List<MatterKey> restsOn = step.texts("rests_on").stream().map(book::matter).toList();
        book.matters.put(step.text("key"), decisions.record(book.reform, new RecordDecision(book.matter(step.text("proposal")).number(),
                Outcome.valueOf(step.text("outcome")), step.text("title"), book.language, step.text("body"), step.text("delegation"),
                step.text("register_number"), step.text("paragraph"), step.text("text"), step.text("reasons"), day(step, book),
                step.date("provisional_until"), step.text("evidence"), step.text("by_default"), step.numbers("principles"), restsOn,
                step.text("settles") == null ? null : book.matter(step.text("settles")).number(), step.text("override"))));
    }

    private void promise(Told step, Book book) {
        book.matters.put(step.text("key"), commitments.make(book.reform, new MakeCommitment(step.text("title"), step.text("who"), step.text("text"),
                book.language, day(step, book), step.date("by"), null)));
    }

    private void keep(Told step, Book book) {
        commitments.keep(book.matter(step.text("commitment")), step.text("text"), day(step, book));
    }

    private void broken(Told step, Book book) {
        commitments.notKept(book.matter(step.text("commitment")), step.text("text"), day(step, book));
    }

    private void start(Told step, Book book) {
        Told balancing = step.part("balancing");
        MatterKey pilot = pilots.start(book.reform, new StartPilot(
                step.text("proposal") == null ? null : book.matter(step.text("proposal")).number(), step.text("title"), book.language,
                String.join(", ", step.texts("site_names")), String.join(", ", step.texts("streets")), step.date("from"), step.date("to"),
                step.text("before"), step.text("after"), step.texts("changes"), step.texts("goals"), step.texts("people"), step.text("map"),
                measured(balancing, MeasureKind.BALANCING)));
        book.matters.put(step.text("key"), pilot);
        book.measures.put(balancing.text("key"), 1); // the pilot begins with it
        book.pilotOf.put(balancing.text("key"), pilot);
    }

    private static NewMeasure measured(Told step, MeasureKind kind) {
        return new NewMeasure(step.text("name"), step.text("definition"), step.text("source"), step.text("unit"), kind, Direction.valueOf(step.text("direction")),
                step.decimal("target"), null, step.text("named_by"));
    }

    private void measure(Told step, Book book) {
        MatterKey pilot = book.matter(step.text("pilot"));
        book.measures.put(step.text("key"), measuring.add(pilot, measured(step, MeasureKind.valueOf(step.text("kind")))));
        book.pilotOf.put(step.text("key"), pilot);
    }

    private void enter(Told step, Book book) {
        StringBuilder rows = new StringBuilder();
        for (Object point : step.list("points")) {
            List<?> pair = (List<?>) point;
            rows.append(step.date(pair.get(0).toString(), false)).append(' ').append(pair.get(1)).append('\n');
        }
        measuring.enter(Book.known(book.pilotOf, step.text("measure")), Book.known(book.measures, step.text("measure")), rows.toString(), step.text("reason"))
                .stream().filter(row -> !row.verdict().good()).findFirst()
                .ifPresent(bad -> { throw new IllegalStateException("A measured value was not taken: " + bad); });
    }

    private void note(Told step, Book book) {
        measuring.note(book.matter(step.text("pilot")), step.date("date"), step.text("label"));
    }

    private void write(Told step, Book book) {
        diary.write(book.matter(step.text("pilot")), EntryKind.valueOf(step.text("kind")), step.date("date"), step.text("text"), book.language);
    }

    private void cycle(Told step, Book book) {
        MatterKey pilot = book.matter(step.text("pilot"));
        if (step.number("number") == null) {
            diary.plan(pilot, step.text("plan"));
        } else {
            diary.tell(pilot, step.number("number"), new Cycle(step.text("plan"), step.text("did"), step.text("studied"), step.text("acted")), 0);
        }
    }

    /** Asks people to write its diary by mail. */
    private void ask(Told step, Book book) {
        writers.choose(book.matter(step.text("pilot")), List.of(), step.texts("people").stream().map(one -> Book.known(book.publicIds, one)).toList());
    }

    /** Everybody reads these of its diary and its small trials. */
    private void show(Told step, Book book) {
        showing.choose(book.matter(step.text("pilot")), "ENTRY", step.numbers("entries"), step.numbers("entries"));
        showing.choose(book.matter(step.text("pilot")), "CYCLE", step.numbers("cycles"), step.numbers("cycles"));
    }

    /** The level of a measure is reckoned anew from the event of this day. */
    private void level(Told step, Book book) {
        MatterKey pilot = Book.known(book.pilotOf, step.text("measure"));
        int measure = Book.known(book.measures, step.text("measure"));
        measuring.rebase(pilot, measure, queries.level(pilot, measure).events().stream().filter(event -> event.onDate().equals(step.date("date"))).findFirst().orElseThrow().id(),
                step.text("cause"));
    }

    private void evaluate(Told step, Book book) {
        evaluation.evaluate(book.matter(step.text("pilot")), PilotResult.valueOf(step.text("result")), step.text("learnt"));
    }

    private static LocalDate day(Told step, Book book) {
        return LocalDate.ofInstant(step.moment("at", book.zone), book.zone);
    }
}
