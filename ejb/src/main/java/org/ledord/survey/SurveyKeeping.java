package org.ledord.survey;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ledord.access.May;
import org.ledord.access.Trace;
import org.ledord.ballot.BallotBox;
import org.ledord.matter.Audience;
import org.ledord.matter.Matter;
import org.ledord.matter.MatterKey;
import org.ledord.matter.Matters;
import org.ledord.shared.Reads;
import org.ledord.shared.Writes;

/** What happens to an occasion: it opens and closes on its days, its ballots are mixed by night, those who have not answered are reminded, and it is published. */
@Stateless
@PermitAll
public class SurveyKeeping {
    private static final String TODAY = "cast(cast(:now as timestamptz) at time zone r.zone as date)";

    @Inject
    private Surveys surveys;

    @Inject
    private SurveyOpening opening;

    @Inject
    private SurveyCounting counting;

    @Inject
    private BallotBox box;

    @Inject
    private Matters matters;

    @Inject
    private Reads reads;

    @Inject
    private Writes writes;

    @Inject
    private Clock clock;

    /** The occasions whose first or last day has come, by internal id. */
    @May(value = "survey.work", trace = Trace.READS)
    public List<Long> due() {
        return reads.list(Long.class, """
                select o.id from survey_occasion o join survey s on s.id = o.survey_id join matter m on m.id = s.matter_id join reform r on r.id = m.reform_id
                 where o.state = 'PLANNED' and o.opens_on <= %1$s or o.state = 'OPEN' and o.closes_on < %1$s order by o.id""".formatted(TODAY), Map.of("now", clock.instant()));
    }

    /** Opens or closes one of those, once, whichever node comes first. */
    @May(value = "survey.work", trace = Trace.ROWS_OF_ITS_OWN)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void turn(long occasionId) {
        if (writes.returning(Long.class, "select id from survey_occasion where id = :id for update skip locked", Map.of("id", occasionId)).isEmpty()) {
            return;
        }
        SurveyOccasion occasion = surveys.occasion(occasionId, LockModeType.PESSIMISTIC_WRITE);
        Survey survey = surveys.get(occasion.surveyId());
        LocalDate today = surveys.today(survey);
        if (occasion.dueToOpen(today)) {
            opening.open(survey, occasion, today);
        } else if (occasion.state() == OccasionState.OPEN) {
            occasion.close(today);
            surveys.flush();
            Matter matter = matters.get(survey.matterId());
            matter.becomes("CLOSED", matter.audience(), clock.instant());
            counting.count(survey, occasion);
        }
    }

    /** The occasions that take answers, by internal id. */
    @May(value = "survey.work", trace = Trace.READS)
    public List<Long> open() {
        return reads.list(Long.class, "select id from survey_occasion where state = 'OPEN' order by id", Map.of());
    }

    /** Mixes what waits in the spool, question by question and place by place, where it is so many that nobody stands out. */
    @May(value = "survey.work", trace = Trace.ROWS_OF_ITS_OWN)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void mix(long occasionId) {
        SurveyOccasion occasion = surveys.occasion(occasionId, LockModeType.NONE);
        box.mix(reads.list(Long.class, "select id from survey_cell where occasion_id = :occasion", Map.of("occasion", occasionId)), occasion.threshold());
    }

    /** Reminds those who have not answered, and nobody else, at most once a day. Gives how many letters that made. */
    @May("survey.set-up")
    public int remind(MatterKey key, int number) {
        Survey survey = surveys.seen(key);
        SurveyOccasion occasion = surveys.occasion(survey, number);
        occasion.demandReminding();
        return opening.write(occasion, true, surveys.today(key));
    }

    /** Lets everybody see what those inside see. */
    @May("survey.set-up")
    public void publish(MatterKey key, int number) {
        Survey survey = surveys.seen(key);
        SurveyOccasion occasion = surveys.occasion(survey, number);
        occasion.publish(reads.count("select count(*) from survey_text where occasion_id = :occasion and state = 'WAITING'", Map.of("occasion", occasion.id())), clock.instant());
        surveys.flush();
        matters.get(survey.matterId()).becomes("PUBLISHED", Audience.PUBLIC, clock.instant());
    }
}
