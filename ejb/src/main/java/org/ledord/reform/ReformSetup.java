package org.ledord.reform;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.ledord.access.May;
import org.ledord.matter.ReformKey;
import org.ledord.matter.Slug;
import org.ledord.shared.RuleViolation;

/** Sets a reform up and says how far it has come. */
@Stateless
@PermitAll
public class ReformSetup {
    @Inject
    private Reforms reforms;

    @Inject
    private Clock clock;

    /** Sets up a reform; it is being prepared and not public yet. */
    @May("reform.create")
    public ReformKey create(NewReform asked) {
        reforms.takeTurns();
        if (reforms.taken(asked.slug())) {
            throw new RuleViolation("reform-slug-taken", asked.slug());
        }
        reforms.add(new Reform(asked));
        return new ReformKey(asked.slug());
    }

    /** Lets everyone see it. */
    @May("reform.edit")
    public void publish(ReformKey reform) {
        reforms.get(reform).publish(clock.instant());
    }

    /** Says that the work has begun. */
    @May("reform.edit")
    public void start(ReformKey reform) {
        reforms.get(reform).start();
    }

    /** Says that the work is over. */
    @May("reform.edit")
    public void conclude(ReformKey reform, LocalDate on) {
        reforms.get(reform).conclude(on);
    }

    /** Says that the information owner has read the frame through and found it true today. */
    @May("reform.edit")
    public void review(ReformKey reform) {
        Reform found = reforms.get(reform);
        found.reviewed(LocalDate.now(clock.withZone(found.facts().zone())));
    }

    /** Says after how many months its pages are to be read through again. */
    @May("reform.edit")
    public void reviewEvery(ReformKey reform, int months) {
        reforms.get(reform).reviewEvery(months);
    }

    /** Adds a principle. Its number is permanent. */
    @May("reform.edit")
    public void addPrinciple(ReformKey reform, NewPrinciple asked) {
        Reform to = reforms.locked(reform);
        if (reforms.find(Principle.class, to.id(), asked.number()).isPresent()) {
            throw new RuleViolation("principle-number-taken", asked.number());
        }
        reforms.add(new Principle(to.id(), to.language(), asked));
    }

    /** Adds a part after those there are, under the slug asked for, or one made of its title. */
    @May("reform.edit")
    public void addPart(ReformKey reform, NewPart asked) {
        Reform to = reforms.locked(reform);
        String slug = asked.slug() == null || asked.slug().isBlank()
                ? Slug.free(new Words(asked.title()).get(to.language()), "del", one -> reforms.find(Part.class, to.id(), one).isPresent())
                : asked.slug();
        reforms.add(new Part(to.id(), to.language(), reforms.nextPosition(Part.class, to.id()), slug, asked));
    }

    /** Adds a goal after those there are. */
    @May("reform.edit")
    public void addGoal(ReformKey reform, NewGoal asked) {
        Reform to = reforms.locked(reform);
        reforms.add(new Goal(to.id(), to.language(), reforms.partId(to.id(), asked.part()), reforms.nextNumber(Goal.class, to.id()),
                reforms.nextPosition(Goal.class, to.id()), asked.text()));
    }

    /** Adds a step after those there are, and gives its number. */
    @May("reform.edit")
    public int addPhase(ReformKey reform, NewPhase asked) {
        Reform to = reforms.locked(reform);
        int number = reforms.nextNumber(Phase.class, to.id());
        reforms.add(new Phase(to.id(), to.language(), number, reforms.nextPosition(Phase.class, to.id()), asked));
        return number;
    }
}
