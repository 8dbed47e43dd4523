package org.ledord.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ledord.group.Memberships;
import org.ledord.matter.ReformKey;
import org.ledord.shared.Parameters;
import org.ledord.shared.Reads;
import org.ledord.shared.Writes;
import org.ledord.subscription.FollowingMembers;

/** Runs and their recipients. */
@ApplicationScoped
class DigestRuns {
    private static final String EVENTS = """
            select m.id as matter_id, m.kind, m.number, coalesce(t.title, m.title) as title, m.status, coalesce(t.lead, '') as lead, coalesce(f.published_at, m.changed_at) as changed_at,
                   d.closes_on, coalesce(t.language, m.language) as language, coalesce(t.language, m.language) = m.language as own
              from matter m left join post p on p.matter_id = m.id left join round d on d.matter_id = m.id
              left join content_text f on f.post_id = p.id and f.language = m.language left join content_text t on t.post_id = p.id and t.status = 'PUBLISHED'
             where m.reform_id = :reform and m.audience = 'PUBLIC' and m.kind in ('POST','ROUND','PROPOSAL','DECISION','PILOT','COMMITMENT')
               and coalesce(f.published_at, m.changed_at) > :since and coalesce(f.published_at, m.changed_at) <= :until
               and m.status <> 'WITHDRAWN'""";

    @Inject
    private Reads reads;

    @Inject
    private Writes writes;

    @Inject
    private Clock clock;

    /** Begins the run, or nothing when there is one of this period. */
    Optional<Long> begin(DueRun run, Long calledBy) {
        return writes.returning(Long.class, """
                insert into digest_run (reform_id, kind, period, since, until, called_by, state, created_at)
                values (:reform, :kind, :period, :since, :until, :by, 'COMPOSING', :now) on conflict (reform_id, period) do nothing returning id""",
                Parameters.of("reform", run.reformId(), "kind", run.kind().name(), "period", run.period(), "since", run.since(), "until", run.until(),
                        "by", calledBy, "now", clock.instant())).stream().findFirst();
    }

    /** How far the runs of each public reform have come. */
    List<Pace> paces() {
        return reads.list(Pace.class, """
                select r.id as reform_id, r.zone, r.published_at, max(d.until) filter (where d.kind = 'DAILY') as daily,
                       max(d.until) filter (where d.kind = 'WEEKLY') as weekly
                  from reform r left join digest_run d on d.reform_id = r.id where r.published_at is not null group by r.id order by r.id""", Map.of());
    }

    /** Until when whoever had the last run that the lead called, or that went to the same, was told; the beginning when there was none. */
    Instant toldAtOnce(long reformId) {
        return reads.first(Instant.class, "select max(until) from digest_run where reform_id = :reform and kind in ('CALLED','DAILY') having max(until) is not null",
                Map.of("reform", reformId)).orElse(Instant.EPOCH);
    }

    /**
     * Writes down who is to have this run and what it tells each of them, and that they are told. Two runs at once take turns at
     * each row, so the second goes on where the first ends.
     */
    int address(long runId, DueRun run) {
        return writes.change("""
                with due as (select id, told_until from subscription
                              where reform_id = :reform and confirmed_at is not null and ended_at is null and told_until < cast(:until as timestamptz)
                                and rhythm = any(string_to_array(:rhythms, ',')) order by id for update),
                     told as (update subscription s set told_until = cast(:until as timestamptz) from due where s.id = due.id)
                insert into digest_recipient (run_id, subscription_id, state, since, until)
                select :run, id, 'WAITING', told_until, cast(:until as timestamptz) from due on conflict do nothing""",
                Map.of("run", runId, "reform", run.reformId(), "until", run.until(),
                        "rhythms", Parameters.list(run.kind().reaches())));
    }

