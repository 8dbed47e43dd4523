package org.ledord.survey;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ledord.access.Actor;
import org.ledord.access.CurrentActor;
import org.ledord.access.May;
import org.ledord.access.Trace;
import org.ledord.ballot.BallotBox;
import org.ledord.ballot.Tick;
import org.ledord.matter.MatterKey;
import org.ledord.people.ClientData;
import org.ledord.reading.QuestionKind;
import org.ledord.shared.Language;
import org.ledord.shared.NotFound;
import org.ledord.shared.Reads;
import org.ledord.shared.RuleViolation;
import org.ledord.shared.Sha256;
import org.ledord.shared.Typed;
import org.ledord.shared.Writes;

/**
 * Somebody answers: what they say is dropped by one database role, that they have answered is noted by another. The ballot is committed
 * first, as in anonymous rounds (ADR 0016). No trace is left but the day.
 */
@Stateless
@PermitAll
public class SurveyAnswering {
    private static final int LONGEST = 1_000;

    @Inject
    private Surveys surveys;

    @Inject
    private SurveyForms forms;

    @Inject
    private BallotBox box;

    @Inject
    private CurrentActor actor;

    @Inject
    private Reads reads;

    @Inject
    private Writes writes;

    /**
     * The form behind the word on a wall.
     *
     * @param form what makes this form one and not another; null before there is one
     */
    @May(value = "survey.wall", trace = Trace.READS)
    public SurveyForm onWall(String word, String form, Language language) {
        return forms.wall(word, Sha256.of(form == null ? "" : form), language);
    }

    /** The form of whoever holds a link. */
    @May(value = "survey.answer", trace = Trace.READS)
    public SurveyForm byInvitation(MatterKey survey, Language language) {
        return forms.invitation(actor.personId(), holder().matterId(), language);
    }

    /**
     * Answers by the code on the wall. The same form is taken once, and no more of them than people work there.
     *
     * @param form what makes this form one and not another
     */
    @May(value = "survey.wall", trace = Trace.ROWS_OF_ITS_OWN)
    public void castOnWall(String word, String form, List<SurveyAnswer> given) {
        SurveyForms.Door door = forms.door(word).orElseThrow(() -> new NotFound("survey"));
        if (form == null || form.isBlank()) {
            throw new RuleViolation("form-too-old");
        }
        writes.returning(Long.class, "select id from survey_site where id = :site for update", Map.of("site", door.siteId())); // so that the last two places are not given to three
        LocalDate today = taking(door.occasionId());
        byte[] hash = Sha256.of(form);
        if (door.way() == AnswerWay.SLIP && !forms.slip(door, hash)) {
            throw new RuleViolation("survey-slip");
        }
        if (reads.count("select count(*) from survey_turnout where occasion_id = :occasion and form = :form", Map.of("occasion", door.occasionId(), "form", hash)) > 0) {
            throw new RuleViolation("survey-given");
        }
        if (reads.count("select count(*) from survey_turnout where occasion_id = :occasion and site_id = :site", Map.of("occasion", door.occasionId(), "site", door.siteId())) >= door.headcount()) {
            throw new RuleViolation("survey-full");
        }
        List<Tick> ticks = ticks(door.occasionId(), door.siteId(), given);
        writes.change("insert into survey_turnout (occasion_id, site_id, form, on_day) values (:occasion, :site, :form, :today)",
                Map.of("occasion", door.occasionId(), "site", door.siteId(), "form", hash, "today", today));
        box.drop(ticks);
    }

    /** Answers through the link in one's letter, once. */
    @May(value = "survey.answer", trace = Trace.ROWS_OF_ITS_OWN)
    public void castByLink(MatterKey survey, List<SurveyAnswer> given) {
        SurveyForms.Invitation invitation = forms.invited(actor.personId(), holder().matterId());
        LocalDate today = taking(invitation.occasionId());
        List<Tick> ticks = ticks(invitation.occasionId(), invitation.siteId(), given);
        if (writes.change("update survey_invitation set answered_on = :today where id = :id and answered_on is null", Map.of("today", today, "id", invitation.id())) == 0) {
            throw new RuleViolation("survey-given");
        }
        box.drop(ticks);
    }

    /** Holds the occasion so that it cannot close meanwhile, and notes the first answer of all. Gives today. */
    private LocalDate taking(long occasionId) {
        SurveyOccasion occasion = surveys.occasion(occasionId, LockModeType.PESSIMISTIC_READ);
        Survey survey = surveys.get(occasion.surveyId());
        LocalDate today = surveys.today(survey);
        occasion.demandTaking(today);
        if (survey.firstAnswerOn() == null) {
            surveys.locked(occasion.surveyId()).answered(today);
            surveys.flush();
        }
        return today;
    }

    /** What these answers drop into which cells. Nothing at all is refused; so is what no question has. */
    private List<Tick> ticks(long occasionId, long siteId, List<SurveyAnswer> given) {
        List<Tick> ticks = new ArrayList<>();
        for (SurveyForms.Cell cell : forms.cells(occasionId, siteId)) {
            given.stream().filter(one -> one.question() == cell.number()).map(one -> Typed.words(one.value())).filter(value -> !value.isEmpty()).findFirst()
                    .ifPresent(value -> ticks.add(new Tick(cell.id(), checked(cell, value))));
        }
        if (ticks.isEmpty()) {
            throw new RuleViolation("ballot-empty");
        }
        return ticks;
    }

    private static String checked(SurveyForms.Cell cell, String value) {
        if (cell.kind() == QuestionKind.FREE_TEXT) {
            ClientData.refuse(value);
            if (value.length() > LONGEST) {
                throw new RuleViolation("text-too-long", LONGEST);
            }
            return value;
        }
        if (!value.matches("[1-9]\\d?") || Integer.parseInt(value) > cell.values()) {
            throw new NotFound("value " + cell.number());
        }
        return value;
    }

    private Actor.TokenHolder holder() {
        if (actor.get() instanceof Actor.TokenHolder holder && holder.purpose().equals("SURVEY")) {
            return holder;
        }
        throw new NotFound("survey by link");
    }
}
