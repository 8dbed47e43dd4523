package org.ledord.kit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.ledord.consultation.HeldRound;
import org.ledord.consultation.Rounds;
import org.ledord.matter.MatterKey;
import org.ledord.shared.Language;
import org.ledord.shared.NotFound;

/** Finds the sheets of a round's kit and keeps them. Asks no permission: the doors have. */
@ApplicationScoped
class Kits {
    @PersistenceContext
    private EntityManager database;

    @Inject
    private Rounds rounds;

    HeldRound round(MatterKey key) {
        return rounds.held(key);
    }

    /** The round's internal id, locked: two who give numbers take turns. */
    long locked(MatterKey key) {
        long id = round(key).id();
        database.createNativeQuery("select id from round where id = ?1 for no key update", Long.class).setParameter(1, id).getSingleResult();
        return id;
    }

    Optional<KitSheet> find(long roundId, Language language) {
        return database.createQuery("select s from KitSheet s where s.roundId = :round and s.language = :language", KitSheet.class)
                .setParameter("round", roundId).setParameter("language", language).getResultStream().findFirst();
    }

    KitSheet get(long roundId, Language language) {
        return find(roundId, language).orElseThrow(() -> new NotFound("kit in " + language));
    }

    void add(KitSheet sheet) {
        database.persist(sheet);
        database.flush();
    }

    void flush() {
        database.flush();
    }
}