    /** What has happened, newest first; a post once in each language that it can be read in ({@link DigestEvent#in}). */
    List<DigestEvent> events(long reformId, Instant since, Instant until) {
        return reads.list(DigestEvent.class, EVENTS + " order by m.kind <> 'POST', changed_at desc",
                Map.of("reform", reformId, "since", since, "until", until));
    }

    /** Who follows: those who have said so, and members who will with the next run; people without a name follow by mail only. */
    List<Reader> readers(long reformId) {
        return reads.list(Reader.class, "with member as (" + FollowingMembers.SQL + """
                ) select p.name, coalesce(s.rhythm, 'WEEKLY') as rhythm, coalesce(s.told_until, m.told_until) as told_until
                  from (select * from subscription where reform_id = :reform) s
                  full join member m on lower(m.address) = lower(s.address) left join person p on p.id = coalesce(m.person_id, s.person_id)
                 where s.ended_at is null and (m.address is not null or s.confirmed_at is not null) order by p.name nulls last""",
                FollowingMembers.parameters(reformId, clock.instant()));
    }

    /** Takes recipients that wait, under lock, so that two nodes never write to the same person. */
    List<Follower> take(long runId, int most) {
        return writes.returning(Follower.class, """
                select d.id as recipient_id, s.id as subscription_id, s.person_id, s.address, s.language, p.name, s.rhythm,
                       s.ended_at is not null or s.rhythm = 'STATUTORY_ONLY' as left, d.since, d.until
                  from digest_recipient d join subscription s on s.id = d.subscription_id left join person p on p.id = s.person_id
                 where d.run_id = :run and d.state = 'WAITING' order by d.id limit :most for update of d skip locked""",
                Map.of("run", runId, "most", most));
    }

    /** Rounds that still wait for the answer of one of these, by person; whoever has left the group is asked no more. */
    Map<Long, List<OpenInvitation>> invitations(long reformId, List<Long> persons) {
        return reads.list(OpenInvitation.class, """
                select i.id as invitation_id, i.person_id, i.generation, m.id as matter_id, m.number, m.title, d.closes_on,
                       (select count(*) from question q where q.round_id = d.id) as questions
                  from invitation i join round d on d.id = i.round_id join matter m on m.id = d.matter_id join membership s on s.id = i.membership_id
                 where m.reform_id = :reform and i.person_id = any(cast(string_to_array(:persons, ',') as bigint[])) and i.state = 'INVITED'
                   and d.status = 'OPEN' and %s order by d.closes_on""".formatted(Memberships.standing("s")),
                Map.of("reform", reformId, "persons", Parameters.list(persons), "now", clock.instant())).stream()
                .collect(Collectors.groupingBy(OpenInvitation::personId));
    }

    /** Says what became of recipients. */
    void mark(List<Long> recipients, String state) {
        if (!recipients.isEmpty()) {
            writes.change("update digest_recipient set state = :state where id = any(cast(string_to_array(:ids, ',') as bigint[]))",
                    Map.of("state", state, "ids", Parameters.list(recipients)));
        }
    }

    /** Closes runs that have nobody left, and gives those that have. */
    List<UnfinishedRun> unfinished() {
        writes.change("""
                update digest_run r set state = 'COMPOSED' where state = 'COMPOSING'
                   and not exists (select 1 from digest_recipient d where d.run_id = r.id and d.state = 'WAITING')""", Map.of());
        return reads.list(UnfinishedRun.class, "select id, reform_id, since, until from digest_run where state = 'COMPOSING' order by id", Map.of());
    }

    /** A page of the runs of a reform, newest first; those in which nobody had anything to be told are not worth a line. */
    List<RunRow> runs(ReformKey reform, int page, int size) {
        return reads.list(RunRow.class, RunRow.SQL + " where r.reform_id = (select id from reform where slug = :slug) and c.recipients > c.empty order by r.id desc limit :size offset :from",
                Map.of("slug", reform.slug(), "size", size, "from", Math.max(0, page - 1) * size));
    }
}
