package org.ledord.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ledord.access.Access;
import org.ledord.access.CurrentActor;
import org.ledord.group.GroupSql;
import org.ledord.matter.Audience;
import org.ledord.matter.Matter;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.matter.Matters;
import org.ledord.reform.Reforms;
import org.ledord.shared.NotFound;
import org.ledord.shared.Parameters;
import org.ledord.shared.Reads;
import org.ledord.shared.RuleViolation;
import org.ledord.shared.Writes;

/** Finds assessments, locked, and keeps them with their risks and signatures. */
@ApplicationScoped
class Assessments {
    @PersistenceContext
    private EntityManager database;

    @Inject
    private Matters matters;

    @Inject
    private Reforms reforms;

    @Inject
    private Reads reads;

    @Inject
    private Writes writes;

    @Inject
    private Access access;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** The unit of the actor in this reform: whose work it is. */
    Optional<Long> unit(long reformId) {
        return reads.first(Long.class, """
                select coalesce(s.unit_id, p.unit_id) from membership s join person p on p.id = s.person_id join reform_group g on g.id = s.group_id join reform r on r.id = g.reform_id
                 where r.id = :reform and p.id = :person and s.function in ('UNIT_MANAGER','SAFETY_REPRESENTATIVE') and coalesce(s.unit_id, p.unit_id) is not null and %s
                 order by s.function desc, s.id limit 1""".formatted(GroupSql.runs("s")), Map.of("reform", reformId, "person", actor.personId(), "now", clock.instant()));
    }

    /** The number of the assessment of this proposal that the unit has begun and not finished. */
    Optional<Integer> open(long proposalMatterId, long unit) {
        return reads.first(Integer.class, "select m.number from risk_assessment a join matter m on m.id = a.matter_id where a.proposal_id = :proposal and m.unit_id = :unit and a.done_on is null limit 1",
                Map.of("proposal", proposalMatterId, "unit", unit));
    }

    /** Whether the actor signs as safety representative: whoever is one does. */
    Side side(long reformId) {
        return reads.count("""
                select count(*) from membership s join reform_group g on g.id = s.group_id join reform r on r.id = g.reform_id
                 where r.id = :reform and s.person_id = :person and s.function = 'SAFETY_REPRESENTATIVE' and %s""".formatted(GroupSql.runs("s")),
                Map.of("reform", reformId, "person", actor.personId(), "now", clock.instant())) > 0 ? Side.SAFETY : Side.EMPLOYER;
    }

    /** The assessment, locked, when the actor may see it. */
    Assessment seen(MatterKey key) {
        Long id = reads.first(Long.class, """
                select a.id from risk_assessment a join matter m on m.id = a.matter_id join reform r on r.id = m.reform_id
                 where r.slug = :reform and m.kind = 'RISK' and m.number = :number and\s""" + access.scope().sql("m", MatterKind.RISK),
                Map.of("reform", key.reform(), "number", key.number())).orElseThrow(() -> new NotFound(key.toString()));
        return database.find(Assessment.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    void add(Assessment assessment, Matter matter, Matter proposal, Long unit) {
        matter.belongTo(null, unit);
        database.persist(assessment);
        database.flush();
        matters.link(matter, "CONCERNS", proposal);
    }

    /** Writes a risk, one more or anew; the signatures that there are fall. */
    void write(Assessment assessment, WriteRisk command) {
        Map<String, Object> of = Parameters.of("id", assessment.id(), "number", command.number(), "risk", command.risk(), "severity", command.severity(), "likelihood",
                command.likelihood(), "measure", command.measure(), "responsible", command.responsible(), "due", command.due());
        if (command.number() == null) {
            writes.change("""
                    insert into risk_item (assessment_id, number, risk, severity, likelihood, measure, responsible, due_on)
                    select :id, coalesce(max(number), 0) + 1, :risk, :severity, :likelihood, :measure, :responsible, cast(:due as date) from risk_item where assessment_id = :id""", of);
        } else if (writes.change("""
                update risk_item set risk = :risk, severity = :severity, likelihood = :likelihood, measure = :measure, responsible = :responsible, due_on = cast(:due as date)
                 where assessment_id = :id and number = :number""", of) == 0) {
            throw new NotFound("risk " + command.number());
        }
        writes.change("delete from risk_signature where assessment_id = :id", Map.of("id", assessment.id()));
        database.lock(assessment, LockModeType.PESSIMISTIC_FORCE_INCREMENT); // whoever signs says which risks they saw
    }

    /** By when the measure of this risk is to be done as it stands, or null. */
    LocalDate due(Assessment assessment, Integer number) {
        return number == null ? null : reads.first(LocalDate.class, "select due_on from risk_item where assessment_id = :id and number = :number and due_on is not null",
                Map.of("id", assessment.id(), "number", number)).orElse(null);
    }

    int risks(Assessment assessment) {
        return (int) reads.count("select count(*) from risk_item where assessment_id = :id", Map.of("id", assessment.id()));
    }

    /** The sides that have signed. */
    Set<Side> sides(Assessment assessment) {
        Set<Side> sides = EnumSet.noneOf(Side.class);
        sides.addAll(reads.list(Side.class, "select distinct side from risk_signature where assessment_id = :id", Map.of("id", assessment.id())));
        return sides;
    }

    void sign(Assessment assessment, Side side, boolean dissents, String words) {
        if (writes.change("""
                insert into risk_signature (assessment_id, person_id, side, dissents, words, signed_at) values (:id, :person, :side, :dissents, :words, :now) on conflict do nothing""",
                Map.of("id", assessment.id(), "person", actor.personId(), "side", side.name(), "dissents", dissents, "words", words, "now", clock.instant())) == 0) {
            throw new RuleViolation("risk-signed-yourself");
        }
        matters.get(assessment.matterId()).becomes(assessment.doneOn() == null ? "OPEN" : "DONE", Audience.LEAD, clock.instant());
        database.flush();
    }

    /** Says that what was to be done about a risk is done, and later what it came to. */
    void done(Assessment assessment, int number, LocalDate on, String followUp) {
        if (writes.change("""
                update risk_item set done_on = coalesce(done_on, :on), follow_up = :words, followed_up_on = case when :words = '' then null else :on end
                 where assessment_id = :id and number = :number and measure <> ''""", Map.of("id", assessment.id(), "number", number, "on", on, "words", followUp)) == 0) {
            throw new NotFound("measure " + number);
        }
    }

    LocalDate today(MatterKey key) {
        return LocalDate.now(clock.withZone(reforms.zoneOf(key.reformKey())));
    }
}
