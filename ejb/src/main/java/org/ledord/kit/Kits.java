package org.ledord.kit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import org.ledord.matter.MatterKey;
import org.ledord.shared.Language;
import org.ledord.shared.NotFound;
import org.ledord.shared.Reads;

/** Finds what kits are of, and their sheets, and keeps them. Asks no permission: the doors have. */
@ApplicationScoped
class Kits {
    @PersistenceContext
    private EntityManager database;

    @Inject
    private Reads reads;

    KitSubject of(MatterKey key) {
        return reads.first(KitSubject.class, KitSubject.SQL + "r.slug = :reform and m.kind = :kind and m.number = :number",
                Map.of("reform", key.reform(), "kind", key.kind().name(), "number", key.number())).orElseThrow(() -> new NotFound(key.toString()));
    }

    KitSubject of(long matterId) {
        return reads.first(KitSubject.class, KitSubject.SQL + "m.id = :matter", Map.of("matter", matterId)).orElseThrow(() -> new NotFound("kit of matter " + matterId));
    }

    /** The internal id of its matter, locked: two who give numbers take turns. */
    long locked(MatterKey key) {
        long id = of(key).matterId();
        database.createNativeQuery("select id from matter where id = ?1 for no key update", Long.class).setParameter(1, id).getSingleResult();
        return id;
    }

    Optional<KitSheet> find(long matterId, Language language) {
        return database.createQuery("select s from KitSheet s where s.matterId = :matter and s.language = :language", KitSheet.class)
                .setParameter("matter", matterId).setParameter("language", language).getResultStream().findFirst();
    }

    KitSheet get(long matterId, Language language) {
        return find(matterId, language).orElseThrow(() -> new NotFound("kit in " + language));
    }

    void add(KitSheet sheet) {
        database.persist(sheet);
        database.flush();
    }

    void flush() {
        database.flush();
    }
}
