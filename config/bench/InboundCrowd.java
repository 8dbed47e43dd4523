package org.ledord.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ledord.dev.Postgres;

/**
 * A round with three questions and thousands of people who are asked in it, written straight into the bench's own database. What
 * they are sent, and the addresses that they answer to, the portal writes itself when it reminds them.
 */
final class InboundCrowd {
    /** Its reform, of the demo. */
    static final String REFORM = "falkenberg";
    /** Its number among the rounds of the reform; far from the demo's own. */
    static final int ROUND = 900;
    private static final String INTRO = "Arbetsgruppen har arbetat med schemat sedan i våras och vill veta vad ni ser som de inte har sett. "
            + "Skriv som det är, det behöver inte vara färdigt. ";

    private final Postgres postgres;

    InboundCrowd(Postgres postgres) {
        this.postgres = postgres;
    }

    /** The letter that asked somebody, as it was sent. */
    record Asked(String address, String replyTo, String subject, String messageId, String text, String html) {
    }

    /** Makes the round and so many people, each with a confirmed address and an invitation. */
    void gather(int people) throws SQLException {
        change("""
                with r as (select id from reform where slug = '%1$s'),
                     g as (insert into matter (reform_id, kind, number, title, language, status, audience, created_at, changed_at)
                           select id, 'GROUP', %2$d, 'Alla i hemtjänsten', 'sv', 'OPEN', 'PUBLIC', now(), now() from r returning id, reform_id)
                insert into reform_group (matter_id, reform_id, slug, kind) select id, reform_id, 'bench', 'REFERENCE_STAFF' from g""".formatted(REFORM, ROUND));
        change("insert into group_text (group_id, language, name) select id, 'sv', 'Alla i hemtjänsten' from reform_group where slug = 'bench'");
        change("update matter set group_id = (select id from reform_group where slug = 'bench') where id = (select matter_id from reform_group where slug = 'bench')");
        change("""
                with p as (insert into person (name, language, created_at) select 'Anna ' || i, 'sv', now() from generate_series(1, %d) i returning id),
                     a as (insert into mail_address (person_id, address, verified_at) select id, 'anna' || id || '@d' || id %% 20 || '.example.org', now() from p)
                insert into membership (group_id, person_id, function, from_on) select (select id from reform_group where slug = 'bench'), id, 'MEMBER', current_date - 9
                  from p""".formatted(people));
        change("""
                with m as (insert into matter (reform_id, kind, number, title, language, status, audience, created_at, changed_at)
                           select id, 'ROUND', %2$d, 'Fasta rundor i hemtjänsten', 'sv', 'OPEN', 'PUBLIC', now(), now() from reform where slug = '%1$s' returning id),
                     d as (insert into round (matter_id, proposal_id, intro, status, opened_at, closes_on)
                           select m.id, (select min(p.id) from proposal p join matter t on t.id = p.matter_id join reform r on r.id = t.reform_id where r.slug = '%1$s'), '%3$s', 'OPEN', now(), current_date + 14
                             from m returning id),
                     q as (insert into question (round_id, number, kind, text) select d.id, n, kind, text from d, (values
                             (1, 'POSITION', 'Ska vi pröva fasta rundor i alla områden från och med i höst?'), (2, 'FREE_TEXT', 'Vad kan hindra det hos er?'),
                             (3, 'FREE_TEXT', 'Vad saknas i förslaget?')) as asked(n, kind, text))
                insert into round_addressee (round_id, group_id) select d.id, (select id from reform_group where slug = 'bench') from d""".formatted(REFORM, ROUND, INTRO.repeat(4)));
        change("""
                insert into invitation (round_id, person_id, membership_id, state, invited_at)
                select %s, s.person_id, s.id, 'INVITED', now() from membership s where s.group_id = (select id from reform_group where slug = 'bench')""".formatted(roundId()));
        change("analyze");
    }

