package org.ledord.digest;

import java.time.Instant;

/** A run, why it was made, and how far it has come; each recipient is counted once. The total is of all runs that the same question would give. */
public record RunRow(long id, long reformId, RunKind kind, String period, Instant since, Instant until, Instant createdAt, String state, String calledBy,
        int recipients, int waiting, int queued, int sent, int failed, int cancelled, int empty, long total) {
    static final String SQL = """
            select r.id, r.reform_id, r.kind, r.period, r.since, r.until, r.created_at, r.state, p.name as called_by, c.*, count(*) over () as total
              from digest_run r left join person p on p.id = r.called_by cross join lateral (
                select count(*) as recipients, count(*) filter (where d.state = 'WAITING') as waiting,
                       count(*) filter (where d.state = 'QUEUED' and coalesce(o.state, 'QUEUED') in ('QUEUED','SENDING')) as queued,
                       count(*) filter (where o.state = 'SENT' and o.returned_at is null) as sent,
                       count(*) filter (where o.state = 'FAILED' or o.state = 'SENT' and o.returned_at is not null) as failed,
                       count(*) filter (where o.state = 'CANCELLED') as cancelled, count(*) filter (where d.state = 'EMPTY') as empty
                  from digest_recipient d left join outbox o on o.dedupe_key = 'digest/' || d.run_id || '/' || d.id
                 where d.run_id = r.id) c""";

    /** Whether letters are still being written. */
    public boolean composing() {
        return waiting > 0;
    }

    /** Whether anything is still on its way. */
    public boolean working() {
        return waiting > 0 || queued > 0;
    }

    /** How many letters are written, or need none. */
    public int written() {
        return recipients - waiting;
    }

    /** How many are to be sent at all. */
    public int letters() {
        return recipients - empty - cancelled;
    }

    /** How many have left us or never will. */
    public int settled() {
        return sent + failed;
    }
}
