package org.ledord.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.ledord.shared.NotFound;
import org.ledord.shared.Reads;
import org.ledord.shared.Writes;

/** Finds points and replies and keeps them. */
@ApplicationScoped
class Points {
    @PersistenceContext
    private EntityManager database;

    @Inject
    private Reads reads;

    @Inject
    private Writes writes;

    List<Point> get(long roundId, Collection<Integer> numbers) {
        List<Point> found = database.createQuery("select p from Point p where p.roundId = :round and p.number in :numbers order by p.number", Point.class)
                .setParameter("round", roundId).setParameter("numbers", numbers).getResultList();
        if (numbers.isEmpty() || found.size() != java.util.Set.copyOf(numbers).size()) {
            throw new NotFound("points " + numbers + " of round " + roundId);
        }
        return found;
    }

    List<Point> of(long itemId) {
        return database.createQuery("select p from Point p where p.itemId = :item order by p.number", Point.class)
                .setParameter("item", itemId).getResultList();
    }

    long answeredBy(Reply reply) {
        return database.createQuery("select count(p) from Point p where p.reply = :reply", Long.class).setParameter("reply", reply).getSingleResult();
    }

    /** Points of this theme that wait for a reply, the first of them. */
    List<Integer> waiting(long roundId, String theme, int limit) {
        return reads.list(Integer.class, """
                select p.number from point p join answer a on a.id = p.answer_id and a.state = 'FILED'
                 where p.round_id = :round and p.theme = :theme and p.reply_id is null order by p.number limit :limit""",
                Map.of("round", roundId, "theme", theme, "limit", limit));
    }

    /** The theme as the round has it, if it differs in nothing but capitals; else as it was typed. */
    String theme(long roundId, String typed) {
        return typed.isEmpty() ? typed : reads.first(String.class, "select theme from point where round_id = :round and lower(theme) = lower(:theme) order by number limit 1",
                Map.of("round", roundId, "theme", typed)).orElse(typed);
    }

    /** Calls a theme otherwise; gives on how many points. */
    int rename(long roundId, String from, String to) {
        return writes.change("update point set theme = :to where round_id = :round and theme = :from", Map.of("round", roundId, "from", from, "to", to));
    }

    /** The next number in the round; the round's row is locked, so that a number is used once. */
    int nextNumber(long roundId) {
        reads.count("select id from round where id = :round for update", Map.of("round", roundId));
        return (int) reads.count("select coalesce(max(number), 0) + 1 from point where round_id = :round", Map.of("round", roundId));
    }

    /** How many points of answers that count have no reply. */
    long unreplied(long roundId) {
        return reads.count("""
                select count(*) from point p join answer a on a.id = p.answer_id and a.state = 'FILED'
                 where p.round_id = :round and p.reply_id is null""", Map.of("round", roundId));
    }

    void keep(Object entity) {
        database.persist(entity);
        database.flush();
    }

    void remove(Object entity) {
        database.remove(entity);
        database.flush();
    }

    /** Lets points follow their item into the answer's new version. */
    void follow(Map<Long, Long> carried, Collection<Long> replaced) {
        carried.forEach((old, now) -> writes.change("update point set item_id = :now where item_id = :old", Map.of("old", old, "now", now)));
        replaced.forEach(item -> writes.change("delete from point where item_id = :item and reply_id is null and disputed_at is null", Map.of("item", item)));
    }
}
