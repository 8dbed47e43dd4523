package org.ledord.ballot;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ledord.access.May;
import org.ledord.access.Trace;
import org.ledord.consultation.AskedQuestion;
import org.ledord.consultation.HeldRound;
import org.ledord.consultation.Rounds;
import org.ledord.reading.Position;
import org.ledord.shared.Reads;
import org.ledord.shared.Writes;

/** Mixes ballots by night, and counts those of rounds that have closed. */
@Stateless
@PermitAll
public class BallotCounting {
    @Inject
    private Rounds rounds;

    @Inject
    private BallotBox box;

    @Inject
    private Reads reads;

    @Inject
    private Writes writes;

    @Inject
    private Clock clock;

    /** The anonymous rounds that have not been counted, by the matter that they are. */
    @May(value = "round.close", trace = Trace.READS)
    public List<Long> waiting() {
        return reads.list(Long.class, "select matter_id from round where not named and counted_at is null order by id", Map.of());
    }

    /** Mixes what waits in the round's spool where it is so many that nobody stands out. */
    @May(value = "round.close", trace = Trace.ROWS_OF_ITS_OWN)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void mix(long matterId) {
        HeldRound round = rounds.held(matterId);
        box.mix(ids(round), round.threshold());
    }

    /**
     * Counts a round that has closed, once: mixes all its ballots and writes down what may be told. Where fewer answered than
     * must, nothing is told, now and later.
     */
    @May(value = "round.close", trace = Trace.ROWS_OF_ITS_OWN)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void count(long matterId) {
        List<Long> mine = writes.returning(Long.class, """
                select id from round where matter_id = :matter and not named and status <> 'OPEN' and counted_at is null for update skip locked""",
                Map.of("matter", matterId));
        if (mine.isEmpty()) {
            return;
        }
        HeldRound round = rounds.held(matterId);
        Map<Long, Map<String, Integer>> counts = box.counts(ids(round)).stream()
                .collect(Collectors.groupingBy(BallotBox.Counted::questionId, Collectors.toMap(BallotBox.Counted::value, BallotBox.Counted::answers)));
        for (AskedQuestion question : round.questions()) {
            List<BallotShare> shares = BallotShare.ofRound(whole(question, counts.getOrDefault(question.id(), Map.of())), round.threshold());
            if (!shares.isEmpty()) {
                box.mix(List.of(question.id()), 1);
            }
            shares.forEach(one -> writes.change("insert into ballot_result (question_id, value, share, told) values (:question, :value, :share, :told)",
                    Map.of("question", question.id(), "value", one.value(), "share", one.share(), "told", one.told().name())));
        }
        writes.change("update round set counted_at = :now where id = :id", Map.of("now", clock.instant(), "id", round.id()));
    }

    private static List<Long> ids(HeldRound round) {
        return round.questions().stream().map(AskedQuestion::id).toList();
    }

    /** Every value that there is to tick with how often it was, in the order that the question has them. */
    private static Map<String, Integer> whole(AskedQuestion question, Map<String, Integer> ticked) {
        Map<String, Integer> all = new LinkedHashMap<>();
        switch (question.kind()) {
            case POSITION -> List.of(Position.values()).forEach(position -> all.put(position.name(), 0));
            case CHOICE -> question.options().forEach(option -> all.put(String.valueOf(all.size() + 1), 0));
            case SCALE -> question.steps().forEach(step -> all.put(step.toString(), 0));
            case FREE_TEXT -> throw new IllegalStateException("words in an anonymous round");
        }
        all.putAll(ticked);
        return all;
    }
}
