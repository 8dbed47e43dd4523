package org.ledord.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import org.ledord.codetermination.BeginTrack;
import org.ledord.codetermination.NewDocument;
import org.ledord.codetermination.PartySaying;
import org.ledord.codetermination.Sitting;
import org.ledord.codetermination.Stance;
import org.ledord.codetermination.TakeStep;
import org.ledord.codetermination.TrackPapers;
import org.ledord.codetermination.TrackQueries;
import org.ledord.codetermination.TrackRecording;
import org.ledord.codetermination.TrackStep;
import org.ledord.matter.MatterKey;
import org.ledord.reform.FrameEditing;
import org.ledord.risk.BeginAssessment;
import org.ledord.risk.RiskQueries;
import org.ledord.risk.RiskWriting;
import org.ledord.risk.WriteRisk;

/** What a decision waits for: co-determination and risk assessments. */
@ApplicationScoped
class CoDeterminationVerbs implements Verbs {
    @Inject
    private FrameEditing frame;

    @Inject
    private TrackRecording recording;

    @Inject
    private PartySaying saying;

    @Inject
    private TrackPapers papers;

    @Inject
    private TrackQueries tracks;

    @Inject
    private RiskWriting risks;

    @Inject
    private RiskQueries assessed;

    @Override
    public Map<String, Verb> verbs() {
        Map<String, Verb> verbs = new HashMap<>(Map.of("reform.waits-for", this::waits, "codetermination.begin", this::begin, "codetermination.take", this::take,
                "codetermination.say", this::say, "codetermination.minutes", this::minutes, "codetermination.document", this::document));
        verbs.put("codetermination.approve", (step, book) -> papers.approve(track(step, book), step.number("number")));
        verbs.put("codetermination.publish", (step, book) -> recording.publish(track(step, book), step.number("number")));
        verbs.put("risk.begin", this::assess);
        verbs.put("risk.write", this::write);
        verbs.put("risk.sign", (step, book) -> risks.sign(risk(step, book), assessed.show(risk(step, book)).head().revision(), step.text("dissent") != null, step.text("dissent")));
        verbs.put("risk.done", (step, book) -> risks.done(risk(step, book), step.number("number"), step.text("text")));
        return verbs;
    }

    private void waits(Told step, Book book) {
        frame.waitsFor(book.reform, step.texts("for").contains("codetermination"), step.texts("for").contains("risk"));
    }

    private void begin(Told step, Book book) {
        book.matters.put(step.text("key"), recording.begin(new BeginTrack(book.matter(step.text("proposal")), new LinkedHashSet<>(step.texts("parties")))));
    }

    private void take(Told step, Book book) {
        MatterKey track = track(step, book);
        recording.take(new TakeStep(track, tracks.show(track).head().revision(), TrackStep.valueOf(step.text("step")), day(step, book), step.date("meets"),
                step.text("from") == null ? Sitting.NONE : new Sitting(LocalTime.parse(step.text("from")), null, step.text("place")), step.text("text")));
    }

    private void say(Told step, Book book) {
        saying.stands(track(step, book), step.text("organisation"), Stance.valueOf(step.text("stance")), step.text("text"));
    }

    private void minutes(Told step, Book book) {
        papers.minutes(track(step, book), day(step, book), step.text("text"));
    }

    private void document(Told step, Book book) {
        papers.document(track(step, book), new NewDocument(step.text("title"), step.text("register_number"), step.date("date"), null));
    }

    private void assess(Told step, Book book) {
        book.matters.put(step.text("key"), risks.begin(new BeginAssessment(book.matter(step.text("proposal")), step.text("changes"), step.text("places"), step.text("concerned"))));
    }

    private void write(Told step, Book book) {
        risks.write(new WriteRisk(risk(step, book), null, step.text("risk_words"), step.number("severity"), step.number("likelihood"), step.text("measure"), step.text("responsible"),
                step.date("by")));
    }

    private static MatterKey track(Told step, Book book) {
        return book.matter(step.text("track"));
    }

    private static MatterKey risk(Told step, Book book) {
        return book.matter(step.text("risk"));
    }

    private static LocalDate day(Told step, Book book) {
        return LocalDate.ofInstant(step.moment("at", book.zone), book.zone);
    }
}
