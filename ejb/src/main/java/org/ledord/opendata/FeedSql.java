package org.ledord.opendata;

/** The statements behind the feed, the calendar and the list of addresses. */
final class FeedSql {
    /** What is told of a day alone happened when that day began, in the reform's zone. */
    static final String ENTRIES = """
            select * from (
              select 'POST' as kind, cast(w.number as text) as name, 'POST' as event, t.title, t.lead as summary, t.language, w.published_at as happened_at, coalesce(t.corrected_at, w.published_at) as updated_at
                from public_post w
                cross join lateral (select * from public_post_text x where x.matter_id = w.matter_id order by x.language <> :language, not x.own limit 1) t where w.reform_id = :reform
              union all select 'PROPOSAL', cast(number as text), 'SUBMITTED', title, proposed, language, submitted_at, greatest(submitted_at, version_at) from public_proposal where reform_id = :reform and submitted_at is not null
              union all select 'ROUND', cast(number as text), 'OPENED', title, intro, language, opened_at, opened_at from public_round where reform_id = :reform
              union all select 'ROUND', cast(number as text), 'CLOSED', title, '', language, closed_at, closed_at from public_round where reform_id = :reform and closed_at is not null
              union all select 'ROUND', cast(number as text), 'CONCLUDED', title, '', language, concluded_at, concluded_at from public_round where reform_id = :reform and concluded_at is not null
              union all select 'DECISION', cast(number as text), 'DECIDED', title, text, language, decided_on at time zone :zone, decided_on at time zone :zone from public_decision where reform_id = :reform
              union all select 'PILOT', cast(number as text), 'STARTED', title, after, language, starts_on at time zone :zone, starts_on at time zone :zone from public_pilot where reform_id = :reform
              union all select 'PILOT', cast(number as text), 'EVALUATED', title, learnt, language, evaluated_on at time zone :zone, evaluated_on at time zone :zone from public_pilot
                         where reform_id = :reform and evaluated_on is not null
              union all select 'MEETING', cast(v.number as text), 'MINUTES', v.title, '', v.language, v.published_at, greatest(v.published_at, (select max(c.written_at) from public_minutes_correction c
                         where c.matter_id = v.matter_id)) from public_minutes v where v.reform_id = :reform
              union all select 'COMMITMENT', cast(number as text), 'PROMISED', title, text, language, made_on at time zone :zone, greatest(made_on, settled_on) at time zone :zone from public_commitment where reform_id = :reform
              union all select 'DOCUMENT', d.slug, 'DOCUMENT', d.title, d.about, d.language, d.published_at, greatest(d.published_at, (select max(v.added_at) from public_document_version v
                         where v.document_id = d.document_id)) from public_document d where d.reform_id = :reform
            ) e order by updated_at desc, kind, name desc, event limit :size""";

    static final String DAYS = """
            select * from (
              select 'PHASE' as what, x.position as number, x.title, x.starts_on as day, cast(x.starts_on as timestamp) at time zone 'UTC' as stamp from (
                select v.*, row_number() over (partition by v.position order by v.language <> :language) as choice from public_phase v
                 where v.reform_id = :reform and v.language in (:language, :own)) x where x.choice = 1 and x.starts_on is not null
              union all select 'ROUND', number, title, closes_on, opened_at from public_round where reform_id = :reform
              union all select 'PROVISIONAL', number, title, provisional_until, cast(decided_on as timestamp) at time zone 'UTC' from public_decision
                         where reform_id = :reform and provisional_until is not null and settled_by is null
              union all select 'COMMITMENT', number, title, due_on, cast(made_on as timestamp) at time zone 'UTC' from public_commitment where reform_id = :reform and due_on is not null
              union all select 'PILOT', number, title, starts_on, cast(starts_on as timestamp) at time zone 'UTC' from public_pilot where reform_id = :reform
            ) d order by day, what, number limit 1000""";

    static final String ADDRESSES = """
            with all_pages as (
              select slug as path, id as reform_id, cast(null as timestamptz) as changed_at from public_reform
              union all select r.slug || '/proposals/' || p.number, r.id, p.changed_at from public_proposal p join public_reform r on r.id = p.reform_id
              union all select r.slug || '/rounds/' || p.number, r.id, coalesce(p.concluded_at, p.closed_at, p.opened_at) from public_round p join public_reform r on r.id = p.reform_id
              union all select r.slug || '/decisions/' || p.number, r.id, null from public_decision p join public_reform r on r.id = p.reform_id
              union all select r.slug || '/pilots/' || p.number, r.id, null from public_pilot p join public_reform r on r.id = p.reform_id
              union all select r.slug || '/surveys/' || p.number, r.id, null from public_survey p join public_reform r on r.id = p.reform_id
              union all select r.slug || '/news/' || p.number, r.id, coalesce(p.corrected_at, p.published_at) from public_post p join public_reform r on r.id = p.reform_id
              union all select distinct on (p.page_id) r.slug || '/pages/' || p.slug, r.id, coalesce(p.corrected_at, p.published_at) from public_page p join public_reform r on r.id = p.reform_id
              union all select r.slug || '/documents/' || p.slug, r.id, p.published_at from public_document p join public_reform r on r.id = p.reform_id
              union all select r.slug || '/reports/' || p.number, r.id, p.published_at from public_report p join public_reform r on r.id = p.reform_id
              union all select r.slug || '/meetings/' || p.number, r.id, p.published_at from public_minutes p join public_reform r on r.id = p.reform_id
              union all select r.slug || '/ideas/' || p.number, r.id, coalesce(p.settled_at, p.received_at) from public_idea p join public_reform r on r.id = p.reform_id
              union all select r.slug || '/' || x.list, r.id, null from public_reform r cross join (values ('proposals'), ('rounds'), ('decisions'), ('news'), ('groups'), ('meetings'), ('ideas'),
                ('surveys'), ('follow'), ('ask'), ('pages'), ('documents'), ('reports'), ('data')) as x(list))
            select '/' || path as path, changed_at from all_pages order by reform_id, path limit 12000""";

    private FeedSql() {
    }
}
