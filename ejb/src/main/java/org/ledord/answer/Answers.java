package org.ledord.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import org.ledord.shared.Reads;

/** Finds answers and keeps them. */
@ApplicationScoped
class Answers {
    @PersistenceContext
    private EntityManager database;

    @Inject
    private Reads reads;

    Optional<Answer> to(long invitationId) {
        return database.createQuery("select a from Answer a where a.invitationId = :invitation", Answer.class)
                .setParameter("invitation", invitationId).getResultStream().findFirst();
    }

    /** The next number in the round; the round's row is locked, so that two answers at once do not get the same. */
    int nextNumber(long roundId) {
        reads.count("select id from round where id = :round for update", Map.of("round", roundId));
        return (int) reads.count("select coalesce(max(number), 0) + 1 from answer where round_id = :round", Map.of("round", roundId));
    }

    void keep(Answer answer) {
        database.persist(answer);
        database.flush();
    }
}
