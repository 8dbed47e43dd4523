package org.ledord.journey;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;

/**
 * A published reform of its own, full of proposals and answers. Written straight into the database, since a thousand
 * calls of doors would take minutes, and taken away again, since the portal is shared.
 */
final class Crowd implements AutoCloseable {
    private static final Timestamp THEN = Timestamp.from(Instant.parse("2024-05-02T08:00:00Z"));
    private static final String ROUNDS = "(select d.id from round d join matter m on m.id = d.matter_id where m.reform_id = ?)";
    private static final String ANSWERS = "(select a.id from answer a where a.round_id in " + ROUNDS + ")";
    private static final String VERSIONS = "(select v.id from answer_version v where v.answer_id in " + ANSWERS + ")";
    private static final String GROUPS = "(select g.id from reform_group g where g.reform_id = ?)";
    private static final String PROPOSALS = "(select p.id from proposal p where p.group_id in " + GROUPS + ")";

    private final Connection database;
    private final String slug;
    private final long reform;
    private final long group;

    Crowd(Connection database, String slug) throws SQLException {
        this.database = database;
        this.slug = slug;
        this.reform = id("""
                insert into reform (slug, jurisdiction, zone, municipality, language, status, influence, published_at)
                values (?, 'SE', 'Europe/Stockholm', 'Storby', 'sv', 'PREPARING', 'CONSULTATION', ?) returning id""", slug, THEN);
        change("insert into reform_text (reform_id, language, title) values (?, 'sv', 'En reform med mycket')", reform);
        long matter = id("""
                insert into matter (reform_id, kind, number, title, language, status, audience, created_at, changed_at)
                values (?, 'GROUP', 1, 'Arbetsgruppen', 'sv', 'OPEN', 'PUBLIC', ?, ?) returning id""", reform, THEN, THEN);
        this.group = id("insert into reform_group (matter_id, reform_id, slug, kind) values (?, ?, 'arbetsgruppen', 'WORKING') returning id", matter, reform);
        change("insert into group_text (group_id, language, name) values (?, 'sv', 'Arbetsgruppen')", group);
        change("update matter set group_id = ? where id = ?", group, matter);
    }

    /** Its part of an address. */
    String slug() {
        return slug;
    }

    /** Puts in so many proposals that everyone may read, numbered from one. */
    Crowd proposals(int many) throws SQLException {
        change("""
                with m as (insert into matter (reform_id, kind, number, title, language, status, audience, group_id, created_at, changed_at)
                       select ?, 'PROPOSAL', n, 'Förslag nummer ' || n, 'sv', 'ANSWERED', 'PUBLIC', ?, ?, ? from generate_series(1, ?) n returning id),
                     p as (insert into proposal (matter_id, group_id, status, submitted_at) select m.id, ?, 'ANSWERED', ? from m returning id)
                insert into proposal_version (proposal_id, number, title, today, proposed, effect, author_id, created_at)
                select p.id, 1, 'Förslag', 'Så här är det i dag.', 'Så här borde det vara, och varför.', 'Så här märks det.', (select min(id) from person), ? from p""",
                reform, group, THEN, THEN, many, group, THEN, THEN);
        return this;
    }

    /** Puts in so many teams that everyone may read, numbered from two. */
    Crowd teams(int many) throws SQLException {
        change("""
                with m as (insert into matter (reform_id, kind, number, title, language, status, audience, created_at, changed_at)
                       select ?, 'GROUP', n + 1, 'Team ' || n, 'sv', 'OPEN', 'PUBLIC', ?, ? from generate_series(1, ?) n returning id, reform_id, number),
                     g as (insert into reform_group (matter_id, reform_id, slug, kind) select m.id, m.reform_id, 'team-' || m.number, 'TEAM' from m returning id, matter_id)
                insert into group_text (group_id, language, name) select g.id, 'sv', 'Team ' || m.number - 1 from g join m on m.id = g.matter_id""", reform, THEN, THEN, many);
        return this;
    }

