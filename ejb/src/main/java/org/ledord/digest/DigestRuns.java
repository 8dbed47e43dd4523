package org.ledord.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ledord.matter.ReformKey;
import org.ledord.shared.Parameters;
import org.ledord.shared.Reads;
import org.ledord.shared.Writes;

/** Runs and their recipients. */
@ApplicationScoped
class DigestRuns {
    private static final String EVENTS = """
            select m.id as matter_id, m.kind, m.number, m.title, m.status, coalesce(p.lead, '') as lead, coalesce(p.published_at, m.changed_at) as changed_at,
                   d.closes_on, m.language
              from matter m left join post p on p.matter_id = m.id left join round d on d.matter_id = m.id
             where m.reform_id = :reform and m.audience = 'PUBLIC' and m.kind in ('POST','ROUND','PROPOSAL','DECISION','PILOT','COMMITMENT')
               and coalesce(p.published_at, m.changed_at) > :since and coalesce(p.published_at, m.changed_at) <= :until
               and m.status <> 'WITHDRAWN'""";

    @Inject
    private Reads reads;

    @Inject
    private Writes writes;

    @Inject
    private Clock clock;

    /** Begins the run of this period, or nothing when it has been. */
    Optional<Long> begin(long reformId, String period, Instant since, Instant until, Long calledBy) {
        return writes.returning(Long.class, """
                insert into digest_run (reform_id, period, since, until, called_by, state, created_at)
                values (:reform, :period, :since, :until, :by, 'COMPOSING', :now) on conflict (reform_id, period) do nothing returning id""",
                Parameters.of("reform", reformId, "period", period, "since", since, "until", until, "by", calledBy, "now", clock.instant()))
                .stream().findFirst();
    }

    /** Until when the last run told of things; the reform's first day when there was none. */
    Instant toldUntil(long reformId) {
        return reads.first(Instant.class, "select max(until) from digest_run where reform_id = :reform having max(until) is not null", Map.of("reform", reformId))
                .orElse(Instant.EPOCH);
    }

    /** Members of the reference groups follow by being members, unless they have ended it. */
    void followMembers(long reformId) {
        writes.change("""
                insert into subscription (reform_id, person_id, address, language, asked_at, confirmed_at)
                select distinct on (lower(a.address)) g.reform_id, p.id, a.address, p.language, cast(:now as timestamptz), cast(:now as timestamptz)
                  from reform_group g join membership m on m.group_id = g.id join person p on p.id = m.person_id
                  join mail_address a on a.person_id = p.id and a.verified_at is not null
                 where g.reform_id = :reform and g.kind in ('REFERENCE_UNION','REFERENCE_STAFF') and p.erased_at is null
                   and m.from_on <= cast(:now as date) and (m.to_on is null or m.to_on >= cast(:now as date))
                   and a.id = (select min(b.id) from mail_address b where b.person_id = p.id and b.verified_at is not null)
                on conflict (reform_id, lower(address)) do update
                   set person_id = excluded.person_id, confirmed_at = coalesce(subscription.confirmed_at, excluded.confirmed_at)""",
                Map.of("reform", reformId, "now", clock.instant()));
    }

    /** Writes down who is to have this run. */
    int address(long runId, long reformId) {
        return writes.change("""
                insert into digest_recipient (run_id, subscription_id, state)
                select :run, id, 'WAITING' from subscription where reform_id = :reform and confirmed_at is not null and ended_at is null
                on conflict do nothing""", Map.of("run", runId, "reform", reformId));
    }

    /** What has happened, newest first. */
    List<DigestEvent> events(long reformId, Instant since, Instant until) {
        return reads.list(DigestEvent.class, EVENTS + " order by m.kind <> 'POST', changed_at desc",
                Map.of("reform", reformId, "since", since, "until", until));
    }

    /** What has happened since the last run, newest first, in one statement. */
    List<DigestEvent> untold(long reformId, Instant until) {
        return reads.list(DigestEvent.class, EVENTS.replace(":since", "(select coalesce(max(x.until), cast('epoch' as timestamptz)) from digest_run x"
                + " where x.reform_id = :reform)") + " order by m.kind <> 'POST', changed_at desc", Map.of("reform", reformId, "until", until));
    }

    /** Who would have it now: those who follow, and members who will with the first run; people without a name follow by mail only. */
    List<Reader> readers(long reformId) {
        return reads.list(Reader.class, """
                with member as (
                  select distinct on (lower(a.address)) lower(a.address) as address, p.id as person_id
                    from reform_group g join membership m on m.group_id = g.id join person p on p.id = m.person_id
                    join mail_address a on a.person_id = p.id and a.verified_at is not null
                   where g.reform_id = :reform and g.kind in ('REFERENCE_UNION','REFERENCE_STAFF') and p.erased_at is null
                     and m.from_on <= cast(:now as date) and (m.to_on is null or m.to_on >= cast(:now as date))
                     and a.id = (select min(b.id) from mail_address b where b.person_id = p.id and b.verified_at is not null))
                select p.name from (select * from subscription where reform_id = :reform) s
                  full join member m on m.address = lower(s.address) left join person p on p.id = coalesce(m.person_id, s.person_id)
                 where s.ended_at is null and (m.address is not null or s.confirmed_at is not null) order by p.name nulls last""",
                Map.of("reform", reformId, "now", clock.instant()));
    }

    /** Takes recipients that wait, under lock, so that two nodes never write to the same person. */
    List<Follower> take(long runId, int most) {
        return writes.returning(Follower.class, """
                select d.id as recipient_id, s.id as subscription_id, s.person_id, s.address, s.language, p.name
                  from digest_recipient d join subscription s on s.id = d.subscription_id left join person p on p.id = s.person_id
                 where d.run_id = :run and d.state = 'WAITING' order by d.id limit :most for update of d skip locked""",
                Map.of("run", runId, "most", most));
    }

    /** Rounds that still wait for this person's answer. */
    List<OpenInvitation> invitations(long reformId, long personId) {
        return reads.list(OpenInvitation.class, """
                select i.id as invitation_id, i.generation, m.id as matter_id, m.number, m.title, d.closes_on,
                       (select count(*) from question q where q.round_id = d.id) as questions
                  from invitation i join round d on d.id = i.round_id join matter m on m.id = d.matter_id
                 where m.reform_id = :reform and i.person_id = :person and i.state = 'INVITED' and d.status = 'OPEN' order by d.closes_on""",
                Map.of("reform", reformId, "person", personId));
    }

    /** Says what became of a recipient. */
    void mark(long recipientId, String state) {
        writes.change("update digest_recipient set state = :state where id = :id", Map.of("state", state, "id", recipientId));
    }

    /** Closes runs that have nobody left, and gives those that have. */
    List<RunRow> unfinished() {
        writes.change("""
                update digest_run r set state = 'COMPOSED' where state = 'COMPOSING'
                   and not exists (select 1 from digest_recipient d where d.run_id = r.id and d.state = 'WAITING')""", Map.of());
        return reads.list(RunRow.class, RunRow.SQL + " where r.state = 'COMPOSING' order by r.id", Map.of());
    }

    /** A page of the runs of a reform, newest first. */
    List<RunRow> runs(ReformKey reform, int page, int size) {
        return reads.list(RunRow.class, RunRow.SQL + " where r.reform_id = (select id from reform where slug = :slug) order by r.id desc limit :size offset :from",
                Map.of("slug", reform.slug(), "size", size, "from", Math.max(0, page - 1) * size));
    }
}
