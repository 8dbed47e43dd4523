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

    /**
     * The statement of this organisation that stands in a round, unless it is the answer to this invitation. The round's row is locked until
     * the transaction ends, so that two who speak for it at once do not both stand.
     */
    Optional<Answer> statement(long roundId, String organisation, long exceptInvitation) {
        lock(roundId);
        return reads.first(Long.class, """
                select a.id from answer a join membership s on s.id = a.membership_id
                 where a.round_id = :round and a.state = 'FILED' and s.organisation = :organisation and a.invitation_id <> :invitation order by a.id limit 1""",
                Map.of("round", roundId, "organisation", organisation, "invitation", exceptInvitation)).map(id -> database.find(Answer.class, id));
    }

    /**
     * Gives a new answer the next number in its round. The round's row is locked until the transaction ends, so that two answers at once
     * do not get the same: therefore this comes last, when all else that it takes to file an answer is done.
     */
    void number(Answer answer) {
        if (!answer.hasNumber()) {
            lock(answer.roundId());
            answer.numbered((int) reads.count("select coalesce(max(number), 0) + 1 from answer where round_id = :round", Map.of("round", answer.roundId())));
        }
    }

    private void lock(long roundId) {
        reads.count("select id from round where id = :round for no key update", Map.of("round", roundId));
    }

    void keep(Answer answer) {
        database.persist(answer);
        database.flush();
    }
}
