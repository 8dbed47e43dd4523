package org.ledord.transparency;

/** The statements' common parts. A text is taken in the asked language, else in the reform's own. */
final class OpenSql {
    static final String REFORM = """
            select r.*, t.title, t.summary, t.purpose, t.language as text_language from public_reform r
              join lateral (select * from public_reform_text x where x.reform_id = r.id and x.language in (:language, r.language)
                             order by x.language <> :language limit 1) t on true
             where r.slug = :slug""";

    static final String PROPOSAL = """
            select p.*, (select title from public_part x where x.part_id = p.part_id and x.language in (:language, :own)
                          order by x.language <> :language limit 1) as part,
                   g.name as group_name, g.number as group_number,
                   (select string_agg(cast(number as text), ', ' order by number) from public_proposal_principle x where x.matter_id = p.matter_id) as principles
              from public_proposal p
              left join lateral (select x.name, x.number from public_group x where x.group_id = p.group_id and x.language in (:language, :own)
                                  order by x.language <> :language limit 1) g on true
            """;

    static final String ROUND = """
            select r.*, (select count(*) from public_question q where q.matter_id = r.matter_id) as questions, cast(null as text) as groups
              from public_round r
            """;

    static final String DECISION = """
            select d.*, (select string_agg(cast(number as text), ', ' order by number) from public_decision_principle x where x.matter_id = d.matter_id) as principles
              from public_decision d
            """;

    static final String POINT = """
            select x.number, x.question, coalesce(x.party, g.name) as party, x.party is not null as organisation, x.heading, x.quote, x.theme,
                   x.reply_kind, x.reply_text, x.change_link, x.proposal_version, x.replied_at, x.late
              from public_point x
              left join lateral (select y.name from public_group y where y.group_id = x.group_id and y.language in (:language, :own)
                                  order by y.language <> :language limit 1) g on true
            """;

    static final String MEASURE = """
            select m.measure_id, p.number as pilot_number, m.number, m.name, m.definition, m.source, m.unit, m.kind, m.direction, m.target,
                   m.baseline_until, c.says, c.large, c.small
              from public_measure m join public_pilot p on p.matter_id = m.matter_id
              left join public_measure_chart c on c.measure_id = m.measure_id and c.language = :language
            """;

    static final String FRAME = """
            select kind, position, parent, name, more, status, starts_on, ends_on, when_words, count, language from (
              select f.*, row_number() over (partition by kind, own_key order by f.language <> :language) as choice from (
                select 'PRINCIPLE' as kind, number as position, cast(null as text) as parent, name, explanation as more, cast(null as text) as status,
                       cast(null as date) as starts_on, cast(null as date) as ends_on, cast(null as text) as when_words, 0 as count, language,
                       cast(number as text) as own_key from public_principle where reform_id = :reform
                union all select 'PART', position, slug, title, explanation, null, null, null, null, 0, language, slug from public_part where reform_id = :reform
                union all select 'GOAL', g.position, p.slug, g.text, '', null, null, null, null, 0, g.language, coalesce(p.slug, '') || '/' || g.position
                  from public_goal g left join (select distinct part_id, slug from public_part) p on p.part_id = g.part_id where g.reform_id = :reform
                union all select 'PHASE', position, null, title, note, status, starts_on, ends_on, when_words, 0, language, cast(position as text)
                  from public_phase where reform_id = :reform
                union all select 'GROUP', number, kind, name, mandate, area, starts_on, ends_on, null, cast(members as int), language, cast(number as text)
                  from public_group where reform_id = :reform) f
               where f.language in (:language, :own)) g
             where choice = 1 order by kind, position""";

    static final String ITEMS = """
            (select 'POST' as kind, number, title, lead as text, '' as more, cast(published_at at time zone :zone as date) as on_date, '' as status, language
               from public_post where reform_id = :reform order by published_at desc limit 5)
            union all
            (select 'COMMITMENT', number, title, text, made_by, coalesce(due_on, made_on), state, language
               from public_commitment where reform_id = :reform order by state, due_on limit 50)
            union all
            (select 'FIGURE', position, label, value, source, null, dated, language from public_key_figure where reform_id = :reform order by position)
            union all
            (select 'VIEW', cast(row_number() over (order by seen_on desc) as int), title, text, source, seen_on, kind, language
               from public_external_view where reform_id = :reform order by seen_on desc)
            union all
            (select 'DOCUMENT', cast(row_number() over (order by dated desc) as int), title, register_number, cast(size_kb as text), dated, type, language
               from public_document where reform_id = :reform order by dated desc)
            union all
            (select 'FAQ', position, question, answer, '', null, '', language from public_faq where reform_id = :reform order by position)""";

    private OpenSql() {
    }
}
