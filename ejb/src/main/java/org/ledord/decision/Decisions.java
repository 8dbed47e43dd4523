package org.ledord.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ledord.access.Access;
import org.ledord.matter.Matter;
import org.ledord.matter.MatterKey;
import org.ledord.matter.Matters;
import org.ledord.matter.ReformKey;
import org.ledord.reform.ReformFacts;
import org.ledord.reform.Reforms;
import org.ledord.shared.NotFound;
import org.ledord.shared.Reads;
import org.ledord.shared.RuleViolation;

/** Finds and keeps decisions and commitments. */
@ApplicationScoped
class Decisions {
    /** As SQL: the matters of the rounds about a proposal that are not concluded; its matter given as SQL. */
    static final String ASKED = "select d.matter_id from matter_link l join round d on d.matter_id = l.from_id where l.to_id = %s and l.relation = 'CONCERNS' and d.status <> 'CONCLUDED'";

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

    ReformFacts facts(ReformKey reform) {
        return reforms.facts(reform);
    }

    LocalDate today(ReformFacts reform) {
        return LocalDate.now(clock.withZone(reform.zone()));
    }

    void add(Object kept) {
        database.persist(kept);
        database.flush();
    }

    /** The decision that this one takes the place of: the one named, or the proposal's own that holds for a time only. One that stands for good has to be named. */
    Optional<Decision> waiting(ReformKey reform, Integer named, Long proposalId) {
        if (named == null && proposalId == null) {
            return Optional.empty();
        }
        List<Decision> found = named != null
                ? database.createQuery("""
                        select d from Decision d where d.matterId = (select m.id from Matter m where m.kind = 'DECISION' and m.number = :number
                          and m.reformId = :reform)""", Decision.class)
                        .setParameter("number", named).setParameter("reform", reforms.idOf(reform)).getResultList()
                : database.createQuery("""
                        select d from Decision d where d.proposalId = :proposal and d.provisionalUntil is not null and d.settledBy is null
                         order by d.id desc""", Decision.class).setParameter("proposal", proposalId).getResultList();
        if (named != null && found.isEmpty()) {
            throw new RuleViolation("decision-settles-unknown");
        }
        return found.stream().findFirst();
    }

    /** Refuses while a round about this proposal is not concluded, be it that it was concluded before and somebody has said since that something was missed. */
    void demandReplied(long proposalMatterId) {
        reads.first(Integer.class, "select m.number from matter m where m.id in (" + ASKED.formatted(":proposal") + ") order by m.number limit 1", Map.of("proposal", proposalMatterId))
                .ifPresent(round -> {
                    throw new RuleViolation("decision-round-waits", round);
                });
    }

    Commitment commitment(MatterKey key) {
        return database.createQuery("select c from Commitment c where c.matterId = :matter", Commitment.class)
                .setParameter("matter", matters.get(key).id()).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound(key.toString()));
    }

    /** The ids of these principles of the reform. */
    Set<Long> principles(long reformId, Set<Integer> numbers) {
        return new HashSet<>(reforms.principleIds(reformId, numbers));
    }

    /** A matter that the decision rests on, when the actor may see it. */
    Matter seen(MatterKey key) {
        reads.first(Long.class, """
                select m.id from matter m join reform r on r.id = m.reform_id
                 where r.slug = :reform and m.kind = :kind and m.number = :number and\s""" + access.scope().sql("m"),
                Map.of("reform", key.reform(), "kind", key.kind().name(), "number", key.number()))
                .orElseThrow(() -> new RuleViolation("decision-rests-on-unknown", key.reference()));
        return matters.get(key);
    }
}
