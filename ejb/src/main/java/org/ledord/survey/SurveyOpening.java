package org.ledord.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ledord.mail.AddressSql;
import org.ledord.mail.Outbox;
import org.ledord.mail.Purpose;
import org.ledord.mail.Tokens;
import org.ledord.matter.Matters;
import org.ledord.shared.Parameters;
import org.ledord.shared.Reads;
import org.ledord.shared.RuleViolation;
import org.ledord.shared.Sha256;
import org.ledord.shared.Writes;

/** Opens an occasion: where its ballots will lie, the words on the walls, or a letter to each of those who work there. */
@ApplicationScoped
class SurveyOpening {
    /** How long a link says that it is over, and not that it is none of ours. */
    private static final int TOKEN_DAYS = 90;
    private static final int WORD = 8;
    /** Those who work in the survey's places and can be written to. */
    private static final String REACHED = """
            \sfrom survey_site_unit x join person p on p.unit_id = x.unit_id and p.erased_at is null where x.survey_id = :survey and\s""" + AddressSql.reaches("p.id");

    @Inject
    private Surveys surveys;

    @Inject
    private SurveyLetters letters;

    @Inject
    private SlipCodes slips;

    @Inject
    private Tokens tokens;

    @Inject
    private Outbox outbox;

    @Inject
    private Matters matters;

    @Inject
    private Reads reads;

    @Inject
    private Writes writes;

    @Inject
    private java.time.Clock clock;

    /** Refuses an occasion by mail that reaches fewer than must answer: nothing could ever be told. */
    void demandReach(Survey survey, SurveyOccasion occasion) {
        if (occasion.way() == AnswerWay.MAIL) {
            long reached = reads.count("select count(*)" + REACHED, Map.of("survey", survey.id()));
            if (reached < survey.threshold()) {
                throw new RuleViolation("survey-mail-few", reached, survey.threshold()).at("way");
            }
        }
    }

    void open(Survey survey, SurveyOccasion occasion, LocalDate today) {
        occasion.open(today, survey.threshold());
        surveys.flush();
        Map<String, Object> of = Map.of("occasion", occasion.id(), "survey", survey.id());
        writes.change("""
                insert into survey_cell (occasion_id, question_id, site_id)
                select :occasion, q.id, s.id from survey_question q left join survey_site s on s.survey_id = q.survey_id and q.kind <> 'FREE_TEXT' where q.survey_id = :survey
                union all select :occasion, q.id, null from survey_question q where q.survey_id = :survey and q.kind <> 'FREE_TEXT'""", of);
        if (occasion.way() != AnswerWay.MAIL) {
            List<Surveys.Site> sites = surveys.sites(survey);
            writes.changeEach("insert into survey_door (word, occasion_id, site_id) values (:word, :occasion, :site)", sites.stream()
                    .map(site -> Map.of("word", tokens.derive("survey|" + occasion.id() + "|" + site.id()).substring(0, WORD), "occasion", occasion.id(), "site", site.id())).toList());
            if (occasion.way() == AnswerWay.SLIP) {
                writes.changeEach("insert into survey_slip (occasion_id, site_id, form) values (:occasion, :site, :form)", sites.stream()
                        .flatMap(site -> slips.codes(occasion.id(), site).stream().map(code -> Map.<String, Object>of("occasion", occasion.id(), "site", site.id(), "form", Sha256.of(code)))).toList());
            }
        } else {
            writes.change("insert into survey_invitation (occasion_id, site_id, person_id) select :occasion, x.site_id, p.id" + REACHED + " order by random()", of);
            write(occasion, false, today);
        }
        matters.get(survey.matterId()).becomes("OPEN", matters.get(survey.matterId()).audience(), clock.instant());
    }

    /** Writes to those who have not answered. Gives how many letters that made. */
    int write(SurveyOccasion occasion, boolean again, LocalDate today) {
        List<SurveyLetters.Paper> papers = letters.papers(occasion.id());
        List<String> links = tokens.issue(papers.stream().map(to -> new Tokens.Wanted(Purpose.SURVEY, to.invitationId(), 1, to.personId(), to.matterId(), null,
                occasion.closesOn().plusDays(TOKEN_DAYS).atStartOfDay(to.where()).toInstant())).toList());
        int posted = 0;
        for (int i = 0; i < papers.size(); i++) {
            posted += outbox.post(letters.write(papers.get(i), links.get(i), again, today)) ? 1 : 0;
        }
        if (again) {
            writes.change("update survey_invitation set reminded_on = :today where id = any(cast(string_to_array(:ids, ',') as bigint[])) and answered_on is null",
                    Map.of("today", today, "ids", Parameters.list(papers.stream().map(SurveyLetters.Paper::invitationId).toList())));
        }
        return posted;
    }
}
