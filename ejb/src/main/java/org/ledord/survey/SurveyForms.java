package org.ledord.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.reading.QuestionKind;
import org.ledord.shared.Language;
import org.ledord.shared.NotFound;
import org.ledord.shared.PortalTexts;
import org.ledord.shared.Reads;

/** Reads the form behind a word on a wall or an invitation. */
@ApplicationScoped
class SurveyForms {
    private static final int SCALE_STEPS = 5;
    private static final String HEAD = """
            select r.slug, m.number, o.number as occasion, r.municipality, m.title, m.language, s.intro, x.name as site, o.opens_on, o.closes_on, coalesce(o.threshold, s.threshold) as threshold,
                   o.state, s.id as survey_id, cast(cast(:now as timestamptz) at time zone r.zone as date) as today, o.way = 'SLIP' as slips, %s as given, %s as full, %s as lacks
              from survey_occasion o join survey s on s.id = o.survey_id join matter m on m.id = s.matter_id join reform r on r.id = m.reform_id join %s
             where %s""";

    /** Whether the form is one of the slips that were handed out there. */
    private static final String SLIP = "exists (select 1 from survey_slip p where p.occasion_id = d.occasion_id and p.site_id = d.site_id and p.form = :form)";

    @Inject
    private Reads reads;

    @Inject
    private PortalTexts texts;

    @Inject
    private Clock clock;

    /** The word on the wall of a place on an occasion. */
    public record Door(long occasionId, long siteId, int headcount, AnswerWay way) {
    }

    /** An invitation to an occasion that takes answers, or else to the newest. */
    public record Invitation(long id, long occasionId, long siteId) {
    }

    /** Where the answer to a question goes; its values are numbered from one. */
    public record Cell(long id, int number, QuestionKind kind, int values) {
    }

    /** What stands above the questions. */
    public record Head(String slug, int number, int occasion, String municipality, String title, Language language, String intro, String site, LocalDate opensOn, LocalDate closesOn,
            int threshold, OccasionState state, long surveyId, LocalDate today, boolean slips, boolean given, boolean full, boolean lacks) {
        SurveyForm.State shown() {
            if (state == OccasionState.PLANNED) {
                return SurveyForm.State.EARLY;
            }
            if (given) {
                return SurveyForm.State.GIVEN;
            }
            if (state != OccasionState.OPEN || today.isAfter(closesOn)) {
                return SurveyForm.State.OVER;
            }
            return lacks ? SurveyForm.State.SLIP : full ? SurveyForm.State.FULL : SurveyForm.State.OPEN;
        }
    }

    /** A question as it lies. */
    public record Row(int number, SurveyPart part, String standard, QuestionKind kind, String text, String options) {
    }

    SurveyForm wall(String word, byte[] form, Language language) {
        return form(reads.first(Head.class, HEAD.formatted("exists (select 1 from survey_turnout t where t.occasion_id = o.id and t.form = :form)", "(select count(*) from survey_turnout t where t.occasion_id = o.id and t.site_id = x.id) >= x.headcount", "o.way = 'SLIP' and not " + SLIP,
                "survey_door d on d.occasion_id = o.id join survey_site x on x.id = d.site_id", "d.word = :word"), Map.of("word", bare(word), "form", form, "now", clock.instant())), language);
    }

    SurveyForm invitation(long personId, long matterId, Language language) {
        return form(reads.first(Head.class, HEAD.formatted("i.answered_on is not null", "false", "false", "survey_invitation i on i.occasion_id = o.id join survey_site x on x.id = i.site_id",
                "i.id = :id"), Map.of("id", invited(personId, matterId).id(), "now", clock.instant())), language);
    }

    private SurveyForm form(Optional<Head> found, Language language) {
        Head head = found.orElseThrow(() -> new NotFound("survey"));
        List<SurveyForm.Asked> questions = reads.list(Row.class, "select number, part, standard, kind, text, options from survey_question where survey_id = :survey order by number",
                Map.of("survey", head.surveyId())).stream().map(row -> new SurveyForm.Asked(row.number(), row.part(), row.kind(),
                row.standard().isEmpty() ? row.text() : texts.in(language).say("survey.question." + row.standard()), row.options().lines().toList(), row.standard().isEmpty())).toList();
        return new SurveyForm(new MatterKey(head.slug(), MatterKind.SURVEY, head.number()), head.occasion(), head.municipality(), head.title(), head.language(), head.intro(), head.site(),
                head.opensOn(), head.closesOn(), head.threshold(), head.slips(), head.shown(), questions);
    }

    Optional<Door> door(String word) {
        return reads.first(Door.class, "select d.occasion_id, d.site_id, s.headcount, o.way from survey_door d join survey_site s on s.id = d.site_id join survey_occasion o on o.id = d.occasion_id where d.word = :word", Map.of("word", bare(word)));
    }

    /** Whether this form was handed out at that door as a slip. @param form its hash */
    boolean slip(Door door, byte[] form) {
        return reads.count("select count(*) from survey_door d where d.occasion_id = :occasion and d.site_id = :site and " + SLIP,
                Map.of("occasion", door.occasionId(), "site", door.siteId(), "form", form)) > 0;
    }

    Invitation invited(long personId, long matterId) {
        return reads.first(Invitation.class, """
                select i.id, i.occasion_id, i.site_id from survey_invitation i join survey_occasion o on o.id = i.occasion_id join survey s on s.id = o.survey_id
                 where i.person_id = :person and s.matter_id = :matter order by o.state = 'OPEN' desc, o.number desc limit 1""", Map.of("person", personId, "matter", matterId))
                .orElseThrow(() -> new NotFound("invitation"));
    }

    /** Where answers from this place go; own words go where those of all places do. */
    List<Cell> cells(long occasionId, long siteId) {
        return reads.list(Cell.class, """
                select c.id, q.number, q.kind, case q.kind when 'SCALE' then :steps when 'CHOICE' then array_length(string_to_array(q.options, chr(10)), 1) else 0 end as values
                  from survey_cell c join survey_question q on q.id = c.question_id
                 where c.occasion_id = :occasion and (q.kind = 'FREE_TEXT' and c.site_id is null or q.kind <> 'FREE_TEXT' and c.site_id = :site) order by q.number""",
                Map.of("occasion", occasionId, "site", siteId, "steps", SCALE_STEPS));
    }

    /** A word as it was typed from a wall: a nought, a one and an eight are what they look like, for no word has them. */
    static String bare(String typed) {
        return (typed == null ? "" : typed).toLowerCase(Locale.ROOT).replace('0', 'o').replace('1', 'i').replace('8', 'b').replaceAll("[^a-z2-7]", "");
    }
}
