package org.ledord.reform;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ledord.access.May;
import org.ledord.matter.ReformKey;
import org.ledord.shared.Language;
import org.ledord.shared.RuleViolation;

/**
 * Changes the frame of a reform: its words in each language, its goals, principles, parts and steps. Each change names the
 * revision that its writer saw, so that nobody writes over what they have not read. {@code behind} names the languages
 * whose text does not say all that the original says.
 */
@Stateless
@PermitAll
public class FrameEditing {
    @Inject
    private Reforms reforms;

    @Inject
    private Clock clock;

    /** Changes the reform's own text and facts. */
    @May("reform.edit")
    public void change(ReformKey reform, int revision, ReformDraft next, Set<Language> behind) {
        reforms.get(reform).change(revision, next, behind);
        reforms.flush();
    }

    /** Says what a decision on a proposal waits for: a closed co-determination, a signed risk assessment, both or neither. */
    @May("reform.edit")
    public void waitsFor(ReformKey reform, boolean codetermination, boolean riskAssessment) {
        reforms.get(reform).waitsFor(codetermination, riskAssessment);
        reforms.flush();
    }

    /** Changes a principle; its number stays. */
    @May("reform.edit")
    public void changePrinciple(ReformKey reform, int revision, NewPrinciple next, Set<Language> behind) {
        Reform in = reforms.get(reform);
        reforms.get(Principle.class, in.id(), next.number()).change(revision, in.language(), next, behind);
        reforms.flush();
    }

    /** Changes a part; its slug stays. */
    @May("reform.edit")
    public void changePart(ReformKey reform, int revision, NewPart next, Set<Language> behind) {
        Reform in = reforms.get(reform);
        reforms.get(Part.class, in.id(), next.slug()).change(revision, in.language(), next, behind);
        reforms.flush();
    }

    /** Changes a goal, and of which part it is. */
    @May("reform.edit")
    public void changeGoal(ReformKey reform, int number, int revision, NewGoal next, Set<Language> behind) {
        Reform in = reforms.get(reform);
        reforms.get(Goal.class, in.id(), number).change(revision, in.language(), reforms.partId(in.id(), next.part()), next.text(), behind);
        reforms.flush();
    }

    /** Changes a step of the timeline: its words, begun, done, planned for a date, or without one. */
    @May("reform.edit")
    public void changePhase(ReformKey reform, int number, int revision, NewPhase next, Set<Language> behind) {
        Reform in = reforms.get(reform);
        reforms.get(Phase.class, in.id(), number).change(revision, in.language(), next, behind);
        reforms.flush();
    }

    /** Retires a principle: it guides nothing new, and stays where it was weighed. Done already is done. */
    @May("reform.edit")
    public void retirePrinciple(ReformKey reform, int number) {
        Reform in = reforms.get(reform);
        Principle principle = reforms.get(Principle.class, in.id(), number);
        if (principle.retiredOn() == null) {
            principle.retire(today(in));
        }
    }

    /** Brings a retired principle back. */
    @May("reform.edit")
    public void restorePrinciple(ReformKey reform, int number) {
        reforms.get(Principle.class, reforms.idOf(reform), number).retire(null);
    }

    /** Retires a part: groups and proposals that belong to it keep it. Done already is done. */
    @May("reform.edit")
    public void retirePart(ReformKey reform, String slug) {
        Reform in = reforms.get(reform);
        Part part = reforms.get(Part.class, in.id(), slug);
        if (!part.isRetired()) {
            part.retire(today(in));
        }
    }

    /** Brings a retired part back. */
    @May("reform.edit")
    public void restorePart(ReformKey reform, String slug) {
        reforms.get(Part.class, reforms.idOf(reform), slug).retire(null);
    }

    /** Removes a goal; nothing points at one. Gone already is gone. */
    @May("reform.edit")
    public void removeGoal(ReformKey reform, int number) {
        reforms.find(Goal.class, reforms.idOf(reform), number).ifPresent(reforms::remove);
    }

    /** Removes a step of the timeline that has not been: what is done stays told. Gone already is gone. */
    @May("reform.edit")
    public void removePhase(ReformKey reform, int number) {
        reforms.find(Phase.class, reforms.idOf(reform), number).ifPresent(phase -> {
            if (phase.status() == PhaseStatus.DONE) {
                throw new RuleViolation("phase-done-stays");
            }
            reforms.remove(phase);
        });
    }

    /**
     * Moves a goal, part or step one place towards the beginning.
     *
     * @param key its number, or a part's slug
     * @param seen the place that its mover saw it at; from another place it is moved by nobody
     */
    @May("reform.edit")
    public void advance(ReformKey reform, FrameKind kind, String key, int seen) {
        Reform in = reforms.locked(reform);
        switch (kind) {
            case GOAL -> {
                Goal goal = reforms.get(Goal.class, in.id(), Integer.valueOf(key));
                advance(goal, seen, reforms.inOrder(Goal.class, in.id()).stream().filter(goal::isBeside).toList());
            }
            case PART -> advance(reforms.get(Part.class, in.id(), key), seen,
                    reforms.inOrder(Part.class, in.id()).stream().filter(part -> !part.isRetired()).toList());
            case PHASE -> advance(reforms.get(Phase.class, in.id(), Integer.valueOf(key)), seen, reforms.inOrder(Phase.class, in.id()));
            default -> throw new IllegalArgumentException("The number of a principle is its place");
        }
    }

    private static <T extends Placed> void advance(T one, int seen, List<T> row) {
        int at = row.indexOf(one);
        if (one.position() == seen && at > 0) {
            T before = row.get(at - 1);
            one.stand(before.position());
            before.stand(seen);
        }
    }

    private LocalDate today(Reform in) {
        return LocalDate.now(clock.withZone(in.facts().zone()));
    }
}
