package org.ledord.bench;

import java.sql.SQLException;
import java.util.List;
import org.ledord.dev.Postgres;

/**
 * A round that has closed, in a reform of {@link ReformCrowd}: everybody who is asked has answered its three questions; half of the texts are
 * cut into points with a theme, and half of those have a reply. Written straight into the bench's own database and counted once at the end.
 */
final class RoundCrowd {
    private static final List<String> COUNTED = List.of("invitation", "answer", "answer_item", "point");
    private final Postgres postgres;
    private final String slug;

    RoundCrowd(Postgres postgres, String slug) {
        this.postgres = postgres;
        this.slug = slug;
    }

    String slug() {
        return slug;
    }

    /** Makes it, with so many answers. */
    RoundCrowd of(int answers) throws SQLException {
        new ReformCrowd(postgres, slug).of(6, answers, 1);
        for (String table : COUNTED) {
            Bench.change(postgres, "alter table " + table + " disable trigger user");
        }
        change("""
                with m as (insert into matter (reform_id, kind, number, title, language, status, audience, created_at, changed_at)
                           select id, 'ROUND', 1, 'Fasta rundor', 'sv', 'CLOSED', 'PUBLIC', now(), now() from reform where slug = '%1$s' returning id, reform_id)
                insert into round (matter_id, proposal_id, status, opened_at, closes_on, closed_at)
                select m.id, (select p.id from proposal p join matter q on q.id = p.matter_id where q.reform_id = m.reform_id order by p.id limit 1), 'CLOSED', now() - interval '20 days', current_date - 3, now() from m""");
        change("insert into counter (reform_id, kind, last) select id, 'ROUND', 1 from reform where slug = '%1$s'");
        change("update matter set audience = 'PUBLIC', status = 'IN_ROUND' where kind = 'PROPOSAL' and reform_id = (select id from reform where slug = '%1$s')");
        change("insert into matter_link (from_id, relation, to_id) select d.matter_id, 'CONCERNS', p.matter_id from round d join proposal p on p.id = d.proposal_id where d.id = %2$s");
        change("insert into question (round_id, number, kind, text) values (%2$s, 1, 'POSITION', 'Ska vi pröva?'), (%2$s, 2, 'FREE_TEXT', 'Vad saknas?'), (%2$s, 3, 'FREE_TEXT', 'Vad är bra?')");
        change("""
                insert into round_addressee (round_id, group_id) select distinct %2$s, s.group_id from membership s join reform_group g on g.id = s.group_id join reform r on r.id = g.reform_id
                 where r.slug = '%1$s' and s.function = 'MEMBER'""");
        change("""
                insert into invitation (round_id, person_id, membership_id, state, invited_at, answered_at)
                select %2$s, s.person_id, s.id, 'ANSWERED', now() - interval '20 days', now() - interval '9 days' from membership s join reform_group g on g.id = s.group_id join reform r on r.id = g.reform_id
                 where r.slug = '%1$s' and s.function = 'MEMBER'""");
        change("""
                insert into answer (round_id, number, invitation_id, membership_id, state, received_at, late, correctable_until)
                select %2$s, row_number() over (order by i.id), i.id, i.membership_id, 'FILED', now() - interval '9 days', false, now() - interval '6 days' from invitation i where i.round_id = %2$s""");
        change("insert into answer_version (answer_id, number, channel, received_at) select a.id, 1, 'MAIL', a.received_at from answer a where a.round_id = %2$s");
        change("""
                insert into answer_item (version_id, question_id, text, position, found_in, handling)
                select v.id, q.id, case q.number when 1 then 'Tillstyrker' when 2 then 'Bilarna räcker inte på morgonen, svar ' || a.number || '.' else 'Att samma person kommer, svar ' || a.number || '.' end,
                       case when q.number = 1 then (array['SUPPORT','SUPPORT_WITH_CHANGE','OPPOSE'])[1 + a.number %% 3] end, case when q.number = 1 then 'Tillstyrker' else '' end,
                       case when q.number = 1 then 'POSITION_ONLY' when a.number %% 2 = 0 then 'CUT' else 'UNCUT' end
                  from answer a join answer_version v on v.answer_id = a.id cross join question q where a.round_id = %2$s and q.round_id = %2$s order by a.number, q.number""");
        change("""
                insert into reply (round_id, kind, text, author_id, replied_at)
                select %2$s, (array['CHANGED','PARTLY','NOT_NOW','NO'])[n], 'Så här blir det, och det här är skälet.', (select min(id) from person), now() from generate_series(1, 4) n""");
        change("""
                insert into point (round_id, number, item_id, answer_id, heading, quote, theme, reply_id, cut_at)
                select %2$s, row_number() over (order by i.id), i.id, a.id, left(i.text, 40), i.text, 'Tema ' || (1 + a.number %% 12),
                       case when a.number %% 4 = 0 then (select y.id from reply y where y.round_id = %2$s order by y.id offset a.number %% 4 limit 1) end, now()
                  from answer a join answer_version v on v.answer_id = a.id join answer_item i on i.version_id = v.id where a.round_id = %2$s and i.handling = 'CUT'""");
        for (String table : COUNTED) {
            Bench.change(postgres, "alter table " + table + " enable trigger user");
        }
        Bench.change(postgres, "select recount_round(" + round() + ")");
        return this;
    }

    private void change(String statement) throws SQLException {
        Bench.change(postgres, statement.formatted(slug, round()));
    }

    private String round() {
        return "(select d.id from round d join matter m on m.id = d.matter_id join reform r on r.id = m.reform_id where r.slug = '" + slug + "')";
    }
}
