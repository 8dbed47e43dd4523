package org.ledord.digest;

import java.time.Instant;

/** A run and how far it has come. */
public record RunRow(long id, long reformId, String period, Instant since, Instant until, String state, int recipients, int waiting,
        int queued, int sent, int empty) {
    static final String SQL = """
            select r.id, r.reform_id, r.period, r.since, r.until, r.state,
                   (select count(*) from digest_recipient d where d.run_id = r.id) as recipients,
                   (select count(*) from digest_recipient d where d.run_id = r.id and d.state = 'WAITING') as waiting,
                   (select count(*) from digest_recipient d where d.run_id = r.id and d.state = 'QUEUED') as queued,
                   (select count(*) from outbox o where o.state = 'SENT' and starts_with(o.dedupe_key, 'digest/' || r.id || '/')) as sent,
                   (select count(*) from digest_recipient d where d.run_id = r.id and d.state = 'EMPTY') as empty
              from digest_run r""";
}
