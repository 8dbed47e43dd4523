package org.ledord.survey;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ledord.access.Access;
import org.ledord.access.CurrentActor;
import org.ledord.access.Grant;
import org.ledord.access.May;
import org.ledord.access.Role;
import org.ledord.access.Trace;
import org.ledord.matter.MatterKey;
import org.ledord.people.ClientData;
import org.ledord.shared.NotFound;
import org.ledord.shared.Parameters;
import org.ledord.shared.Reads;
import org.ledord.shared.Refused;
import org.ledord.shared.RuleViolation;
import org.ledord.shared.Typed;
import org.ledord.shared.Writes;

/** Somebody outside the line reads own words, takes out what tells who wrote them, and lets them out or holds them back. */
@Stateless
@PermitAll
public class TextRelease {
    private static final Set<Role> LINE = Set.of(Role.UNIT_MANAGER, Role.PROJECT_LEAD, Role.COORDINATOR);
    private static final int LONGEST = 1_000;

    @Inject
    private Surveys surveys;

    @Inject
    private Access access;

    @Inject
    private CurrentActor actor;

    @Inject
    private Reads reads;

    @Inject
    private Writes writes;

    /** Whether whoever holds this leads nobody: deny wins for a person with two hats. */
    static boolean outsideTheLine(List<Grant> grants) {
        return grants.stream().noneMatch(grant -> LINE.contains(grant.role()) && grant.until() == null);
    }

    /** Those that wait. Nothing of them is told anybody else. */
    @May(value = "survey.release", trace = Trace.READS)
    public List<WaitingText> waiting(MatterKey key) {
        demandOutside();
        return reads.list(WaitingText.class, """
                select t.id as number, o.number as occasion, q.number as question, q.text as asked, t.text from survey_text t join survey_occasion o on o.id = t.occasion_id
                  join survey_question q on q.id = t.question_id join survey s on s.id = o.survey_id join matter m on m.id = s.matter_id join reform r on r.id = m.reform_id
                 where r.slug = :reform and m.kind = 'SURVEY' and m.number = :number and t.state = 'WAITING' and o.state = 'CLOSED' and %s order by t.id"""
                .formatted(access.scope().sql("m")), Map.of("reform", key.reform(), "number", key.number()));
    }

    /** Lets them out as they are written now. */
    @May("survey.release")
    public void release(MatterKey key, long number, String shown) {
        String words = Typed.words(shown);
        if (words.isEmpty()) {
            throw new RuleViolation("survey-text-empty").at("shown");
        }
        if (words.length() > LONGEST) {
            throw new RuleViolation("text-too-long", LONGEST).at("shown");
        }
        ClientData.refuse(words);
        decide(key, number, "RELEASED", words);
    }

    /** Holds them back for good. */
    @May("survey.release")
    public void withhold(MatterKey key, long number) {
        decide(key, number, "WITHHELD", null);
    }

    private void decide(MatterKey key, long number, String state, String shown) {
        demandOutside();
        Survey survey = surveys.seen(key);
        if (writes.change("""
                update survey_text set state = :state, shown = cast(:shown as text), decided_by = :by, decided_on = :today
                 where id = :id and state = 'WAITING' and occasion_id in (select id from survey_occasion where survey_id = :survey and state = 'CLOSED')""",
                Parameters.of("state", state, "shown", shown, "by", actor.personId(), "today", surveys.today(key), "id", number, "survey", survey.id())) == 0) {
            throw new NotFound("text " + number);
        }
    }

    private void demandOutside() {
        if (!outsideTheLine(actor.grants())) {
            throw new Refused("survey.release");
        }
    }
}
