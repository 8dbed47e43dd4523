package org.ledord.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ledord.access.Access;
import org.ledord.matter.Audience;
import org.ledord.matter.Matter;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.matter.Matters;
import org.ledord.reform.Reforms;
import org.ledord.shared.NotFound;
import org.ledord.shared.Reads;
import org.ledord.shared.RuleViolation;

/** Finds proposals and keeps them, each together with its matter. */
@ApplicationScoped
class Proposals {
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
    private Clock clock;

    /** The proposal, when the actor may see it: a lead must not learn from a refusal that a draft exists. */
    Proposal seen(MatterKey key) {
        Long id = reads.first(Long.class, """
                select p.id from matter m join proposal p on p.matter_id = m.id join reform r on r.id = m.reform_id
                 where r.slug = :reform and m.kind = 'PROPOSAL' and m.number = :number and\s""" + access.scope().sql("m", MatterKind.PROPOSAL),
                Map.of("reform", key.reform(), "number", key.number())).orElseThrow(() -> new NotFound(key.toString()));
        return database.find(Proposal.class, id);
    }

    /** The proposal of this matter, for features that were let in by a rule of their own. */
    Proposal of(long matterId) {
        List<Proposal> found = database.createQuery("select p from Proposal p where p.matterId = :matter", Proposal.class)
                .setParameter("matter", matterId).getResultList();
        if (found.isEmpty()) {
            throw new NotFound("proposal of matter " + matterId);
        }
        return found.get(0);
    }

    /** The first day on which it was decided in one of these ways, or null where it never was. */
    LocalDate decidedOn(Proposal proposal, Outcome... ways) {
        return reads.first(LocalDate.class, "select decided_on from decision where proposal_id = :proposal and outcome = any(string_to_array(:ways, ',')) order by decided_on, id",
                Map.of("proposal", proposal.id(), "ways", Arrays.stream(ways).map(Outcome::name).collect(Collectors.joining(",")))).orElse(null);
    }

    void add(Proposal proposal) {
        database.persist(proposal);
        database.flush();
    }

    /** Refuses to let a draft vanish in which other proposals go on. */
    void demandNoLineage(Proposal proposal) {
        if (reads.count("select count(*) from matter_link where relation = 'MERGED_INTO' and to_id = :id or relation = 'SPLIT_FROM' and from_id = :id",
                Map.of("id", proposal.matterId())) > 0) {
            throw new RuleViolation("proposal-discard-lineage");
        }
    }

    /** Deletes the proposal with its words. Of the matter the bare number stays, for the rows that say who did what. */
    void discard(Proposal proposal) {
        Matter matter = matters.get(proposal.matterId());
        matter.rename("", clock.instant());
        matter.becomes("DISCARDED", Audience.GROUP, clock.instant());
        database.remove(proposal);
        database.flush();
    }

    /** Brings the matter to what the proposal has become and gives the new revision, even where only words changed. */
    int keep(Proposal proposal) {
        Matter matter = matters.get(proposal.matterId());
        Audience needed = proposal.audience();
        matter.becomes(proposal.status().name(), needed.compareTo(matter.audience()) > 0 ? needed : matter.audience(),
                clock.instant());
        if (!matter.title().equals(proposal.latest().title())) {
            matter.rename(proposal.latest().title(), clock.instant());
        }
        database.lock(proposal, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        database.flush();
        return proposal.revision();
    }

    /** What the words belong to: their part, or the group's own where none is named, and their principles. */
    Proposal.Frame frame(long reformId, long groupId, Draft words) {
        Long part = words.part() != null ? reforms.partId(reformId, words.part())
                : reads.first(Long.class, "select part_id from reform_group where id = :group and part_id is not null",
                        Map.of("group", groupId)).orElse(null);
        return new Proposal.Frame(part, new HashSet<>(reforms.principleIds(reformId, words.principles())));
    }
}