    /** The letters that asked these people, in the order of their invitations. */
    List<Asked> asked(int from, int many) throws SQLException {
        List<Asked> asked = new ArrayList<>();
        try (Connection connection = postgres.connect(); Statement sql = connection.createStatement(); ResultSet row = sql.executeQuery("""
                select to_address, reply_to, subject, message_id, text_body, html_body from outbox where stream = 'ROUND' and matter_id = %s
                 order by id offset %d limit %d""".formatted(matterId(), from, many))) {
            while (row.next()) {
                asked.add(new Asked(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5), row.getString(6)));
            }
        }
        return asked;
    }

    /** How many letters have been written to them. */
    long letters() throws SQLException {
        return Bench.number(postgres, "select count(*) from outbox where stream = 'ROUND' and matter_id = " + matterId());
    }

    /** What came of the mails with Message-IDs that begin so; times in milliseconds. */
    record Came(long stored, long answered, long whole, long receipts, double storing, double judging, double all, String states) {
    }

    Came came(String batch) throws SQLException {
        String mails = "(select * from raw_mail where message_id like '" + batch + ".%') w";
        String answers = mails + " join answer_version v on v.raw_mail_id = w.id join answer a on a.id = v.answer_id";
        return new Came(Bench.number(postgres, "select count(*) from " + mails), Bench.number(postgres, "select count(*) from " + mails + " where state = 'ANSWER'"),
                Bench.number(postgres, "select count(*) from " + answers + " where v.number = 1 and (select count(*) from answer_item i where i.version_id = v.id and i.question_id is not null) = 3"
                        + " and (select count(*) from answer_item i where i.version_id = v.id) = 3"),
                Bench.number(postgres, "select count(*) from " + answers + " join outbox o on o.dedupe_key = 'receipt/answer/' || a.id || '/version/1'"),
                seconds("max(fetched_at) - min(fetched_at)", mails), seconds("max(judged_at) - min(judged_at)", mails), seconds("max(judged_at) - min(fetched_at)", mails),
                Bench.word(postgres, "select coalesce(string_agg(state || ' ' || reason || ': ' || many, '; '), 'nothing') from (select state, reason, count(*) as many from " + mails
                        + " group by state, reason order by many desc limit 5) each"));
    }

    /** How many mails wait to be judged. */
    long waiting() throws SQLException {
        return Bench.number(postgres, "select count(*) from raw_mail where state = 'STORED'");
    }

    /** How many mails there are in all. */
    long mails() throws SQLException {
        return Bench.number(postgres, "select count(*) from raw_mail");
    }

    /** Puts so many old mails and old letters beside them, each of a size that is common. */
    void grow(int rows) throws SQLException {
        String unlike = UUID.randomUUID().toString();
        change("""
                insert into raw_mail (mailbox, uid_validity, uid, sha256, raw, fetched_at, state, next_attempt_at, judged_at, reason, sender, subject, message_id, kept)
                select 'old', 1, i, sha256(cast('%1$s' || i as bytea)), cast(repeat(md5(i::text), 60) as bytea), now() - interval '30 days', 'INPUT', now(), now(), 'old', 'x' || i %% 5000 || '@d.example.org',
                       'Tidigare mejl', 'old.' || i || '@x.example.org', 'Text' from generate_series(1, %2$d) i""".formatted(unlike, rows));
        change("""
                insert into outbox (dedupe_key, stream, person_id, to_address, language, subject, text_body, html_body, message_id, envelope_from, automatic, state,
                                    next_attempt_at, created_at, sent_at, reply_to)
                select 'old/' || i, 'REPLIES', asked.ids[1 + i %% array_length(asked.ids, 1)], 'x' || i || '@d' || i %% 200 || '.bench.example', 'sv', 'Tidigare brev', repeat('Text. ', 200), repeat('<p>Text.</p>', 200),
                       '<old' || i || '@x>', 'old' || i || '@x', 'auto-generated', 'SENT', now() - interval '20 days', now() - interval '20 days', now() - interval '20 days', 'svar+old' || i || '@x'
                  from generate_series(1, %2$d) i, (select array_agg(person_id) as ids from invitation where round_id = %1$s) asked""".formatted(roundId(), rows));
        change("analyze");
    }

    private double seconds(String of, String from) throws SQLException {
        return Bench.number(postgres, "select coalesce(cast(1000 * extract(epoch from " + of + ") as bigint), 0) from " + from) / 1000.0;
    }

    private static String matterId() {
        return "(select m.id from matter m join reform r on r.id = m.reform_id where r.slug = '" + REFORM + "' and m.kind = 'ROUND' and m.number = " + ROUND + ")";
    }

    private static String roundId() {
        return "(select id from round where matter_id = " + matterId() + ")";
    }

    private void change(String statement) throws SQLException {
        Bench.change(postgres, statement);
    }
}
