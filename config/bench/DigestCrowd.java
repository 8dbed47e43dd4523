package org.ledord.bench;

import java.sql.SQLException;
import org.ledord.dev.Postgres;

/**
 * Ten thousand people who follow a reform with forty posts, told up to different moments and asked in different rounds, so that
 * few digests have the same blocks and none the same links. Written straight into the bench's own database; the portal's own
 * hours never reach them, since they count as told for a week.
 */
final class DigestCrowd {
    private static final String REFORM = "(select id from reform where slug = 'falkenberg')";

    private final Postgres postgres;

    DigestCrowd(Postgres postgres) {
        this.postgres = postgres;
    }

    /** Makes the posts, and so many people, in twenty domains. */
    void gather(int people) throws SQLException {
        change("""
                with made as (insert into matter (reform_id, kind, number, title, language, status, audience, created_at, changed_at)
                  select %1$s, 'POST', 1000 + i, 'Så går det i pilotområdet, vecka ' || i, 'sv', 'PUBLISHED', 'PUBLIC', now(), now() - make_interval(hours => 41 - i)
                    from generate_series(1, 40) i returning id, number, title),
                     told as (insert into post (matter_id, author_id) select id, (select min(id) from person) from made returning id, matter_id)
                insert into content_text (post_id, language, title, body, html, status, published_at, changed_at, revision, lead)
                select told.id, 'sv', made.title, 'Text.', '<p>Text.</p>', 'PUBLISHED', now() - make_interval(hours => 1041 - number), now(), 0, 'I område ' || number || ' har två grupper prövat reservpass i helgerna. ' || repeat('Det har gått bra, och någon har sagt hur det kan gå bättre. ', 2)
                  from told join made on made.id = told.matter_id""".formatted(REFORM));
        change("""
                with p as (insert into person (name, language, created_at) select 'Följare ' || i, 'sv', now() from generate_series(1, %2$d) i returning id),
                     a as (insert into mail_address (person_id, address, verified_at) select id, 'f' || id || '@d' || id %% 20 || '.bench.example', now() from p)
                insert into subscription (reform_id, person_id, address, language, asked_at, confirmed_at, rhythm, told_until)
                select %1$s, id, 'f' || id || '@d' || id %% 20 || '.bench.example', 'sv', now(), now(), 'AT_ONCE', now() + interval '7 days'
                  from p""".formatted(REFORM, people));
        change("""
                insert into invitation (round_id, person_id, membership_id, state, invited_at)
                select d.id, s.person_id, (select min(id) from membership), 'INVITED', now()
                  from subscription s cross join round d join matter m on m.id = d.matter_id
                 where s.address like '%%.bench.example' and s.reform_id = %1$s and m.reform_id = %1$s and d.status = 'OPEN' and (s.id + d.id) %% 3 = 0
                on conflict do nothing""".formatted(REFORM));
        change("analyze");
    }

    /** Begins a run to so many of them, at once, for a run without readers counts as done; the portal's own job writes and sends it. The number of the run. */
    long begin(int people) throws SQLException {
        return number("with run as (insert into digest_run (reform_id, kind, period, since, until, state, created_at) values (" + REFORM
                + ", 'CALLED', 'bench ' || clock_timestamp(), now() - interval '2 days', now(), 'COMPOSING', now()) returning id), told as ("
                + "insert into digest_recipient (run_id, subscription_id, state, since, until) select run.id, s.id, 'WAITING', now() - make_interval(hours => 8 + (s.id % 14 + s.id / 14 % 9)::int), now() - make_interval(hours => (s.id / 14 % 9)::int)"
                + " from run, subscription s where s.address like '%.bench.example' order by s.id limit " + people + ") select id from run");
    }

    /** How many of a run have been sent. */
    long sent(long run) throws SQLException {
        return number("select count(*) from outbox where dedupe_key like 'digest/" + run + "/%' and state = 'SENT'");
    }

    /** Seconds from the moment that its first letters were written to the moment that the last was sent. */
    double seconds(long run) throws SQLException {
        return number("select cast(1000 * extract(epoch from max(sent_at) - min(created_at)) as bigint) from outbox where dedupe_key like 'digest/" + run + "/%'") / 1000.0;
    }

    /** Empties the outbox and puts so many letters into it: half of them sent long ago, half waiting for a later try. */
    void fillOutbox(int rows) throws SQLException {
        change("truncate outbox cascade");
        change("""
                insert into outbox (dedupe_key, stream, to_address, language, subject, text_body, html_body, message_id, envelope_from, automatic, state,
                                    next_attempt_at, created_at, sent_at)
                select 'fill/' || i, 'REPLIES', 'x' || i || '@d' || i %% 200 || '.bench.example', 'sv', 'Tidigare brev', repeat('Text. ', 200), repeat('<p>Text.</p>', 200),
                       '<fill' || i || '@x>', 'fill' || i || '@x', 'auto-generated', case when i %% 2 = 0 then 'SENT' else 'QUEUED' end,
                       now() + make_interval(hours => 1 + i %% 48), now(), now() from generate_series(1, %d) i""".formatted(rows));
    }

    /** A body as it was sent: text or HTML. */
    String body(long run, String part) throws SQLException {
        return Bench.word(postgres, "select " + part + "_body from outbox where dedupe_key like 'digest/" + run + "/%' order by id desc limit 1");
    }

    /** How many of a run's letters differ in their blocks, their links and tokens left aside. */
    long different(long run) throws SQLException {
        return number("select count(distinct regexp_replace(text_body, '[a-z2-7]{32}', '', 'g')) from outbox where dedupe_key like 'digest/" + run + "/%'");
    }

    private void change(String statement) throws SQLException {
        Bench.change(postgres, statement);
    }

    private long number(String question) throws SQLException {
        return Bench.number(postgres, question);
    }
}
