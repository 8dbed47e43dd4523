package org.ledord.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ledord.matter.Audience;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;

/**
 * A proposal with its versions and its way.
 *
 * @param insider whether the actor may know who wrote which version
 * @param versions the newest first
 * @param kin the ideas and proposals that it came of, and the proposals that it went on in
 * @param steps what the actor may do with it now
 * @param keptFor why the actor cannot throw it away who else might, as {@link Head} says it; else null
 */
public record ProposalDetails(MatterKey key, Head head, List<VersionRow> versions, List<PrincipleRow> principles,
        List<WayStep> way, List<Kin> kin, boolean insider, Set<ProposalStep> steps, String keptFor) {
    /**
     * What stands above the words.
     *
     * @param keptFor why it cannot be thrown away: {@code LINEAGE}, others go on in it; {@code ASKED}, a specialist is asked about it; else null
     */
    public record Head(long matterId, long reformId, Audience audience, Long groupId, Long unitId, Instant createdAt,
            String title, String language, ProposalStatus status, Outcome outcome, String partSlug, String part,
            int groupNumber, String groupName, int authors, Instant sharedAt, Instant submittedAt,
            LocalDate implementedOn, String withdrawal, int revision, Instant changedAt, String keptFor) {
    }

    /**
     * One wording.
     *
     * @param argued the arguments in one column, see {@link #arguments}
     */
    public record VersionRow(int number, String title, String today, String proposed, String effect, LocalDate wantedFrom,
            String note, String author, Instant createdAt, String argued) {
        /** The wording as a form begins with it. */
        public Draft words(String part, Set<Integer> principles) {
            return new Draft(title, today, proposed, effect, wantedFrom, part, principles, arguments());
        }

        /** What is said about it and its principles, by their numbers. */
        public Map<Integer, Argument> arguments() {
            return Argument.read(argued);
        }

        /** What is said about it and this principle. */
        public Argument argument(int principle) {
            return arguments().getOrDefault(principle, Argument.NONE);
        }
    }

    /** A principle of the reform. */
    public record PrincipleRow(int number, String name, String explanation) {
    }

    /**
     * A station on its way that has a matter of its own: a round, a decision, a pilot, or a co-determination (whose title is the law that it
     * is under) or a risk assessment beside it.
     *
     * @param part how many points have their reply, for a round; for what is beside, 1 where whoever looks may read the record
     * @param whole how many points there are; for what is beside, 1 where it is done
     */
    public record WayStep(MatterKind kind, int number, String title, String status, LocalDate fromOn, LocalDate toOn,
            long part, long whole) {
    }

    /**
     * A matter that it came of or went on in.
     *
     * @param place {@code BEFORE} when it rests on that, {@code AFTER} when that rests on it
     */
    public record Kin(String place, MatterKind kind, int number, String title) {
    }

    /** The co-determinations and risk assessments. */
    public List<WayStep> beside(MatterKind kind) {
        return way.stream().filter(step -> step.kind() == kind).toList();
    }

    /** The matters in this place. */
    public List<Kin> kin(String place) {
        return kin.stream().filter(one -> one.place().equals(place)).toList();
    }

    /** The wording that stands now. */
    public VersionRow latest() {
        return versions.get(0);
    }

    /** Whether the actor may take this step now. */
    public boolean may(ProposalStep step) {
        return steps.contains(step);
    }
}
