package org.ledord.happening;

/**
 * What happens, as one statement over the features' own tables. Each branch says which matter the reader must be allowed to read for
 * it ({@code judged}), which one is shown, and the permission by which a person does such a thing: whoever did it themselves is not
 * told. What only a group knows of its own drafts, and who came into it, is told to the group and to those who lead.
 */
final class Happenings {
    private static final String TODAY = "cast(cast(:now as timestamptz) at time zone r.zone as date)";
    private static final String LED = "g.reform_id = any(cast(string_to_array(:led, ',') as bigint[]))";

    /** The reader's groups, also those that they left, each with until when they were in it; and what they have done themselves since then. */
    private static final String READER = """
            mine as (select g.id, g.reform_id, g.kind in ('WORKING', 'PROJECT') or s.function = 'COORDINATOR' as writes,
                             case when s.to_on < %1$s then cast(s.to_on + 1 as timestamp) at time zone r.zone else timestamptz 'infinity' end as until
                        from membership s join reform_group g on g.id = s.group_id join reform r on r.id = g.reform_id
                      where s.person_id = :person and s.from_on <= %1$s),
            own as (select a.action, a.detail, a.at from audit_event a, since where a.person_id = :person and a.at > since.at - interval '1 minute'),
            """.formatted(TODAY);

    private static final String PROPOSALS = """
            select 'WRITTEN' as happened, p.matter_id as judged, p.matter_id as shown, v.created_at as at, a.name as who, '' as words,
                   cast(null as date) as closes_on, cast(1 as bigint) as many, cast(null as text) as action
              from proposal p join proposal_version v on v.proposal_id = p.id join person a on a.id = v.author_id join reform_group g on g.id = p.group_id
             where v.created_at <= coalesce(p.submitted_at, 'infinity') and v.author_id <> :person and %1$s
            union all
            select 'DISCUSSED', p.matter_id, p.matter_id, max(d.written_at), case when count(*) = 1 then min(a.name) end, '', null, count(*), null
              from discussion_post d join proposal p on p.matter_id = d.matter_id join person a on a.id = d.author_id join reform_group g on g.id = p.group_id
              join reform r on r.id = g.reform_id, since
             where d.withdrawn_at is null and d.author_id <> :person and d.written_at > since.at and d.written_at <= :now
               and (%3$s or %2$s and d.written_at >= p.shared_at) group by p.matter_id, cast(d.written_at at time zone r.zone as date)
            union all
            select 'SHARED', p.matter_id, p.matter_id, p.shared_at, null, '', null, 1, 'proposal.share'
              from proposal p join reform_group g on g.id = p.group_id
             where p.shared_at < coalesce(p.submitted_at, 'infinity') and (%4$s or %2$s)
            union all
            select 'SUBMITTED', matter_id, matter_id, submitted_at, null, '', null, 1, 'proposal.submit' from proposal where submitted_at is not null
            union all
            select 'AMENDED', p.matter_id, p.matter_id, v.created_at, null, v.note, null, 1, null
              from proposal p join proposal_version v on v.proposal_id = p.id where v.created_at > p.submitted_at and v.author_id <> :person
            union all
            select p.status, p.matter_id, p.matter_id, x.changed_at, null, coalesce(p.withdrawal, ''), null, 1,
                   case p.status when 'WITHDRAWN' then 'proposal.withdraw' when 'MERGED' then 'proposal.merge' when 'SPLIT' then 'proposal.split' else 'proposal.implement' end
              from proposal p join matter x on x.id = p.matter_id where p.status in ('WITHDRAWN', 'IMPLEMENTED', 'MERGED', 'SPLIT')
            """.formatted(writes("v.created_at"), LED, writes("d.written_at"), writes("p.shared_at"));

    private static final String ROUNDS = """
            union all
            select 'ROUND_OPENED', matter_id, matter_id, opened_at, null, '', closes_on, 1, 'round.open' from round
            union all
            select 'ROUND_CLOSED', matter_id, matter_id, closed_at, null, '', null, 1, null from round where closed_at is not null
            union all
            select 'ROUND_CONCLUDED', matter_id, matter_id, concluded_at, null, '', null, 1, 'round.conclude' from round where concluded_at is not null
            union all
            select case a.number when 1 then 'ANSWERED' else 'CORRECTED' end, q.proposal_id, q.matter_id, a.received_at, null, '', null, 1, null
              from specialist_question q join specialist_answer a on a.question_id = q.id join matter x on x.id = q.matter_id join reform_group g on g.id = x.group_id
             where a.person_id <> :person and (q.asked_by = :person or %1$s)
            """.formatted(ours("a.received_at"));

