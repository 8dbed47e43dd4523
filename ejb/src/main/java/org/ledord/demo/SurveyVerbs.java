package org.ledord.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.ledord.access.Actor;
import org.ledord.access.CurrentActor;
import org.ledord.matter.MatterKey;
import org.ledord.reading.QuestionKind;
import org.ledord.shared.Reads;
import org.ledord.survey.AnswerWay;
import org.ledord.survey.NewSurvey;
import org.ledord.survey.OccasionKind;
import org.ledord.survey.OwnQuestion;
import org.ledord.survey.PlanOccasion;
import org.ledord.survey.SurveyAnswer;
import org.ledord.survey.SurveyAnswering;
import org.ledord.survey.SurveyKeeping;
import org.ledord.survey.SurveySetup;
import org.ledord.survey.TextRelease;
import org.ledord.survey.WaitingText;

/** Surveys: set up, answered from the walls by people who are nobody, read, published. */
@ApplicationScoped
class SurveyVerbs implements Verbs {
    private final List<Instant> turns = new ArrayList<>();

    @Inject
    private SurveySetup setup;

    @Inject
    private SurveyKeeping keeping;

    @Inject
    private SurveyAnswering answering;

    @Inject
    private TextRelease release;

    @Inject
    private CurrentActor actor;

    @Inject
    private Reads reads;

    @Override
    public Map<String, Verb> verbs() {
        Map<String, Verb> verbs = new HashMap<>();
        verbs.put("survey.create", this::create);
        verbs.put("survey.plan", this::plan);
        verbs.put("survey.follow", (step, book) -> setup.follow(book.matter(step.text("survey")), book.matter(step.text("pilot")).number()));
        verbs.put("survey.answers", this::answers);
        verbs.put("survey.read", this::read);
        verbs.put("survey.publish", (step, book) -> keeping.publish(book.matter(step.text("survey")), step.number("number")));
        return verbs;
    }

    /** Opens and closes what is due before this moment, each at its own time. */
    void turn(Instant moment, BiConsumer<Instant, Runnable> asJob) {
        List<Instant> due = turns.stream().filter(each -> !each.isAfter(moment)).sorted().toList();
        due.forEach(each -> asJob.accept(each, () -> keeping.due().forEach(keeping::turn)));
        turns.removeAll(due);
    }

    private void create(Told step, Book book) {
        MatterKey survey = setup.create(new NewSurvey(book.reform, step.text("title"), step.text("intro"), book.language, null, true, true, step.number("threshold")));
        book.matters.put(step.text("key"), survey);
        step.parts("questions").forEach(one -> setup.ask(new OwnQuestion(survey, QuestionKind.valueOf(one.text("kind")), one.text("text"), one.texts("options"))));
        step.parts("sites").forEach(one -> setup.addSite(survey, Book.known(book.units, one.text("unit")), one.number("people")));
    }

    private void plan(Told step, Book book) {
        LocalDate closes = step.date("closes");
        setup.plan(new PlanOccasion(book.matter(step.text("survey")), OccasionKind.valueOf(step.text("kind")), AnswerWay.WALL, step.date("opens"), closes));
        turns.add(step.date("opens").atTime(0, 5).atZone(book.zone).toInstant());
        turns.add(closes.plusDays(1).atTime(0, 5).atZone(book.zone).toInstant());
    }

    /** A figure for each question, a dash for one that is passed over; own words after a space. */
    private void answers(Told step, Book book) {
        MatterKey survey = book.matter(step.text("survey"));
        String word = reads.first(String.class, """
                select d.word from survey_door d join survey_occasion o on o.id = d.occasion_id and o.state = 'OPEN' join survey s on s.id = o.survey_id join matter m on m.id = s.matter_id
                  join reform r on r.id = m.reform_id join survey_site_unit x on x.site_id = d.site_id join unit u on u.id = x.unit_id
                 where r.slug = :reform and m.number = :number and u.slug = :unit""",
                Map.of("reform", survey.reform(), "number", survey.number(), "unit", Book.known(book.units, step.text("unit")))).orElseThrow();
        actor.is(new Actor.Anonymous());
        int form = 0;
        for (String ballot : step.texts("ballots")) {
            List<SurveyAnswer> given = new ArrayList<>();
            String figures = ballot.split(" ", 2)[0];
            for (int i = 0; i < figures.length(); i++) {
                given.add(new SurveyAnswer(i + 1, figures.charAt(i) == '-' ? "" : figures.substring(i, i + 1)));
            }
            if (ballot.contains(" ")) {
                given.add(new SurveyAnswer(figures.length() + 1, ballot.split(" ", 2)[1]));
            }
            answering.castOnWall(word, "demo " + word + " " + form++, given);
        }
    }

    /** Reads all that waits: what is told with other words is let out so, what is told with none is held back, the rest as it was written. */
    private void read(Told step, Book book) {
        MatterKey survey = book.matter(step.text("survey"));
        for (WaitingText one : release.waiting(survey)) {
            Told told = step.parts("texts").stream().filter(text -> one.text().startsWith(text.text("begins"))).findFirst().orElse(null);
            if (told != null && told.text("shown") == null) {
                release.withhold(survey, one.number());
            } else {
                release.release(survey, one.number(), told == null ? one.text() : told.text("shown"));
            }
        }
    }
}
