package org.ledord.mail;

/**
 * Which letters the postman takes. Domains have their turns in the order of their names, each its longest waiting letters, so
 * that one with ten thousand holds up none with one. What it costs does not grow with the letters that wait: it goes from
 * domain to domain, and to the first letters of each, along one index.
 */
public final class DueLetters {
    /** Takes one at a time: two that count at once what a domain has in hand would both give it the rest of its share. */
    static final String TURN = "select count(pg_advisory_xact_lock(hashtext('letters are taken'))::text)";
    /** As the index says it. */
    private static final String WAITS = "o.state in ('QUEUED','SENDING')";
    private static final String DUE = "o.next_attempt_at <= :now and (o.state = 'QUEUED' or o.leased_until < :now)";

    /** A row that somebody has changed meanwhile is not due when its lock is had: what makes it due stands beside the lock too. */
    public static final String SQL = """
            with recursive turn(domain, share, found) as (
              select cast(:after as text), cast(0 as bigint), 0
              union all
              select next.to_domain, next.share, turn.found + case when next.share > 0 then 1 else 0 end
                from turn cross join lateral (
                  select n.to_domain,
                         case when exists (select 1 from mail_domain d where d.domain = n.to_domain and d.held_until > :now)
                                or not exists (select 1 from outbox o where %1$s and o.to_domain = n.to_domain and %2$s and not %3$s) then 0
                              else greatest(0, :share - (select count(*) from outbox h
                                where h.state = 'SENDING' and h.to_domain = n.to_domain and h.leased_until >= :now)) end as share
                    from (select o.to_domain from outbox o where %1$s and o.to_domain > turn.domain order by o.to_domain limit 1) n offset 0) next
               where turn.found < :most),
            due as (
              select d.id, d.next_attempt_at, d.place from turn cross join lateral (
                select o.id, o.next_attempt_at, row_number() over (order by o.next_attempt_at, o.id) as place
                  from outbox o where %1$s and o.to_domain = turn.domain and %2$s and not %3$s
                 order by o.next_attempt_at, o.id limit least(turn.share, :most + 1 - (select count(*) from turn each where each.share > 0))) d
               where turn.share > 0),
            taken as (
              update outbox set state = 'SENDING', attempts = attempts + 1, leased_until = :lease
               where id in (select o.id from outbox o join due on due.id = o.id where %1$s and %2$s
                             order by due.place, due.next_attempt_at, o.id limit :most for update of o skip locked)
              returning *)
            select t.id, t.stream, t.to_address, t.language, t.subject, t.text_body, t.html_body, t.message_id, t.in_reply_to,
                   t.reply_to, t.envelope_from, t.automatic, t.unsubscribe, r.municipality, r.slug as reform_slug, t.attempts,
                   exists (select 1 from mail_domain d where d.domain = t.to_domain) as refused_before, t.calendar
              from taken t join due on due.id = t.id left join reform r on r.id = t.reform_id
             order by due.place, due.next_attempt_at, t.id""".formatted(WAITS, DUE, StoppedAddresses.HOLDS);

    private DueLetters() {
    }
}
