package org.ledord.survey;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.ledord.access.May;
import org.ledord.matter.Audience;
import org.ledord.matter.Matter;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.matter.Matters;
import org.ledord.matter.ReformKey;
import org.ledord.people.ClientData;
import org.ledord.people.Units;
import org.ledord.reading.QuestionKind;
import org.ledord.reform.Reforms;
import org.ledord.shared.RuleViolation;
import org.ledord.shared.Typed;

/** The project lead sets up a survey: what is asked, in which places, and when. */
@Stateless
@PermitAll
public class SurveySetup {
    private static final int MOST_QUESTIONS = 20;
    private static final int LONGEST_NAME = 120;
    private static final int MOST_PEOPLE = 5_000;

    @Inject
    private Surveys surveys;

    @Inject
    private SurveyOpening opening;

    @Inject
    private Matters matters;

    @Inject
    private Reforms reforms;

    @Inject
    private Units units;

    /** Sets one up with its ready-made questions. Nobody can answer before an occasion opens. */
    @May("survey.set-up")
    public MatterKey create(NewSurvey command) {
        command.demand();
        ClientData.refuse(command.title(), command.intro());
        ReformKey reform = command.reform();
        Long pilot = command.pilot() == null ? null : surveys.pilot(new MatterKey(reform.slug(), MatterKind.PILOT, command.pilot()));
        Matter matter = matters.open(reforms.idOf(reform), MatterKind.SURVEY, command.title(), command.language().name(), "SET_UP", Audience.REFORM, null);
        Survey survey = new Survey(matter.id(), pilot, command);
        surveys.add(survey);
        command.parts().forEach(part -> part.standards().forEach(key -> surveys.ask(survey, part, key, QuestionKind.SCALE.name(), "", List.of())));
        return new MatterKey(reform.slug(), MatterKind.SURVEY, matter.number());
    }

    /** Asks one question more. */
    @May("survey.set-up")
    public void ask(OwnQuestion command) {
        command.demand();
        ClientData.refuse(command.text());
        Survey survey = changeable(command.survey());
        if (surveys.questions(survey) >= MOST_QUESTIONS) {
            throw new RuleViolation("survey-many", MOST_QUESTIONS).at("text");
        }
        surveys.ask(survey, SurveyPart.OWN, "", command.kind().name(), command.text(), command.kind() == QuestionKind.CHOICE ? command.options() : List.of());
    }

    /** Takes a question of the survey's own away. */
    @May("survey.set-up")
    public void unask(MatterKey key, int number) {
        surveys.unask(changeable(key), number);
    }

    /** Asks in one place more: a unit where so many work. */
    @May("survey.set-up")
    public void addSite(MatterKey key, String unit, Integer headcount) {
        if (unit == null) {
            throw new RuleViolation("survey-unit-missing").at("unit");
        }
        if (headcount == null || headcount < 1 || headcount > MOST_PEOPLE) {
            throw new RuleViolation("survey-headcount", MOST_PEOPLE).at("headcount");
        }
        if (!surveys.addSite(changeable(key), units.idOf(unit), headcount)) {
            throw new RuleViolation("survey-unit-twice").at("unit");
        }
    }

    /** Puts places together that are too small by themselves; what is told is told of all of them together from here on. */
    @May("survey.set-up")
    public void merge(MatterKey key, List<Integer> numbers, String name) {
        Survey survey = changeable(key);
        List<Surveys.Site> chosen = surveys.sites(survey).stream().filter(site -> numbers != null && numbers.contains(site.number())).toList();
        if (chosen.size() < 2) {
            throw new RuleViolation("survey-merge-two").at("sites");
        }
        String typed = Typed.words(name);
        String called = typed.isEmpty() ? String.join(" + ", chosen.stream().map(Surveys.Site::name).toList()) : typed;
        if (called.length() > LONGEST_NAME) {
            throw new RuleViolation("survey-merge-name", LONGEST_NAME).at("name");
        }
        surveys.merge(survey, chosen, called);
    }

    /** Takes a place away. */
    @May("survey.set-up")
    public void dropSite(MatterKey key, int number) {
        surveys.dropSite(changeable(key), number);
    }

    /** Chooses how many must have answered before anything shows. */
    @May("survey.set-up")
    public void threshold(MatterKey key, Integer to) {
        Survey survey = surveys.seen(key);
        survey.threshold(to);
        surveys.flush();
    }

    /** Says which pilot it follows, by its number, or null for none; a survey is put before its pilot begins. */
    @May("survey.set-up")
    public void follow(MatterKey key, Integer pilot) {
        Survey survey = surveys.seen(key);
        survey.follow(pilot == null ? null : surveys.pilot(new MatterKey(key.reform(), MatterKind.PILOT, pilot)));
        surveys.flush();
    }

    /** Plans an occasion; it opens at once where its first day is today. Gives its number. */
    @May("survey.set-up")
    public int plan(PlanOccasion command) {
        Survey survey = surveys.seen(command.survey());
        List<SurveyOccasion> before = surveys.occasions(survey);
        LocalDate today = surveys.today(command.survey());
        SurveyOccasion.demand(command, today, before.stream().map(SurveyOccasion::closesOn).max(LocalDate::compareTo).orElse(null));
        if (surveys.questions(survey) == 0) {
            throw new RuleViolation("survey-no-question");
        }
        int people = surveys.sites(survey).stream().mapToInt(Surveys.Site::headcount).sum();
        if (people < survey.threshold()) {
            throw new RuleViolation("survey-few", people, survey.threshold());
        }
        SurveyOccasion occasion = new SurveyOccasion(survey.id(), before.size() + 1, command);
        surveys.add(occasion);
        opening.demandReach(survey, occasion);
        if (occasion.dueToOpen(today)) {
            opening.open(survey, occasion, today);
        }
        return occasion.number();
    }

    private Survey changeable(MatterKey key) {
        Survey survey = surveys.seen(key);
        Survey.demandChangeable(surveys.occasions(survey).stream().anyMatch(one -> one.state() != OccasionState.PLANNED));
        return survey;
    }
}
