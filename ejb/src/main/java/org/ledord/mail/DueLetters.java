package org.ledord.mail;

/** Which letters the postman takes. */
public final class DueLetters {
    private static final String DUE = "(o.state = 'QUEUED' and o.next_attempt_at <= :now or o.state = 'SENDING' and o.leased_until < :now)";

    /** A row that another node has taken meanwhile is not due when its lock is had: what makes it due stands beside the lock too. */
    public static final String SQL = """
            with served as (
              select s.domain, s.had from unnest(string_to_array(:domains, ','), cast(string_to_array(:had, ',') as int[])) as s(domain, had)),
            due as (
              select o.id, o.next_attempt_at, coalesce(s.had, 0) + row_number() over (partition by o.to_domain order by o.next_attempt_at, o.id) as place
                from outbox o left join served s on s.domain = o.to_domain
               where %1$s and not %2$s
                 and not exists (select 1 from mail_domain d where d.domain = o.to_domain and d.held_until > :now)),
            taken as (
              update outbox set state = 'SENDING', attempts = attempts + 1, leased_until = :lease
               where id in (select o.id from outbox o join due on due.id = o.id where due.place <= :share and %1$s
                             order by due.place, due.next_attempt_at, o.id limit :most for update of o skip locked)
              returning *)
            select t.id, t.stream, t.to_address, t.language, t.subject, t.text_body, t.html_body, t.message_id, t.in_reply_to,
                   t.reply_to, t.envelope_from, t.automatic, t.unsubscribe, r.municipality, r.slug as reform_slug, t.attempts, t.calendar
              from taken t join due on due.id = t.id left join reform r on r.id = t.reform_id
             order by due.place, due.next_attempt_at, t.id""".formatted(DUE, StoppedAddresses.HOLDS);

    private DueLetters() {
    }
}
