package org.ledord.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ledord.access.Access;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.matter.Matters;
import org.ledord.reform.Reforms;
import org.ledord.shared.NotFound;
import org.ledord.shared.Parameters;
import org.ledord.shared.Reads;
import org.ledord.shared.Writes;

/** Finds surveys and their occasions, locked, and keeps them with their questions and places. */
@ApplicationScoped
class Surveys {
    @PersistenceContext
    private EntityManager database;

    @Inject
    private Matters matters;

    @Inject
    private Reforms reforms;

    @Inject
    private Access access;

    @Inject
    private Reads reads;

    @Inject
    private Writes writes;

    @Inject
    private Clock clock;

    /** The survey, locked, when the actor may see it. */
    Survey seen(MatterKey key) {
        Long id = reads.first(Long.class, """
                select s.id from survey s join matter m on m.id = s.matter_id join reform r on r.id = m.reform_id
                 where r.slug = :reform and m.kind = 'SURVEY' and m.number = :number and\s""" + access.scope().sql("m", MatterKind.SURVEY),
                Map.of("reform", key.reform(), "number", key.number())).orElseThrow(() -> new NotFound(key.toString()));
        return database.find(Survey.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    Survey get(long id) {
        return database.find(Survey.class, id);
    }

    /** The same, locked: two first answers at once are one after the other. */
    Survey locked(long id) {
        return database.find(Survey.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    SurveyOccasion occasion(Survey survey, int number) {
        return database.createQuery("select o from SurveyOccasion o where o.surveyId = :survey and o.number = :number", SurveyOccasion.class)
                .setParameter("survey", survey.id()).setParameter("number", number).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound("occasion " + number));
    }

    /** The occasion with this internal id. Whoever answers holds it so that it cannot close meanwhile; who closes it, alone. */
    SurveyOccasion occasion(long id, LockModeType lock) {
        SurveyOccasion occasion = database.find(SurveyOccasion.class, id, lock);
        if (occasion == null) {
            throw new NotFound("occasion " + id);
        }
        return occasion;
    }

    /** All of them, in order. */
    List<SurveyOccasion> occasions(Survey survey) {
        return database.createQuery("select o from SurveyOccasion o where o.surveyId = :survey order by o.number", SurveyOccasion.class)
                .setParameter("survey", survey.id()).getResultList();
    }

    void add(Object kept) {
        database.persist(kept);
        database.flush();
    }

    void flush() {
        database.flush();
    }

    /** The matter that this pilot is. */
    Long pilot(MatterKey key) {
        return matters.get(key).id();
    }

    /** Adds a ready-made statement or an own question as the last. */
    void ask(Survey survey, SurveyPart part, String standard, String kind, String text, List<String> options) {
        writes.change("""
                insert into survey_question (survey_id, number, part, standard, kind, text, options)
                select :survey, coalesce(max(number), 0) + 1, :part, :standard, :kind, :text, :options from survey_question where survey_id = :survey""",
                Map.of("survey", survey.id(), "part", part.name(), "standard", standard, "kind", kind, "text", text, "options", String.join("\n", options)));
    }

    /** Takes an own question away; those after it move up. */
    void unask(Survey survey, int number) {
        if (writes.change("delete from survey_question where survey_id = :survey and number = :number and part = 'OWN'", Map.of("survey", survey.id(), "number", number)) == 0) {
            throw new NotFound("question " + number);
        }
        for (int next = number + 1; writes.change("update survey_question set number = number - 1 where survey_id = :survey and number = :next",
                Map.of("survey", survey.id(), "next", next)) == 1;) {
            next++;
        }
    }

    int questions(Survey survey) {
        return (int) reads.count("select count(*) from survey_question where survey_id = :survey", Map.of("survey", survey.id()));
    }

    /** A place of a survey. */
    public record Site(long id, int number, String name, int headcount) {
    }

    List<Site> sites(Survey survey) {
        return reads.list(Site.class, "select id, number, name, headcount from survey_site where survey_id = :survey order by number", Map.of("survey", survey.id()));
    }

    /** Adds a place for one unit. False where the unit is in one already. */
    boolean addSite(Survey survey, long unit, int headcount) {
        if (reads.count("select count(*) from survey_site_unit where survey_id = :survey and unit_id = :unit", Map.of("survey", survey.id(), "unit", unit)) > 0) {
            return false;
        }
        Long site = writes.returning(Long.class, """
                insert into survey_site (survey_id, number, name, headcount)
                select :survey, (select coalesce(max(number), 0) + 1 from survey_site where survey_id = :survey), u.name, :headcount from unit u where u.id = :unit returning id""",
                Map.of("survey", survey.id(), "unit", unit, "headcount", headcount)).get(0);
        writes.change("insert into survey_site_unit (survey_id, site_id, unit_id) values (:survey, :site, :unit)", Map.of("survey", survey.id(), "site", site, "unit", unit));
        return true;
    }

    /** Puts these places together into the first of them. */
    void merge(Survey survey, List<Site> sites, String name) {
        Site first = sites.get(0);
        List<Long> others = sites.stream().skip(1).map(Site::id).toList();
        Map<String, Object> of = Map.of("first", first.id(), "others", Parameters.list(others), "name", name, "headcount", sites.stream().mapToInt(Site::headcount).sum());
        writes.change("update survey_site_unit set site_id = :first where site_id = any(cast(string_to_array(:others, ',') as bigint[]))", of);
        writes.change("delete from survey_site where id = any(cast(string_to_array(:others, ',') as bigint[]))", of);
        writes.change("update survey_site set name = :name, headcount = :headcount where id = :first", of);
    }

    void dropSite(Survey survey, int number) {
        if (writes.change("delete from survey_site where survey_id = :survey and number = :number", Map.of("survey", survey.id(), "number", number)) == 0) {
            throw new NotFound("site " + number);
        }
    }

    LocalDate today(MatterKey key) {
        return LocalDate.now(clock.withZone(reforms.zoneOf(key.reformKey())));
    }

    /** Today where the survey is. */
    LocalDate today(Survey survey) {
        return LocalDate.now(clock.withZone(zone(survey)));
    }

    ZoneId zone(Survey survey) {
        return Optional.of(survey.matterId()).flatMap(matter -> reads.first(String.class, "select r.zone from matter m join reform r on r.id = m.reform_id where m.id = :matter",
                Map.of("matter", matter))).map(ZoneId::of).orElseThrow();
    }
}
