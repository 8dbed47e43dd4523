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
                   (select string_agg(n.words, ', ' order by n.number) from public_proposal_principle x
                      join lateral (select y.number, y.number || ' ' || y.name as words from public_principle y
                                     where y.reform_id = p.reform_id and y.number = x.number and y.language in (:language, :own)
                                     order by y.language <> :language limit 1) n on true
                     where x.matter_id = p.matter_id) as principles,
                   (select string_agg(b.packed, ' ' order by b.begun_on, b.packed) from (
                      select 'CODETERMINATION/' || c.number || '/' || c.jurisdiction || '/' || c.state || '/' || c.begun_on || '/' || c.changed_on || '/' || (c.closed_on is not null) as packed,
                             c.begun_on from public_codetermination c where c.proposal_matter_id = p.matter_id
                      union all
                      select 'RISK/' || k.number || '/-/' || case when k.dissents > 0 then 'DISSENT' when k.done_on is null then 'OPEN' else 'DONE' end || '/' || k.begun_on || '/'
                             || coalesce(k.done_on, k.begun_on) || '/' || (k.done_on is not null), k.begun_on from public_risk k where k.proposal_matter_id = p.matter_id) b) as beside,
                   (select string_agg(n.words || chr(31) || coalesce(a.serves, '') || chr(31) || coalesce(a.against, ''), chr(30) order by n.number) from public_proposal_principle x
                      join lateral (select y.number, y.number || ' ' || y.name as words from public_principle y
                                     where y.reform_id = p.reform_id and y.number = x.number and y.language in (:language, :own)
                                     order by y.language <> :language limit 1) n on true
                      left join public_proposal_argument a on a.matter_id = p.matter_id and a.version = p.version and a.principle = x.number
                     where x.matter_id = p.matter_id) as argued,
                   count(*) over () as among
              from public_proposal p
              left join lateral (select x.name, x.number from public_group x where x.group_id = p.group_id and x.language in (:language, :own)
                                  order by x.language <> :language limit 1) g on true
            """;

    static final String ROUND = """
            select r.*, (select count(*) from public_question q where q.matter_id = r.matter_id) as questions,
                   (select string_agg(n.name, ', ' order by n.number) from public_round_group a
                      join lateral (select y.name, y.number from public_group y where y.group_id = a.group_id and y.language in (:language, :own)
                                     order by y.language <> :language limit 1) n on true
                     where a.matter_id = r.matter_id) as groups,
                   count(*) over () as among
              from public_round r
            """;

    static final String DECISION = """
            select d.*, (select string_agg(n.words, ', ' order by n.number) from public_decision_principle x
                           join lateral (select y.number, y.number || ' ' || y.name as words from public_principle y
                                          where y.reform_id = d.reform_id and y.number = x.number and y.language in (:language, :own)
                                          order by y.language <> :language limit 1) n on true
                          where x.matter_id = d.matter_id) as principles,
                   count(*) over () as among
              from public_decision d
            """;

    static final String POINT = """
            select x.number, x.question, coalesce(x.party, g.name) as party, x.party is not null as organisation, x.heading, x.quote, x.theme,
                   x.reply_kind, x.reply_text, x.change_link, x.proposal_version, x.replied_at, x.late
              from public_point x
              left join lateral (select y.name from public_group y where y.group_id = x.group_id and y.language in (:language, :own)
                                  order by y.language <> :language limit 1) g on true
            """;

    /** A measure with its run chart, or with its chart with limits. */
    static String measure(boolean limits) {
        return limits ? MEASURE.replace("'RUN'", "'XMR'") : MEASURE;
    }

    static final String MEASURE = """
            select m.measure_id, p.number as pilot_number, m.number, m.name, m.definition, m.source, m.unit, m.kind, m.direction, m.target,
                   m.baseline_until, m.named_by, c.says, c.large, c.small,
                   (select string_agg(x.on_date || '=' || x.value, ' ' order by x.on_date) from public_measure_point x
                     where x.measure_id = m.measure_id) as points
              from public_measure m join public_pilot p on p.matter_id = m.matter_id
              left join public_measure_chart c on c.measure_id = m.measure_id and c.language = :language and c.kind = 'RUN'
            """;

    static final String IDEA = """
            select i.*, g.name as group_name, g.number as group_number, count(*) over () as among from public_idea i
              left join lateral (select x.name, x.number from public_group x where x.group_id = i.group_id and x.language in (:language, :own)
                                  order by x.language <> :language limit 1) g on true
            """;

    /** The frame's pieces, each in one language. */
    static final String FRAME = """
            select kind, number, parent, title, text, more, status, on_date, until_on, when_words, count, link, language from (
              select f.*, row_number() over (partition by kind, own_key order by f.language <> :language) as choice from (
                select 'PRINCIPLE' as kind, number, cast(null as text) as parent, name as title, explanation as text, cast(null as text) as more,
                       cast(null as text) as status, cast(null as date) as on_date, cast(null as date) as until_on, cast(null as text) as when_words,
                       0 as count, cast(null as text) as link, language, cast(number as text) as own_key
                  from public_principle where reform_id = :reform and not retired
                union all select 'PART', position, slug, title, explanation, null, null, null, null, null, 0, null, language, slug
                  from public_part where reform_id = :reform and not retired
                union all select 'AIM', g.position, p.slug, g.text, null, null, null, null, null, null, 0, null, g.language, coalesce(p.slug, '') || '/' || g.position
                  from public_goal g left join (select distinct part_id, slug from public_part) p on p.part_id = g.part_id where g.reform_id = :reform
                union all select 'PHASE', position, null, title, note, null, status, starts_on, ends_on, when_words, 0, null, language, cast(position as text)
                  from public_phase where reform_id = :reform
                union all select 'GROUP', number, kind, name, mandate, area, null, starts_on, ends_on, null, cast(members as int), null, language, cast(number as text)
                  from public_group where reform_id = :reform) f
               where f.language in (:language, :own)) g
             where choice = 1""";

    static final String COMMITMENTS = """
            select 'COMMITMENT' as kind, number, made_by as parent, title, text, outcome as more, state as status, due_on as on_date,
                   settled_on as until_on, cast(null as text) as when_words, 0 as count, cast(null as text) as link, language
              from public_commitment where reform_id = :reform""";

    /** What a proposal's way rests on and what rests on it; a link within the way is one of its stations and no kin. */
    static final String KIN = """
            with way as (
              select cast(:proposal as bigint) as id
              union select matter_id from public_round where proposal_matter_id = :proposal
              union select matter_id from public_decision where proposal_matter_id = :proposal
              union select matter_id from public_pilot where proposal_matter_id = :proposal)
            select distinct case when k.relation = 'CONCERNS' then 'BESIDE' when k.outward <> (k.relation in ('LED_TO', 'MERGED_INTO')) then 'BEFORE'
                                 else 'AFTER' end as place, r.slug, k.kind, k.number, k.title, k.language,
                   (select cast(i.received_at at time zone r.zone as date) from public_idea i where k.kind = 'IDEA' and i.reform_id = k.reform_id and i.number = k.number) as came from (
              select true as outward, relation, reform_id, kind, number, title, language from public_link
               where from_id in (select id from way) and to_id not in (select id from way)
              union all
              select false, relation, from_reform_id, from_kind, from_number, from_title, from_language from public_link
               where to_id in (select id from way) and from_id not in (select id from way)) k
              join public_reform r on r.id = k.reform_id
             order by slug, kind, number, place""";

    /** Of the kin of a proposal itself, the ideas and proposals that it came of and went on in, as rows of {@link OpenParticipant}. */
    static final String LINEAGE = """
            select case when k.outward <> (k.relation in ('LED_TO', 'MERGED_INTO')) then 'BEFORE' else 'AFTER' end, k.number, k.kind, k.title, k.language, 0, cast(null as int) from (
              select true as outward, relation, kind, number, title, language from public_link where from_id = :proposal
              union all select false, relation, from_kind, from_number, from_title, from_language from public_link where to_id = :proposal) k
             where k.kind in ('IDEA', 'PROPOSAL') and k.relation <> 'CONCERNS'""";

    static final String MINUTES = """
            select v.matter_id, v.number, v.title, v.language, w.name as "group", w.language as group_language, v.starts, v.ends, v.place, v.approved_at, v.published_at,
                   cast(v.present as int) as present, cast(count(*) over () as int) as among
              from public_minutes v left join lateral (select x.name, x.language from public_group x where x.group_id = v.group_id and x.language in (:language, :own)
                                                        order by x.language <> :language limit 1) w on true""";

    private static final String NOTHING = "null, null, cast(null as date), cast(null as date), null, 0, null";

    private static final String CORRECTED = "cast(corrected_at at time zone :zone as date)";

    /** The frame and the small things of the front together; the newest few where there may be many. */
    /** A post {@code w} in the asked language, else in its own: one row {@code t}. */
    static final String POST_TEXT = "cross join lateral (select * from public_post_text x where x.matter_id = w.matter_id order by x.language <> :language, not x.own limit 1) t";

    static final String FRONT = "select * from (" + FRAME + " union all " + COMMITMENTS + """

             union all
             select 'POST', w.number, null, t.title, t.lead, null, null, cast(w.published_at at time zone :zone as date), null, null, 0, null, t.language
               from (select * from public_post where reform_id = :reform order by published_at desc, number desc limit 3) w
             """ + POST_TEXT + """

             union all
            (select 'VIEW', cast(row_number() over (order by seen_on desc, position) as int), source, title, text, null, kind, seen_on, """ + CORRECTED + """
               , null, 0, url, language
               from """ + chosen("public_external_view") + """
             )
             union all
            (select 'DOCUMENT', cast(row_number() over (order by coalesce(d.dated, cast(d.published_at at time zone :zone as date)) desc, d.document_id desc) as int), null, d.title, null,
                    d.register_number, v.kind, coalesce(d.dated, cast(d.published_at at time zone :zone as date)), null, null, cast(coalesce(v.bytes, 0) as int), d.slug, d.language
               from public_document d left join public_document_version v on v.document_id = d.document_id and v.newest where d.reform_id = :reform
              order by 2 limit 6)
             union all
             select 'FIGURE', position, source, label, value, null, dated, null, """ + CORRECTED + """
               , null, 0, null, language
               from """ + chosen("public_key_figure") + """

             union all select 'PAGE', position, null, title, lead, null, null, null, null, null, 0, slug, language
               from (select p.*, row_number() over (partition by p.page_id order by p.language <> :language, p.language <> :own) as choice
                       from public_page p where p.reform_id = :reform and p.parent_id is null) g where choice = 1
             union all select 'FAQ', position, null, question, html, null, null, null, """ + CORRECTED + """
            , null, 0, null, language from """ + chosen("public_faq") + """

             union all select i.kind, i.position, null, i.text, null, """ + NOTHING + """
            , p.language from public_pilot_item i join public_pilot p on p.matter_id = i.matter_id
              where p.matter_id = (select x.matter_id from public_pilot x where x.reform_id = :reform order by x.starts_on desc, x.number desc limit 1)
            ) s order by kind, case when kind = 'POST' then -number else number end""";

    private OpenSql() {
    }

    /** What stands on the front, each item once: in the asked language, else in the reform's own, else in whichever it is written in. */
    private static String chosen(String view) {
        return "(select * from (select v.*, row_number() over (partition by v.item_id order by v.language <> :language, v.language <> :own, v.language) as choice from " + view
                + " v where v.reform_id = :reform) c where choice = 1) g";
    }
}
