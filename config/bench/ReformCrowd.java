package org.ledord.bench;

import java.sql.SQLException;
import org.ledord.dev.Postgres;

/**
 * A published reform of so many groups, members and proposals, led by the demo's project lead. Written straight into the bench's own
 * database. Its first group is the project's, whose members lead; all others take turns at being of each other kind.
 */
final class ReformCrowd {
    private static final String LEAD = "(select min(s.person_id) from membership s join reform_group g on g.id = s.group_id join reform r on r.id = g.reform_id"
            + " where r.slug = 'falkenberg' and s.function = 'PROJECT_LEAD')";

    private final Postgres postgres;
    private final String slug;

    ReformCrowd(Postgres postgres, String slug) {
        this.postgres = postgres;
        this.slug = slug;
    }

    /** Its part of an address. */
    String slug() {
        return slug;
    }

    /** Makes it. Every proposal lies with a working group, and every eighth is still a draft. */
    ReformCrowd of(int groups, int members, int proposals) throws SQLException {
        change("""
                with r as (insert into reform (slug, jurisdiction, zone, municipality, language, status, influence, starts_on, published_at)
                           values ('%1$s', 'SE', 'Europe/Stockholm', 'Storby', 'sv', 'RUNNING', 'CONSULTATION', current_date - 300, now()) returning id)
                insert into reform_text (reform_id, language, title, summary, purpose)
                select id, 'sv', 'En reform med mycket', 'Så ska hemtjänsten bli bättre.', 'Att den som får hjälp känner den som kommer.' from r""".formatted(slug));
        change("""
                insert into principle (reform_id, number) select %1$s, n from generate_series(1, 5) n""".formatted(reform()));
        change("""
                insert into principle_text (principle_id, language, name) select p.id, 'sv', 'Ledord ' || p.number from principle p where p.reform_id = %1$s"""
                .formatted(reform()));
        change("""
                with m as (insert into matter (reform_id, kind, number, title, language, status, audience, created_at, changed_at)
                           select %1$s, 'GROUP', n, case when n = 1 then 'Projektgruppen' else 'Grupp ' || n end, 'sv', 'OPEN', 'PUBLIC', now(), now()
                             from generate_series(1, %2$d) n returning id, number, title),
                     g as (insert into reform_group (matter_id, reform_id, slug, kind)
                           select id, %1$s, 'grupp-' || number, case when number = 1 then 'PROJECT'
                                  else (array['WORKING','WORKING','REFERENCE_STAFF','REFERENCE_UNION','TEAM','MANAGEMENT','SPECIALIST'])[1 + (number - 2) %% 7] end
                             from m returning id, matter_id)
                insert into group_text (group_id, language, name, mandate) select g.id, 'sv', m.title, 'Att ta fram förslag.' from g join m on m.id = g.matter_id"""
                .formatted(reform(), groups));
        change("update matter m set group_id = g.id from reform_group g where g.matter_id = m.id and g.reform_id = " + reform());
        change("""
                insert into membership (group_id, person_id, function, from_on) select g.id, %2$s, 'PROJECT_LEAD', current_date - 300
                  from reform_group g where g.reform_id = %1$s and g.slug = 'grupp-1'""".formatted(reform(), LEAD));
        change("""
                with p as (insert into person (name, language, created_at) select 'Medarbetare ' || n || ' i %2$s', 'sv', now() from generate_series(1, %3$d) n returning id),
                     a as (insert into mail_address (person_id, address, verified_at) select id, 'm' || id || '@bench.example', now() from p)
                insert into membership (group_id, person_id, function, from_on)
                select (select g.id from reform_group g where g.reform_id = %1$s order by g.id offset p.id %% %4$d limit 1), p.id, 'MEMBER', current_date - 200 from p"""
                .formatted(reform(), slug, members, groups));
        change("""
                with m as (insert into matter (reform_id, kind, number, title, language, status, audience, group_id, created_at, changed_at)
                           select %1$s, 'PROPOSAL', n, 'Förslag nummer ' || n, 'sv', case when n %% 8 = 0 then 'DRAFT' else 'SUBMITTED' end,
                                  case when n %% 8 = 0 then 'GROUP' else 'LEAD' end, w.id, now(), now() - make_interval(hours => n)
                             from generate_series(1, %2$d) n
                             join lateral (select g.id from reform_group g where g.reform_id = %1$s and g.kind = 'WORKING' order by g.id
                                           offset n %% (select count(*) from reform_group k where k.reform_id = %1$s and k.kind = 'WORKING') limit 1) w on true returning id, group_id, status),
                     p as (insert into proposal (matter_id, group_id, status, shared_at, submitted_at)
                           select id, group_id, status, case when status = 'SUBMITTED' then now() end, case when status = 'SUBMITTED' then now() end from m returning id),
                     v as (insert into proposal_version (proposal_id, number, title, today, proposed, effect, note, author_id, created_at)
                           select p.id, k, 'Förslag', 'Så här är det i dag. Ingen vet på morgonen vem som kommer.', 'Så här borde det vara, version ' || k, 'Så här märks det.', 'Ändrat', %3$s, now()
                             from p cross join generate_series(1, 3) k)
                insert into proposal_principle (proposal_id, principle_id)
                select p.id, (select min(id) from principle where reform_id = %1$s) from p""".formatted(reform(), proposals, LEAD));
        change("""
                insert into counter (reform_id, kind, last) values (%1$s, 'GROUP', %2$d), (%1$s, 'PROPOSAL', %3$d)""".formatted(reform(), groups, proposals));
        return this;
    }

    /** The number of the first group of this kind. */
    long group(String kind) throws SQLException {
        return Bench.number(postgres, "select min(m.number) from reform_group g join matter m on m.id = g.matter_id where g.kind = '" + kind + "' and g.reform_id = " + reform());
    }

    private String reform() {
        return "(select id from reform where slug = '" + slug + "')";
    }

    private void change(String statement) throws SQLException {
        Bench.change(postgres, statement);
    }
}
