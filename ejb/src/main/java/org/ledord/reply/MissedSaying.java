package org.ledord.reply;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.ledord.access.CurrentActor;
import org.ledord.access.May;
import org.ledord.answer.HeldItem;
import org.ledord.answer.HeldItems;
import org.ledord.consultation.HeldRound;
import org.ledord.consultation.Invited;
import org.ledord.consultation.RoundStatus;
import org.ledord.consultation.Rounds;
import org.ledord.proposal.ProposalWay;
import org.ledord.matter.MatterKey;
import org.ledord.people.ClientData;
import org.ledord.shared.NotFound;
import org.ledord.shared.Reads;
import org.ledord.shared.RuleViolation;
import org.ledord.shared.Writes;

/**
 * "You missed this": whoever answered says, once, that something was not taken up. Their words are a point from then on, and the round is
 * concluded no more until it has its reply, nor its proposal answered.
 */
@Stateless
@PermitAll
public class MissedSaying {
    @Inject
    private Rounds rounds;

    @Inject
    private HeldItems items;

    @Inject
    private Points points;

    @Inject
    private ProposalWay proposals;

    @Inject
    private CurrentActor actor;

    @Inject
    private Reads reads;

    @Inject
    private Writes writes;

    @Inject
    private Clock clock;

    /** Whether the actor may say so about their own answer: it counts, they were told what became of their points, and have not said so before. */
    @May("point.dispute")
    public boolean open(MatterKey key) {
        return reads.count("""
                select count(*) from answer a join invitation i on i.id = a.invitation_id join round d on d.id = a.round_id and d.status <> 'OPEN' join matter m on m.id = d.matter_id
                  join reform r on r.id = m.reform_id
                 where r.slug = :reform and m.kind = 'ROUND' and m.number = :number and i.person_id = :person and a.state = 'FILED' and a.missed_at is null
                   and exists (select 1 from outbox o where o.dedupe_key = 'replies/round/' || d.id || '/invitation/' || i.id)""",
                Map.of("reform", key.reform(), "number", key.number(), "person", actor.personId())) > 0;
    }

    /** Says it. Gives the number of the point that it has become. */
    @May("point.dispute")
    public int say(MissedPoint missed) {
        HeldRound round = rounds.held(missed.round());
        if (round.status() == RoundStatus.OPEN) {
            throw new RuleViolation("round-not-closed");
        }
        if (missed.words().isEmpty()) {
            throw new RuleViolation("answer-missed-empty").at("words");
        }
        if (missed.words().length() > MissedPoint.LONGEST) {
            throw new RuleViolation("text-long", MissedPoint.LONGEST, missed.words().length()).at("words");
        }
        ClientData.refuse(missed.words());
        Instant now = clock.instant();
        Invited invited = rounds.invitation(round, actor.personId()).orElseThrow(() -> new NotFound("invitation to " + missed.round()));
        HeldItem item = items.first(invited.id()).orElseThrow(() -> new NotFound("answer to " + missed.round()));
        if (!open(missed.round()) || writes.change("update answer set missed_at = :now where id = :id and missed_at is null", Map.of("now", now, "id", item.answerId())) == 0) {
            throw new RuleViolation("answer-missed-once").at("words");
        }
        Point point = Point.missed(points.nextNumber(round.id()), item, missed.words(), now);
        points.keep(point);
        rounds.reopen(missed.round());
        reads.list(Long.class, """
                select l.to_id from matter_link l join proposal p on p.matter_id = l.to_id
                 where l.from_id = :round and l.relation = 'CONCERNS' order by l.to_id""", Map.of("round", round.matterId())).forEach(proposals::reopened);
        return point.number();
    }
}
