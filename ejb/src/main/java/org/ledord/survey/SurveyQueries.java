package org.ledord.survey;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ledord.access.Access;
import org.ledord.access.CurrentActor;
import org.ledord.access.Grant;
import org.ledord.access.May;
import org.ledord.matter.MatterKey;
import org.ledord.matter.ReformKey;
import org.ledord.shared.NotFound;
import org.ledord.shared.Parameters;
import org.ledord.shared.Reads;
import org.ledord.transparency.SurveyResults;
import org.ledord.transparency.SurveySql;

/** Surveys as the actor may see them. */
@Stateless
@PermitAll
public class SurveyQueries {
    private static final int MOST = 200;
    private static final String PILOTS = """
            select 'PILOT' as list, cast(m.number as text) as key, m.title as name from matter m join reform r on r.id = m.reform_id
             where r.slug = :reform and m.kind = 'PILOT' and\s""";

    @Inject
    private Reads reads;

    @Inject
    private Access access;

    @Inject
    private CurrentActor actor;

    /** All of the reform, the newest first. */
    @May("survey.list")
    public List<SurveyRow> list(ReformKey reform) {
        return reads.list(SurveyRow.class, """
                select m.number, m.title, m.language, (select cast(count(*) as int) from survey_question q where q.survey_id = s.id) as questions,
                       (select cast(count(*) as int) from survey_site x where x.survey_id = s.id) as sites, coalesce(o.number, 0) as occasions, o.state, o.opens_on, o.closes_on
                  from survey s join matter m on m.id = s.matter_id join reform r on r.id = m.reform_id
                  left join survey_occasion o on o.survey_id = s.id and o.number = (select max(y.number) from survey_occasion y where y.survey_id = s.id)
                 where r.slug = :reform and\s""" + access.scope().sql("m") + " order by m.number desc limit :most", Map.of("reform", reform.slug(), "most", MOST));
    }

    /** One of them. Whoever speaks for no more than their own unit sees that unit and all together, until it is published. */
    @May("survey.list")
    public SurveyDetails show(MatterKey key) {
        SurveyResults results = SurveySql.read(reads, "shown_", seen(), Map.of("reform", key.reform(), "number", key.number())).orElseThrow(() -> new NotFound(key.toString()));
        boolean leads = access.may("survey.set-up", key.reformKey());
        boolean releases = TextRelease.outsideTheLine(actor.grants()) && access.may("survey.release", key.reformKey());
        List<SurveyDetails.Door> doors = inside(results.head().surveyId());
        int waiting = doors.stream().filter(door -> door.site() < 0).mapToInt(SurveyDetails.Door::occasion).findFirst().orElse(0);
        Set<Integer> own = doors.stream().filter(door -> door.site() == 0).map(SurveyDetails.Door::occasion).collect(Collectors.toCollection(TreeSet::new));
        return new SurveyDetails(key, access.may("survey.see-all", key.reformKey()) ? results : results.only(own), leads, releases, waiting,
                leads ? doors.stream().filter(door -> door.site() > 0).toList() : List.of());
    }

    private String seen() {
        return "exists (select 1 from matter m join reform r on r.id = m.reform_id where m.id = s.matter_id and r.slug = :reform and m.number = :number and " + access.scope().sql("m") + ")";
    }

    /** In one statement: the words on the walls; with site 0 the places of the actor's own units; with site -1 how many own words wait. */
    private List<SurveyDetails.Door> inside(long survey) {
        return reads.list(SurveyDetails.Door.class, """
                select o.number as occasion, x.number as site, x.name, d.word from survey_door d join survey_occasion o on o.id = d.occasion_id and o.state in ('PLANNED','OPEN')
                  join survey_site x on x.id = d.site_id where o.survey_id = :survey
                union all
                select x.number, 0, '', '' from survey_site_unit u join survey_site x on x.id = u.site_id
                 where u.survey_id = :survey and u.unit_id = any(cast(string_to_array(:units, ',') as bigint[]))
                union all
                select cast(count(*) as int), -1, '', '' from survey_text t join survey_occasion o on o.id = t.occasion_id where o.survey_id = :survey and t.state = 'WAITING'
                 order by 1, 2""", Parameters.of("survey", survey, "units", Parameters.list(actor.grants().stream().map(Grant::unitId).filter(unit -> unit != null).distinct().toList())));
    }

    /** A survey that somebody sets up, for whoever does. */
    @May("survey.set-up")
    public SurveyDetails edited(MatterKey key) {
        return new SurveyDetails(key, SurveySql.frame(reads, "shown_", seen(), Map.of("reform", key.reform(), "number", key.number())).orElseThrow(() -> new NotFound(key.toString())),
                true, false, 0, List.of());
    }

    /** A unit ({@code UNIT}) or a pilot ({@code PILOT}) to choose. */
    public record Option(String list, String key, String name) {
    }

    /** The units that no place of the survey has yet, and the reform's pilots. */
    @May("survey.set-up")
    public List<Option> options(MatterKey key) {
        return reads.list(Option.class, PILOTS + access.scope().sql("m") + """

                union all
                select 'UNIT', u.slug, u.name from unit u where not exists (select 1 from survey_site_unit x join survey s on s.id = x.survey_id join matter m on m.id = s.matter_id
                  join reform r on r.id = m.reform_id where x.unit_id = u.id and r.slug = :reform and m.number = :number) order by list, name""",
                Map.of("reform", key.reform(), "number", key.number()));
    }

    /** The reform's pilots that a survey can follow. */
    @May("survey.set-up")
    public List<Option> pilots(ReformKey reform) {
        return reads.list(Option.class, PILOTS + access.scope().sql("m") + " order by m.number desc", Map.of("reform", reform.slug()));
    }
}
