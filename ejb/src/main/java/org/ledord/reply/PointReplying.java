package org.ledord.reply;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.ledord.access.CurrentActor;
import org.ledord.access.May;
import org.ledord.consultation.HeldRound;
import org.ledord.consultation.RoundStatus;
import org.ledord.consultation.Rounds;
import org.ledord.people.ClientData;
import org.ledord.shared.Reads;
import org.ledord.shared.RuleViolation;

/** The project lead replies to points, one reply to one or many, with a reason. */
@Stateless
@PermitAll
public class PointReplying {
    /** So many points one reply may answer at once with their theme; those that are left take it the next time. */
    private static final int AT_ONCE = 500;
    private static final String VERSIONS = """
            select %s from round d join proposal_version v on v.proposal_id = d.proposal_id where d.id = :round and v.created_at > d.opened_at""";

    @Inject
    private Rounds rounds;

    @Inject
    private Points points;

    @Inject
    private CurrentActor actor;

    @Inject
    private Reads reads;

    @Inject
    private Clock clock;

    /** Replies, or rewrites the reply that these points have. Gives the round's next point without a reply, or 0. */
    @May("point.reply")
    public int reply(ReplyToPoints said) {
        ClientData.refuse(said.text());
        HeldRound round = rounds.held(said.round());
        if (round.status() == RoundStatus.CONCLUDED) {
            throw new RuleViolation("round-concluded");
        }
        Set<Integer> numbers = new TreeSet<>(said.points());
        if (!said.theme().isEmpty()) {
            numbers.addAll(points.waiting(round.id(), said.theme(), AT_ONCE));
        }
        List<Point> wanted = points.get(round.id(), numbers);
        List<Reply> before = wanted.stream().map(Point::reply).filter(Objects::nonNull).distinct().toList();
        demandSeen(said, wanted);
        Long version = version(round, said);
        if (before.size() == 1 && points.answeredBy(before.get(0)) == wanted.stream().filter(point -> point.reply() != null).count()) {
            before.get(0).write(said, version, actor.personId());
            points.keep(before.get(0));
            wanted.forEach(point -> point.answered(before.get(0)));
        } else {
            Reply reply = new Reply(round.id(), said, version, actor.personId(), clock.instant());
            points.keep(reply);
            wanted.forEach(point -> point.answered(reply));
        }
        points.keep(wanted.get(0));
        before.stream().filter(reply -> points.answeredBy(reply) == 0).forEach(points::remove);
        return (int) reads.count("""
                select coalesce(min(p.number) filter (where p.number > :this), min(p.number), 0)
                  from point p join answer a on a.id = p.answer_id and a.state = 'FILED' where p.round_id = :round and p.reply_id is null""",
                Map.of("round", round.id(), "this", said.points().stream().mapToInt(Integer::intValue).max().orElse(0)));
    }

    /** Refuses to write over a reply that its writer has not seen: only the one of the point at hand was before them, as of its revision. */
    private static void demandSeen(ReplyToPoints said, List<Point> wanted) {
        Reply seen = wanted.stream().filter(point -> point.number() == said.points().get(0)).map(Point::reply).filter(Objects::nonNull).findFirst().orElse(null);
        if (seen == null ? said.revision() != null : said.revision() == null || said.revision() != seen.revision()) {
            throw new RuleViolation("changed-meanwhile").at("text");
        }
        wanted.stream().filter(point -> point.reply() != null && point.reply() != seen).findFirst().ifPresent(point -> {
            throw new RuleViolation("reply-other-meanwhile", point.number()).at("others");
        });
    }

    /** The version that holds the change: one from after the round had opened, and for what was changed never left out where there is one. */
    private Long version(HeldRound round, ReplyToPoints said) {
        if (said.proposalVersion() == null) {
            if (said.kind() == ReplyKind.CHANGED && reads.count(VERSIONS.formatted("count(*)"), Map.of("round", round.id())) > 0) {
                throw new RuleViolation("reply-version-missing").at("version");
            }
            return null;
        }
        return reads.first(Long.class, VERSIONS.formatted("v.id") + " and v.number = :number", Map.of("round", round.id(), "number", said.proposalVersion()))
                .orElseThrow(() -> new RuleViolation("reply-version", said.proposalVersion()).at("version"));
    }
}
