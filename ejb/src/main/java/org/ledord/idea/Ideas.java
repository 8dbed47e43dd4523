package org.ledord.idea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.ledord.access.Access;
import org.ledord.matter.Ancestry;
import org.ledord.matter.Audience;
import org.ledord.matter.Matter;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.matter.Matters;
import org.ledord.shared.NotFound;
import org.ledord.shared.Reads;

/** Finds ideas, locked, and keeps them together with their matters. */
@ApplicationScoped
class Ideas {
    @PersistenceContext
    private EntityManager database;

    @Inject
    private Matters matters;

    @Inject
    private Reads reads;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /** The idea, when the actor may see it. */
    Idea seen(MatterKey key) {
        Long id = reads.first(Long.class, """
                select i.id from idea i join matter m on m.id = i.matter_id join reform r on r.id = m.reform_id
                 where r.slug = :reform and m.kind = 'IDEA' and m.number = :number and\s""" + access.scope().sql("m", MatterKind.IDEA),
                Map.of("reform", key.reform(), "number", key.number())).orElseThrow(() -> new NotFound(key.toString()));
        return locked(id);
    }

    /** Those that the proposal of this matter came of, itself or by proposals that were merged into it or split into it and others. */
    List<Idea> of(long proposalMatterId) {
        return reads.list(Long.class, "select id from idea where proposal_id in " + Ancestry.sql(":proposal") + " order by id", Map.of("proposal", proposalMatterId)).stream().map(this::locked).toList();
    }

    /** The idea of this matter, for whoever asks about their own. */
    Idea ofMatter(long matterId) {
        return locked(reads.first(Long.class, "select id from idea where matter_id = :id", Map.of("id", matterId)).orElseThrow(() -> new NotFound("idea of matter " + matterId)));
    }

    void add(Idea idea) {
        database.persist(idea);
        database.flush();
    }

    /** Brings the matter to what the idea has become; once everyone may read it that stays so, until it is hidden. */
    Matter keep(Idea idea) {
        Matter matter = matters.get(idea.matterId());
        matter.becomes(idea.status().name(), idea.shown() ? Audience.PUBLIC : Audience.GROUP, clock.instant());
        database.flush();
        return matter;
    }

    /** One at a time: of two who answer at once the second is told that it has its answer. */
    private Idea locked(long id) {
        return database.find(Idea.class, id, LockModeType.PESSIMISTIC_WRITE);
    }
}