    /** Puts in a closed round, number one, with so many answers of two questions each; every fourth answer is cut and waits for its reply. */
    Crowd answers(int many) throws SQLException {
        long matter = id("""
                insert into matter (reform_id, kind, number, title, language, status, audience, group_id, created_at, changed_at)
                values (?, 'ROUND', 1, 'En remiss med många svar', 'sv', 'CLOSED', 'PUBLIC', ?, ?, ?) returning id""", reform, group, THEN, THEN);
        long round = id("""
                insert into round (matter_id, proposal_id, status, opened_at, closes_on, closed_at)
                values (?, (select min(p.id) from proposal p where p.group_id = ?), 'CLOSED', ?, '2024-05-20', ?) returning id""", matter, group, THEN, THEN);
        change("insert into round_addressee (round_id, group_id) values (?, ?)", round, group);
        change("insert into question (round_id, number, kind, text) values (?, 1, 'POSITION', 'Vad anser du?'), (?, 2, 'FREE_TEXT', 'Vad saknas?')", round, round);
        change("""
                with p as (insert into person (name, language, created_at) select ? || ' ' || n, 'sv', ? from generate_series(1, ?) n returning id),
                     s as (insert into membership (group_id, person_id, function, from_on) select ?, p.id, 'MEMBER', '2024-01-01' from p returning id, person_id)
                insert into invitation (round_id, person_id, membership_id, state, invited_at, answered_at)
                select ?, s.person_id, s.id, 'ANSWERED', ?, ? from s""", slug, THEN, many, group, round, THEN, THEN);
        change("""
                insert into answer (round_id, number, invitation_id, membership_id, state, received_at, late, correctable_until)
                select i.round_id, row_number() over (order by i.id), i.id, i.membership_id, 'FILED', ?, false, ? from invitation i where i.round_id = ?""",
                THEN, THEN, round);
        change("insert into answer_version (answer_id, number, channel, received_at) select a.id, 1, 'PAGE', ? from answer a where a.round_id = ?", THEN, round);
        change("""
                insert into answer_item (version_id, question_id, text, position, handling)
                select v.id, q.id, 'Det här tycker jag om fråga ' || q.number, case when q.number = 1 then 'SUPPORT' end,
                       case when a.number % 4 = 0 then 'CUT' else 'UNCUT' end
                  from answer a join answer_version v on v.answer_id = a.id join question q on q.round_id = a.round_id where a.round_id = ?""", round);
        change("""
                insert into point (round_id, number, item_id, answer_id, heading, quote, cut_at)
                select a.round_id, row_number() over (order by i.id), i.id, a.id, 'En synpunkt', i.text, ?
                  from answer a join answer_version v on v.answer_id = a.id join answer_item i on i.version_id = v.id
                 where a.round_id = ? and i.handling = 'CUT'""", THEN, round);
        return this;
    }

    /** Takes all of it away. */
    @Override
    public void close() throws SQLException {
        change("update reform set published_at = null where id = ?", reform); // the digests' job, which looks by itself, begins no run for it any more
        change("delete from point where round_id in " + ROUNDS, reform);
        change("delete from answer_item where version_id in " + VERSIONS, reform);
        change("delete from answer_version where answer_id in " + ANSWERS, reform);
        change("delete from answer where round_id in " + ROUNDS, reform);
        change("delete from invitation where round_id in " + ROUNDS, reform);
        change("delete from question where round_id in " + ROUNDS, reform);
        change("delete from round_addressee where round_id in " + ROUNDS, reform);
        change("delete from round where id in " + ROUNDS, reform);
        change("delete from proposal_version where proposal_id in " + PROPOSALS, reform);
        change("delete from proposal where id in " + PROPOSALS, reform);
        change("delete from membership where group_id in " + GROUPS, reform);
        change("delete from person where name like ? || ' %'", slug);
        change("update matter set group_id = null where reform_id = ?", reform);
        change("delete from group_text where group_id in " + GROUPS, reform);
        change("delete from reform_group where reform_id = ?", reform);
        change("delete from matter where reform_id = ?", reform);
        change("delete from reform_text where reform_id = ?", reform);
        change("delete from digest_run where reform_id = ?", reform);
        change("delete from reform where id = ?", reform);
        database.close();
    }

    private long id(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(sql, values); ResultSet found = statement.executeQuery()) {
            found.next();
            return found.getLong(1);
        }
    }

    private void change(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(sql, values)) {
            statement.executeUpdate();
        }
    }

    private PreparedStatement prepared(String sql, Object... values) throws SQLException {
        PreparedStatement statement = database.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