    private static final String AFTERWARDS = """
            union all
            select 'DECIDED', matter_id, matter_id, recorded_at, null, '', null, 1, null from decision where recorded_by <> :person
            union all
            select 'PILOT_STARTED', l.matter_id, l.matter_id, x.created_at, null, '', null, 1, 'pilot.start' from pilot l join matter x on x.id = l.matter_id
            union all
            select 'PILOT_EVALUATED', l.matter_id, l.matter_id, x.changed_at, null, '', null, 1, 'pilot.evaluate'
              from pilot l join matter x on x.id = l.matter_id where l.status = 'EVALUATED'
            union all
            select 'POSTED', p.matter_id, p.matter_id, t.published_at, null, t.lead, null, 1, 'post.publish'
              from post p join matter x on x.id = p.matter_id join content_text t on t.post_id = p.id and t.language = x.language and t.status = 'PUBLISHED'
            """;

    /** Those who came the same day are told together. */
    private static final String PEOPLE = """
            union all
            select 'JOINED', j.matter_id, j.matter_id, max(j.at), case when count(distinct j.person_id) = 1 then min(j.name) end, '', null,
                   count(distinct j.person_id), null
              from (select g.matter_id, g.id, g.reform_id, x.person_id, p.name, r.zone,
                           case when x.from_on > cast(x.taken_in_at at time zone r.zone as date) then cast(x.from_on as timestamp) at time zone r.zone
                                else x.taken_in_at end as at
                      from membership x join reform_group g on g.id = x.group_id join reform r on r.id = g.reform_id join person p on p.id = x.person_id
                     where x.taken_in_at is not null and x.person_id <> :person and x.taken_in_by is distinct from :person and p.erased_at is null
                       and (x.to_on is null or x.to_on >= %3$s)) j, since
             where j.at > since.at and j.at <= :now and (%1$s or %2$s)
             group by j.matter_id, cast(j.at at time zone j.zone as date)
            """.formatted(ours("j.at").replace("g.id", "j.id"), LED.replace("g.", "j."), TODAY);

    private Happenings() {
    }

    /** Whether it happened in a group while the reader was in it. */
    private static String ours(String at) {
        return "exists (select 1 from mine where mine.id = g.id and " + at + " < mine.until)";
    }

    /** Whoever writes in the group reads how its drafts come about, and who wrote what ({@code proposal.revise} in the policy). */
    private static String writes(String at) {
        return "exists (select 1 from mine where mine.id = g.id and mine.writes and " + at + " < mine.until)";
    }

    /** The statement from its second {@code with} on; {@code since} stands before it. The scope is of a matter {@code m}. */
    static String sql(String scope) {
        return READER + "events as (" + PROPOSALS + ROUNDS + AFTERWARDS + PEOPLE + """
                ),
                told as (select e.happened, r.slug, r.municipality, t.kind as matter_kind, t.number,
                         case when s.readable or t.kind <> 'PROPOSAL' then t.title else coalesce((select v.title from proposal p join proposal_version v on v.proposal_id = p.id
                             where p.matter_id = t.id and v.created_at < (select max(until) from mine where mine.id = t.group_id) order by v.number desc limit 1), '') end as title, t.language,
                         t.audience = 'PUBLIC' and r.published_at is not null as open, e.who, e.many, e.words, e.closes_on, e.at
                    from since join events e on e.at > since.at and e.at <= :now join matter m on m.id = e.judged join matter t on t.id = e.shown
                    join reform r on r.id = m.reform_id
                    cross join lateral (select\s""" + scope + """
                     as readable) s
                   where exists (select 1 from mine where mine.reform_id = m.reform_id and e.at < mine.until and (s.readable
                             or mine.until < 'infinity' and mine.id = m.group_id and m.kind = 'PROPOSAL' and m.status <> 'DISCARDED' and m.created_at < mine.until))
                     and not exists (select 1 from own where own.action = e.action and own.detail = r.slug
                                        and own.at between e.at - interval '1 second' and e.at + interval '30 seconds')
                )
                select f.*, since.before, (select count(*) from told) as total
                  from since left join (select * from told order by at desc, matter_kind, number desc, happened limit :limit offset :offset) f on true
                 order by f.at desc, f.matter_kind, f.number desc, f.happened""";
    }
}
