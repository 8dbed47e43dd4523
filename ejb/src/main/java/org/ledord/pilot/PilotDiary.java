package org.ledord.pilot;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.ledord.access.CurrentActor;
import org.ledord.access.May;
import org.ledord.matter.MatterKey;
import org.ledord.people.ClientData;
import org.ledord.shared.Language;
import org.ledord.shared.RuleViolation;
import org.ledord.shared.Typed;
import org.ledord.shared.Writes;

/** What happens in a pilot day by day is written down by those who are there, and what they try in it: plan, do, study, act. */
@Stateless
@PermitAll
public class PilotDiary {
    private static final int LONGEST = 4_000;

    @Inject
    private Pilots pilots;

    @Inject
    private Writes writes;

    @Inject
    private CurrentActor actor;

    @Inject
    private DiaryEntries entries;

    /** Writes down what happened, or what one thought of it. Those in the reform read it, and everybody what the lead lets them ({@link PilotShowing}). */
    @May("pilot.diary")
    public void write(MatterKey key, EntryKind kind, LocalDate day, String text, Language language) {
        String words = Typed.words(text);
        ClientData.refuse(words);
        if (kind == null || words.isEmpty() || words.length() > DiaryEntry.LONGEST) {
            throw new RuleViolation("pilot-entry", DiaryEntry.LONGEST).at("text");
        }
        Pilot pilot = pilots.seen(key);
        pilot.demandDay(day, pilots.today(key));
        entries.add(pilot, new DiaryEntry(kind, day, words, language, actor.personId(), null));
    }

    /** Plans a small trial within the pilot; gives its number. */
    @May("pilot.diary")
    public int plan(MatterKey key, String plan) {
        String words = Typed.words(plan);
        demand(words);
        Pilot pilot = pilots.seen(key);
        pilot.demandRunning();
        return writes.returning(Integer.class, """
                insert into pilot_cycle (pilot_id, number, plan, begun_on)
                select id, (select coalesce(max(number), 0) + 1 from pilot_cycle where pilot_id = :pilot), :plan, :today from pilot where id = :pilot for update returning number""",
                Map.of("pilot", pilot.id(), "plan", words, "today", pilots.today(key))).get(0);
    }

    /**
     * Tells what became of one: what was done, what was seen, what one does now.
     *
     * @param revision as it was read; somebody else's words are not written over
     */
    @May("pilot.diary")
    public void tell(MatterKey key, int number, Cycle cycle, int revision) {
        demand(cycle.plan());
        ClientData.refuse(cycle.did(), cycle.studied(), cycle.acted());
        if (cycle.did().length() > LONGEST || cycle.studied().length() > LONGEST || cycle.acted().length() > LONGEST) {
            throw new RuleViolation("pilot-cycle", LONGEST).at("plan");
        }
        Pilot pilot = pilots.seen(key);
        pilot.demandRunning();
        if (writes.change("""
                update pilot_cycle set plan = :plan, did = :did, studied = :studied, acted = :acted, revision = revision + 1
                 where pilot_id = :pilot and number = :number and revision = :revision""",
                Map.of("pilot", pilot.id(), "number", number, "plan", cycle.plan(), "did", cycle.did(), "studied", cycle.studied(), "acted", cycle.acted(), "revision", revision)) == 0) {
            throw new RuleViolation("changed-meanwhile");
        }
    }

    private static void demand(String plan) {
        ClientData.refuse(plan);
        if (plan.isEmpty() || plan.length() > LONGEST) {
            throw new RuleViolation("pilot-cycle", LONGEST).at("plan");
        }
    }
}
