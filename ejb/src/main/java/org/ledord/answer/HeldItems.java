package org.ledord.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.ledord.consultation.HeldRound;
import org.ledord.shared.NotFound;
import org.ledord.shared.Reads;
import org.ledord.shared.Writes;

/** How those who cut and answer points reach the items of answers. Asks no permission: their doors have. */
@ApplicationScoped
public class HeldItems {
    @Inject
    private Reads reads;

    @Inject
    private Writes writes;

    /** What an answer that counts says to this question now, or what it says about the round as a whole. */
    public HeldItem of(HeldRound round, int answer, int question) {
        return reads.first(HeldItem.class, """
                select i.id, a.id as answer_id, a.round_id, i.text, i.found_in, i.set_aside, i.handling
                  from answer a join answer_version v on v.answer_id = a.id join answer_item i on i.version_id = v.id
                  left join question q on q.id = i.question_id
                 where a.round_id = :round and a.number = :answer and a.state = 'FILED' and coalesce(q.number, 0) = :question
                   and v.number = (select max(w.number) from answer_version w where w.answer_id = a.id)
                   for update of a""",
                Map.of("round", round.id(), "answer", answer, "question", question))
                .orElseThrow(() -> new NotFound("answer " + answer + "/" + question + " of " + round.key()));
    }

    /** Something that the answer to this invitation says now, where it counts: what concerns the round as a whole, or the last question answered. */
    public Optional<HeldItem> first(long invitationId) {
        return reads.first(HeldItem.class, """
                select i.id, a.id as answer_id, a.round_id, i.text, i.found_in, i.set_aside, i.handling
                  from answer a join answer_version v on v.answer_id = a.id join answer_item i on i.version_id = v.id
                 where a.invitation_id = :invitation and a.state = 'FILED'
                   and v.number = (select max(w.number) from answer_version w where w.answer_id = a.id)
                 order by i.question_id desc nulls first limit 1 for update of a""", Map.of("invitation", invitationId));
    }

    /** The item with this internal id. */
    public HeldItem of(long id) {
        return reads.first(HeldItem.class, """
                select i.id, a.id as answer_id, a.round_id, i.text, i.found_in, i.set_aside, i.handling
                  from answer_item i join answer_version v on v.id = i.version_id join answer a on a.id = v.answer_id
                 where i.id = :id for update of a""", Map.of("id", id)).orElseThrow(() -> new NotFound("item " + id));
    }

    /** Notes what has been done with the item's words. */
    public void handled(long id, String setAside, Handling handling) {
        writes.change("update answer_item set set_aside = :aside, handling = :handling where id = :id",
                Map.of("id", id, "aside", setAside, "handling", handling.name()));
    }

    /** How many items of answers that count have words that are in no point and not set aside. */
    public long uncut(long roundId) {
        return reads.count("""
                select count(*) from answer a join answer_version v on v.answer_id = a.id join answer_item i on i.version_id = v.id
                 where a.round_id = :round and a.state = 'FILED' and i.handling = 'UNCUT'
                   and v.number = (select max(w.number) from answer_version w where w.answer_id = a.id)""", Map.of("round", roundId));
    }
}
