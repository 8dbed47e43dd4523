-- What everyone may see, and all of it. The role that public pages read with may select these views and nothing else.
-- State decides, never the clock: opening, closing and publishing are changes made by a job or a person.
drop view if exists public_reform, public_reform_text, public_principle, public_part, public_goal, public_phase, public_group,
  public_proposal, public_proposal_version, public_proposal_principle, public_proposal_argument, public_round, public_round_group, public_question, public_ballot, public_position, public_point,
  public_decision, public_decision_principle, public_link, public_pilot, public_pilot_item, public_pilot_event, public_pilot_entry, public_pilot_cycle, public_measure,
  public_measure_point, public_measure_chart, public_post, public_post_text, public_commitment, public_key_figure, public_external_view, public_document, public_document_version, public_document_file, public_picture, public_faq, public_page, public_idea, public_idea_count, public_codetermination, public_codetermination_minutes, public_risk, public_version, shown_answer, answering_group, synthesis_position, synthesis_point, public_theme, public_ground, decision_beside, public_survey, public_survey_item, public_survey_line, shown_survey, shown_survey_item, shown_survey_line, public_measure_change, public_kit, public_kit_film, public_kit_place, public_report, public_report_row, search_source, search_source_work, public_search, public_search_word cascade;

create view public_reform as
  select id, slug, jurisdiction, zone, municipality, language, status, starts_on, ends_on, information_owner, influence,
         contact_title, contact_address, reviewed_on
    from reform where published_at is not null;

create view public_reform_text as
  select t.reform_id, t.language, t.title, t.summary, t.purpose from reform_text t join public_reform r on r.id = t.reform_id
   where t.status = 'COMPLETE';

create view public_principle as
  select p.reform_id, p.number, t.language, t.name, t.explanation, p.retired_on is not null as retired
    from principle p join principle_text t on t.principle_id = p.id join public_reform r on r.id = p.reform_id;

create view public_part as
  select p.id as part_id, p.reform_id, p.slug, p.position, t.language, t.title, t.explanation, p.retired_on is not null as retired
    from part p join part_text t on t.part_id = p.id join public_reform r on r.id = p.reform_id;

create view public_goal as
  select g.reform_id, g.part_id, g.position, t.language, t.text
    from goal g join goal_text t on t.goal_id = g.id join public_reform r on r.id = g.reform_id;

create view public_phase as
  select p.reform_id, p.position, p.starts_on, p.ends_on, p.status, t.language, t.title, t.when_words, t.note
    from phase p join phase_text t on t.phase_id = p.id join public_reform r on r.id = p.reform_id;

create view public_group as
  select g.id as group_id, g.reform_id, m.number, g.kind, g.area, g.part_id, g.starts_on, g.ends_on, t.language, t.name, t.mandate,
         (select count(distinct s.person_id) from membership s where s.group_id = g.id and s.to_on is null) as members
    from reform_group g join matter m on m.id = g.matter_id join group_text t on t.group_id = g.id
   where m.audience = 'PUBLIC';

create view public_proposal as
  select m.id as matter_id, m.reform_id, m.number, m.title, m.language, p.status, p.part_id, p.group_id, m.created_at, m.changed_at,
         p.submitted_at, p.implemented_on, v.number as version, v.today, v.proposed, v.effect, v.wanted_from, v.created_at as version_at,
         (select count(*) from proposal_version w where w.proposal_id = p.id) as versions
    from proposal p join matter m on m.id = p.matter_id
    join proposal_version v on v.proposal_id = p.id
     and v.number = (select max(w.number) from proposal_version w where w.proposal_id = p.id)
   where m.audience = 'PUBLIC';

create view public_proposal_version as
  select q.matter_id, v.number, v.title, v.today, v.proposed, v.effect, v.note, v.created_at
    from proposal_version v join proposal p on p.id = v.proposal_id join public_proposal q on q.matter_id = p.matter_id
   where v.created_at >= coalesce(p.submitted_at, v.created_at) or v.number =
         (select max(w.number) from proposal_version w where w.proposal_id = p.id and w.created_at <= p.submitted_at);

create view public_proposal_argument as
  select q.matter_id, v.number as version, a.principle, a.serves, a.against
    from proposal_argument a join proposal_version v on v.id = a.version_id join proposal p on p.id = v.proposal_id
    join public_proposal_version q on q.matter_id = p.matter_id and q.number = v.number;

create view public_proposal_principle as
  select q.matter_id, i.number from proposal_principle x join proposal p on p.id = x.proposal_id
    join public_proposal q on q.matter_id = p.matter_id join principle i on i.id = x.principle_id;

create view public_round as
  select m.id as matter_id, m.reform_id, m.number, m.title, m.language, d.id as round_id, d.intro, d.status, d.named, d.opened_at, d.closes_on,
         d.closed_at, d.concluded_at, d.threshold, d.counted_at is not null as counted,
         pm.id as proposal_matter_id, pm.number as proposal_number, pm.title as proposal_title,
         coalesce(t.invited, 0) as invited,
         case when d.named then coalesce(t.answered, 0) else (select w.answered from round_turnout w where w.round_id = d.id) end as answered,
         coalesce(t.late, 0) as late, coalesce(t.points, 0) as points, coalesce(t.replied, 0) as replied, (select cast(w.days as numeric) from round_median w where w.round_id = d.id) as median_days,
         exists (select 1 from kit_sheet k where k.matter_id = m.id and k.published_at is not null) as kit
    from round d join matter m on m.id = d.matter_id left join round_tally t on t.round_id = d.id
    left join proposal p on p.id = d.proposal_id left join matter pm on pm.id = p.matter_id and pm.audience = 'PUBLIC'
   where m.audience = 'PUBLIC';

create view public_round_group as
  select r.matter_id, g.id as group_id from public_round r join round_addressee a on a.round_id = r.round_id
    join reform_group g on g.id = a.group_id join matter m on m.id = g.matter_id and m.audience = 'PUBLIC';

create view public_question as
  select r.matter_id, q.number, q.kind, q.text, q.hint, q.scale_min, q.scale_max,
         (select string_agg(o.text, ' / ' order by o.position) from question_option o where o.question_id = q.id) as options
    from question q join public_round r on r.round_id = q.round_id;

-- What an anonymous round came to; nothing before it has closed and been counted, and nothing where too few answered.
create view public_ballot as
  select r.matter_id, q.number as question, b.value, b.share, b.told
    from ballot_result b join question q on q.id = b.question_id join public_round r on r.round_id = q.round_id
   where r.status <> 'OPEN';

-- Which groups may be told apart in a round: those of which five or more answered under no organisation's name. Where those
-- that are left over are fewer than five together, the smallest of the others goes with them, or what is left would be somebody.
create view answering_group as
  with large as (
    select round_id, group_id, row_number() over (partition by round_id order by answers, group_id) as place from round_group_size where answers >= 5),
  small as (
    select round_id, sum(answers) as answers from round_group_size where answers < 5 group by 1)
  select l.round_id, l.group_id from large l left join small s on s.round_id = l.round_id
   where s.answers is null or s.answers >= 5 or l.place > 1;

-- An answer that counts, with the organisation or group that it may be shown under; alone where it may not be counted out loud.
create view shown_answer as
  select a.id, a.round_id, a.late, s.organisation, g.group_id,
         s.organisation is null and g.group_id is null
           and (select coalesce(sum(z.answers), 0) from round_group_size z where z.round_id = a.round_id
                   and not exists (select 1 from answering_group h where h.round_id = z.round_id and h.group_id = z.group_id)) < 5 as alone
    from answer a join membership s on s.id = a.membership_id
    left join answering_group g on s.organisation is null and g.round_id = a.round_id and g.group_id = s.group_id
   where a.state = 'FILED';

-- Who took which position: organisations by name, all others as their group together.
create view synthesis_position as
  select t.round_id, q.number as question, case when t.organisation <> '' then t.organisation end as party, g.group_id, t.value as position, sum(t.answers) as answers
    from round_stand t join question q on q.id = t.question_id and q.kind = 'POSITION'
    left join answering_group g on t.organisation = '' and g.round_id = t.round_id and g.group_id = t.group_id
   where t.organisation <> '' or g.group_id is not null
      or (select coalesce(sum(z.answers), 0) from round_group_size z where z.round_id = t.round_id
             and not exists (select 1 from answering_group h where h.round_id = z.round_id and h.group_id = z.group_id)) >= 5
   group by 1, 2, 3, 4, 5;

-- A point with its reply, and the position that its writer took on the same question where it may be counted.
create view synthesis_point as
  select x.round_id, x.number, q.number as question, a.organisation as party, a.group_id, x.heading, x.quote, x.theme,
         case when not a.alone then i.position end as position,
         y.kind as reply_kind, y.text as reply_text, y.change_link, v.number as proposal_version, y.replied_at, a.late
    from point x join shown_answer a on a.id = x.answer_id join answer_item i on i.id = x.item_id
    left join question q on q.id = i.question_id left join reply y on y.id = x.reply_id
    left join proposal_version v on v.id = y.proposal_version_id;

-- Only after the round has closed.
create view public_position as
  select r.matter_id, s.round_id, s.question, s.party, s.group_id, s.position, s.answers
    from synthesis_position s join public_round r on r.round_id = s.round_id where r.status <> 'OPEN';
create view public_point as
  select r.matter_id, s.* from synthesis_point s join public_round r on r.round_id = s.round_id where r.status <> 'OPEN';
create view public_theme as
  select r.matter_id, t.round_id, t.theme, t.points, t.replied from round_theme t join public_round r on r.round_id = t.round_id where r.status <> 'OPEN';

-- Beside a proposal: whether it is open or closed, since when and how it ended; of the record only what was published.
create view public_codetermination as
  select p.matter_id as proposal_matter_id, t.matter_id, m.number, t.jurisdiction, t.state, t.begun_on, t.changed_on, t.closed_on
    from codetermination t join matter m on m.id = t.matter_id join public_proposal p on p.matter_id = t.proposal_id where t.state <> 'CALLED_OFF';
create view public_codetermination_minutes as
  select v.matter_id, v.proposal_matter_id, x.number, x.held_on, x.text
    from codetermination_minutes x join codetermination t on t.id = x.track_id join public_codetermination v on v.matter_id = t.matter_id where x.published_at is not null;
create view public_risk as
  select p.matter_id as proposal_matter_id, a.matter_id, m.number, a.begun_on, a.done_on,
         (select count(*) from risk_signature s where s.assessment_id = a.id and s.dissents) as dissents
    from risk_assessment a join matter m on m.id = a.matter_id join public_proposal p on p.matter_id = a.proposal_id;

-- What a decision did not wait for, as the end of a key, with whether an earlier decision about its proposal rests on that; and which units were taken
-- from those that assess the risks before, each with the reason, one a line.
create view decision_beside as
  select d.id as decision_id,
         case when d.overrode like '%,%' then 'BOTH' else d.overrode end || case when a.anew is null then '' when d.overrode like '%,%' and a.anew not like '%,%' then '.' || a.anew else '.anew' end as overrides,
         case when d.outcome = 'REJECTED' then '' else coalesce((select string_agg(u.name || ': ' || g.reason, chr(10) order by g.let_go_at, g.id)
            from proposal p join risk_unit_let_go g on g.proposal_id = p.matter_id join unit u on u.id = g.unit_id
           where p.id = d.proposal_id and g.let_go_at <= d.recorded_at and (g.back_at is null or g.back_at > d.recorded_at)), '') end as let_go
    from decision d
    left join lateral (select string_agg(distinct k.kind, ',') as anew from decision e join matter_link l on l.from_id = e.matter_id and l.relation = 'RESTS_ON'
           join matter k on k.id = l.to_id and k.kind in ('CODETERMINATION', 'RISK') where e.proposal_id = d.proposal_id and e.id < d.id and position(k.kind in d.overrode) > 0) a on true;

create view public_decision as
  select m.id as matter_id, m.reform_id, m.number, m.title, m.language, d.outcome, d.body, d.delegation, d.register_number, d.paragraph,
         d.text, d.reasons, d.decided_on, d.provisional_until, d.evidence, d.by_default, d.overrode, d.override_reason,
         b.overrides, b.let_go, pm.id as proposal_matter_id,
         pm.number as proposal_number, sm.number as settled_by
    from decision d join decision_beside b on b.decision_id = d.id join matter m on m.id = d.matter_id left join proposal p on p.id = d.proposal_id
    left join matter pm on pm.id = p.matter_id and pm.audience = 'PUBLIC' left join decision s on s.id = d.settled_by
    left join matter sm on sm.id = s.matter_id and sm.audience = 'PUBLIC'
   where m.audience = 'PUBLIC';

-- Which negotiation and which risk assessment it waited for; they have no page of their own, so no public link leads to them.
create view public_ground as
  select l.from_id as decision_matter_id, l.to_id as matter_id from matter_link l join public_decision d on d.matter_id = l.from_id
   where l.relation = 'RESTS_ON' and (l.to_id in (select matter_id from public_codetermination) or l.to_id in (select matter_id from public_risk));

create view public_decision_principle as
  select d.matter_id, i.number from decision_principle x join decision e on e.id = x.decision_id
    join public_decision d on d.matter_id = e.matter_id join principle i on i.id = x.principle_id;

create view public_link as
  select l.from_id, l.relation, t.id as to_id, t.reform_id, t.kind, t.number, t.title, t.language,
         f.reform_id as from_reform_id, f.kind as from_kind, f.number as from_number, f.title as from_title, f.language as from_language
    from matter_link l join matter f on f.id = l.from_id and f.audience = 'PUBLIC' join matter t on t.id = l.to_id and t.audience = 'PUBLIC';

create view public_pilot as
  select m.id as matter_id, m.reform_id, m.number, m.title, m.language, p.id as pilot_id, p.status, p.sites, p.streets, p.starts_on, p.ends_on,
         p.before, p.after, p.learnt, p.evaluated_on, qm.id as proposal_matter_id, qm.number as proposal_number, p.map_link, p.result
    from pilot p join matter m on m.id = p.matter_id left join proposal q on q.id = p.proposal_id left join matter qm on qm.id = q.matter_id and qm.audience = 'PUBLIC'
   where m.audience = 'PUBLIC';

create view public_pilot_item as
  select p.matter_id, i.kind, i.position, i.text from pilot_item i join public_pilot p on p.pilot_id = i.pilot_id;
create view public_pilot_event as
  select p.matter_id, e.on_date, e.label from pilot_event e join public_pilot p on p.pilot_id = e.pilot_id;
-- What the lead lets everybody read of a diary and of what was tried, without who wrote it (ADR 0047).
create view public_pilot_entry as
  select p.matter_id, e.number, e.kind, e.on_date, e.text, e.language from pilot_entry e join public_pilot p on p.pilot_id = e.pilot_id
   where e.shown_at is not null and e.withdrawn_at is null;
create view public_pilot_cycle as
  select p.matter_id, c.number, c.begun_on, c.plan, c.did, c.studied, c.acted from pilot_cycle c join public_pilot p on p.pilot_id = c.pilot_id
   where c.shown_at is not null;
create view public_measure as
  select p.matter_id, m.id as measure_id, m.number, m.name, m.definition, m.source, m.unit, m.kind, m.direction, m.target, m.baseline_until, m.named_by
    from measure m join public_pilot p on p.pilot_id = m.pilot_id;
create view public_measure_point as
  select m.measure_id, x.on_date, x.value from measure_point x join public_measure m on m.measure_id = x.measure_id;
create view public_measure_chart as
  select c.measure_id, c.language, c.kind, c.says, c.large, c.small from measure_chart c join public_measure m on m.measure_id = c.measure_id;
create view public_measure_change as
  select x.measure_id, 'CORRECTION' as kind, x.reason as title, x.old_value || ' → ' || coalesce(cast(x.new_value as text), '–') as more, x.on_date
    from measure_correction x join public_measure m on m.measure_id = x.measure_id
  union all
  select b.measure_id, 'LEVEL', b.cause, e.label, e.on_date from measure_rebase b join pilot_event e on e.id = b.event_id join public_measure m on m.measure_id = b.measure_id;

-- A post in the language of its matter, which all can read where they can read any (Posts.follow); and in each that they can read.
create view public_post as
  select m.id as matter_id, m.reform_id, m.number, t.title, m.language, t.lead, t.body, t.html, t.published_at, t.corrected_at
    from post p join matter m on m.id = p.matter_id join content_text t on t.post_id = p.id and t.language = m.language
   where m.audience = 'PUBLIC' and t.status = 'PUBLISHED';
create view public_post_text as
  select w.matter_id, w.reform_id, w.number, t.title, t.language, t.lead, t.html, t.published_at, t.corrected_at, t.language = w.language as own
    from public_post w join post p on p.matter_id = w.matter_id join content_text t on t.post_id = p.id and t.status = 'PUBLISHED';

create view public_commitment as
  select m.id as matter_id, m.reform_id, m.number, m.title, m.language, c.made_by, c.text, c.made_on, c.due_on, c.state, c.outcome, c.settled_on
    from commitment c join matter m on m.id = c.matter_id where m.audience = 'PUBLIC';

-- Published minutes: of what is hidden only its place and the reason; nobody's name.
drop view if exists public_minutes, public_minutes_item, public_minutes_action, public_minutes_correction cascade;

create view public_minutes as
  select m.id as matter_id, m.reform_id, m.number, m.title, m.language, m.group_id, cast(g.starts_at at time zone r.zone as timestamp) as starts,
         cast(g.ends_at at time zone r.zone as timestamp) as ends, g.place, g.approved_at, g.published_at,
         (select count(*) from meeting_present p where p.meeting_id = g.id) as present
    from group_meeting g join matter m on m.id = g.matter_id join public_reform r on r.id = m.reform_id where m.audience = 'PUBLIC' and g.status = 'PUBLISHED';

create view public_minutes_item as
  select v.matter_id, i.position, i.hidden, case when i.hidden then i.hidden_reason end as reason, case when not i.hidden then i.heading end as heading,
         case when not i.hidden then i.words end as words, case when not i.hidden then i.said end as said, case when not i.hidden then i.decided end as decided,
         b.kind as about_kind, b.number as about_number
    from meeting_item i join group_meeting g on g.id = i.meeting_id join public_minutes v on v.matter_id = g.matter_id
    left join matter b on b.id = i.about_id and b.audience = 'PUBLIC' and not i.hidden;

create view public_minutes_action as
  select v.matter_id, i.position, a.number, a.what, a.due_on, a.done_at is not null as done
    from action_point a join meeting_item i on i.id = a.item_id and not i.hidden join group_meeting g on g.id = a.meeting_id join public_minutes v on v.matter_id = g.matter_id;

create view public_minutes_correction as
  select v.matter_id, c.id, c.text, c.written_at from minutes_correction c join group_meeting g on g.id = c.meeting_id join public_minutes v on v.matter_id = g.matter_id;

create view public_key_figure as
  select i.id as item_id, i.reform_id, i.position, t.title as label, t.body as value, i.source, i.dated, t.language, t.corrected_at
    from front_item i join content_text t on t.item_id = i.id and t.status = 'PUBLISHED' join public_reform r on r.id = i.reform_id where i.kind = 'FIGURE';
create view public_external_view as
  select i.id as item_id, i.reform_id, i.position, t.title, i.source, i.seen_on, i.view_kind as kind, t.body as text, nullif(i.url, '') as url, t.language, t.corrected_at
    from front_item i join content_text t on t.item_id = i.id and t.status = 'PUBLISHED' join public_reform r on r.id = i.reform_id where i.kind = 'VIEW';
create view public_faq as
  select i.id as item_id, i.reform_id, i.position, t.title as question, t.body as answer, t.html, t.language, t.corrected_at
    from front_item i join content_text t on t.item_id = i.id and t.status = 'PUBLISHED' join public_reform r on r.id = i.reform_id where i.kind = 'FAQ';

-- A page in each language that it can be read in; nothing tells of languages or pages that wait or were taken away.
create view public_page as
  select p.id as page_id, p.reform_id, p.slug, p.parent_id, p.position, t.language, t.title, t.lead, t.html, t.published_at, t.corrected_at, p.owner, p.reviewed_on, p.category, p.place, p.latitude, p.longitude
    from page p join content_text t on t.page_id = p.id and t.status = 'PUBLISHED' join public_reform r on r.id = p.reform_id;

-- What is published, its versions whose file may be opened, and of each how it is read by those who cannot read the file. What it belongs to
-- is told where that is public too.
create view public_document as
  select d.id as document_id, d.reform_id, d.slug, d.title, d.about, d.language, d.category, d.register_number, d.dated, d.owner, d.published_at,
         m.id as matter_id, m.kind as matter_kind, m.number as matter_number, m.title as matter_title, m.language as matter_language, d.page_id
    from document d join public_reform r on r.id = d.reform_id left join matter m on m.id = d.matter_id and m.audience = 'PUBLIC' where d.status = 'PUBLISHED';
create view public_document_version as
  select d.document_id, d.reform_id, d.slug, v.number, a.name, a.kind, a.bytes, encode(a.sha256, 'hex') as hash, v.note, v.added_at, v.text,
         row_number() over (partition by d.document_id order by v.number desc) = 1 as newest,
         case when v.twin = 'FILE' and t.id is null or v.twin = 'PAGE' and not exists (select 1 from public_page x where x.page_id = v.twin_page_id) then 'NOT_YET' else v.twin end as twin,
         t.name as twin_name, t.kind as twin_kind, t.bytes as twin_bytes, encode(t.sha256, 'hex') as twin_hash, v.twin_page_id
    from document_version v join public_document d on d.document_id = v.document_id join attachment a on a.id = v.attachment_id and a.state in ('UNSCANNED','CLEAN')
    left join attachment t on t.id = v.twin_id and t.state in ('UNSCANNED','CLEAN');
create view public_document_file as
  select v.reform_id, v.slug, v.number, false as twin, v.name, v.kind, v.hash, a.content
    from public_document_version v join document_version w on w.document_id = v.document_id and w.number = v.number join attachment a on a.id = w.attachment_id
  union all
  select v.reform_id, v.slug, v.number, true, v.twin_name, v.twin_kind, v.twin_hash, a.content
    from public_document_version v join document_version w on w.document_id = v.document_id and w.number = v.number join attachment a on a.id = w.twin_id where v.twin = 'FILE';

-- A picture, while a text shows it that all may read.
create view public_picture as
  select r.slug as reform, x.slug, x.kind, encode(x.sha256, 'hex') as hash, x.content from picture x join public_reform r on r.id = x.reform_id
   where exists (select 1 from public_page t where t.reform_id = x.reform_id and position('"/images/' || r.slug || '/' || x.slug || '"' in t.html) > 0)
      or exists (select 1 from public_post_text t where t.reform_id = x.reform_id and position('"/images/' || r.slug || '/' || x.slug || '"' in t.html) > 0);

-- An idea is told with the words that the project lead let out, and never whose it was; how many there are counts them all.
create view public_idea as
  select m.id as matter_id, m.reform_id, m.number, m.title, m.language, i.shown_text as text, i.received_at, i.due_on, i.status, i.settled_at, i.answer, m.group_id,
         p.number as proposal_number, p.title as proposal_title, p.language as proposal_language, p.status as proposal_status
    from idea i join matter m on m.id = i.matter_id and m.audience = 'PUBLIC' left join matter p on p.id = i.proposal_id and p.audience = 'PUBLIC';
create view public_idea_count as
  select m.reform_id, count(*) as ideas, count(*) filter (where i.status in ('PROPOSED','DECLINED')) as answered from idea i join matter m on m.id = i.matter_id group by m.reform_id;

-- Surveys (ADR 0033): what was released when an occasion closed. Those inside read shown_, everybody what is published of it; both hold
-- nothing that was not released, and how many work in a place is told inside alone.
create view shown_survey as
  select s.id as survey_id, m.id as matter_id, m.reform_id, m.number, m.title, m.language, s.intro, s.threshold, p.number as pilot, p.title as pilot_title
    from survey s join matter m on m.id = s.matter_id left join matter p on p.id = s.pilot_id and p.audience = 'PUBLIC';
create view shown_survey_item as
  select survey_id, 'QUESTION' as list, number, kind, part as name, standard as text, options as more, cast(null as date) as opens_on, cast(null as date) as closes_on, 0 as count, text as words
    from survey_question
  union all select survey_id, 'OCCASION', number, kind, state, way, '', opens_on, closes_on, coalesce(threshold, 0), '' from survey_occasion
  union all select survey_id, 'SITE', number, '', '', '', '', null, null, headcount, name from survey_site;
create view shown_survey_line as
  select o.survey_id, 'SHARE' as list, o.number as occasion, q.number as question, x.site, x.value, x.share, x.told, '' as text, o.state
    from survey_share x join survey_occasion o on o.id = x.occasion_id join survey_question q on q.id = x.question_id where o.state in ('CLOSED','PUBLISHED')
  union all select o.survey_id, 'PARTICIPATION', o.number, 0, x.site, 0, x.tenths, 'AT_LEAST', '', o.state
    from survey_participation x join survey_occasion o on o.id = x.occasion_id where o.state in ('CLOSED','PUBLISHED')
  union all select o.survey_id, 'TEXT', o.number, q.number, 0, 0, 0, 'MASKED', x.shown, o.state
    from survey_text x join survey_occasion o on o.id = x.occasion_id join survey_question q on q.id = x.question_id where o.state in ('CLOSED','PUBLISHED') and x.state = 'RELEASED';
create view public_survey as
  select s.* from shown_survey s join matter m on m.id = s.matter_id join public_reform r on r.id = s.reform_id where m.audience = 'PUBLIC';
create view public_survey_item as
  select i.survey_id, i.list, i.number, i.kind, i.name, i.text, i.more, i.opens_on, i.closes_on, 0 as count, i.words from shown_survey_item i join public_survey s on s.survey_id = i.survey_id
   where i.list <> 'OCCASION' or i.name = 'PUBLISHED';
create view public_survey_line as
  select l.survey_id, l.list, l.occasion, l.question, l.site, l.value, l.share, l.told, l.text from shown_survey_line l join public_survey s on s.survey_id = l.survey_id where l.state = 'PUBLISHED';

-- What a round or a post says to workplaces, once it is published (ADR 0039, 0048).
create view public_kit as
  with carried as (
    select matter_id, reform_id, 'ROUND' as kind, number, title, language, status, closes_on, named from public_round
    union all select matter_id, reform_id, 'POST', number, title, language, 'OPEN', cast(null as date), false from public_post)
  select c.matter_id, c.reform_id, c.kind, c.number, c.title, c.language as own_language, c.status, c.closes_on, c.named,
         k.language, k.proposed, k.means, k.answering, k.read_out, k.film_url, k.transcript, f.id is not null as film, coalesce(f.bytes, 0) as film_bytes,
         (select count(*) from kit_unit u where u.matter_id = k.matter_id) as units, (select count(*) from kit_unit u where u.matter_id = k.matter_id and u.told_at is not null) as shown
    from kit_sheet k join carried c on c.matter_id = k.matter_id left join attachment f on f.id = k.film_id and f.state in ('UNSCANNED', 'CLEAN') where k.published_at is not null;

create view public_kit_film as
  select c.reform_id, c.kind, c.number, c.language, encode(a.sha256, 'hex') as hash, a.bytes, k.captions, a.content
    from public_kit c join kit_sheet k on k.matter_id = c.matter_id and k.language = c.language join attachment a on a.id = k.film_id where c.film;

create view public_kit_place as
  with carried as (
    select matter_id, reform_id, 'ROUND' as kind, number, title, language, status, closes_on from public_round
    union all select matter_id, reform_id, 'POST', number, title, language, 'OPEN', cast(null as date) from public_post)
  select p.word, p.name, c.matter_id, c.reform_id, c.kind, c.number, c.title, c.language as own_language, c.status, c.closes_on
    from kit_place p join carried c on c.matter_id = p.matter_id join public_reform f on f.id = c.reform_id;

-- A report tells what the views above told on the day it was published.
create view public_report as
  select p.id as report_id, p.reform_id, p.number, p.kind, p.language, p.title, p.intro, p.conclusions, p.published_at from report p join public_reform r on r.id = p.reform_id where p.published_at is not null;
create view public_report_row as
  select x.report_id, x.position, x.part, x.key, x.title, x.language, x.state, x.words, x.on_day, x.value, x.of_value from report_row x join public_report p on p.report_id = x.report_id;

-- What can be found of all this, an entry for each thing that has an address (ADR 0037): place is what the address has behind the thing's
-- own. A feature that shows something more adds it here.
create view search_source as
  with entry as (
    select 'REFORM/' || t.reform_id || '/' || t.language as key, t.reform_id, cast(null as bigint) as matter_id, 'REFORM' as kind, 0 as number, '' as place, t.language,
           t.title, concat_ws(chr(10) || chr(10), t.summary, t.purpose, (select string_agg(g.text, chr(10) || chr(10) order by g.position) from public_goal g where g.reform_id = t.reform_id and g.language = t.language)) as text,
           cast(null as timestamptz) as dated from public_reform_text t
    union all select 'PRINCIPLE/' || reform_id || '/' || number || '/' || language, reform_id, null, 'REFORM', 0, '#why', language, name, explanation, null from public_principle where not retired
    union all select 'PART/' || part_id || '/' || language, reform_id, null, 'REFORM', 0, '#why', language, title, explanation, null from public_part where not retired
    union all select 'FAQ/' || item_id || '/' || language, reform_id, null, 'FAQ', 0, '#questions', language, question,
           told_words(html), null from public_faq
    union all select 'DOCUMENT/' || d.document_id, d.reform_id, null, 'DOCUMENT', 0, '/documents/' || d.slug, d.language, d.title,
                concat_ws(chr(10) || chr(10), nullif(d.about, ''), nullif(d.register_number, ''), nullif(v.text, '')), coalesce(d.dated, d.published_at)
                from public_document d left join public_document_version v on v.document_id = d.document_id and v.newest
    union all select 'VIEW/' || item_id || '/' || language, reform_id, null, 'VIEW', 0, '#views', language, title, concat_ws(chr(10) || chr(10), source, text), seen_on from public_external_view
    union all select 'GROUP/' || p.group_id || '/' || p.language, p.reform_id, g.matter_id, 'GROUP', p.number, '', p.language, p.name, p.mandate, null
                from public_group p join reform_group g on g.id = p.group_id
    union all select 'PROPOSAL/' || matter_id, reform_id, matter_id, 'PROPOSAL', number, '', language, title, concat_ws(chr(10) || chr(10), today, proposed, effect), version_at from public_proposal
    union all select 'ROUND/' || r.matter_id, r.reform_id, r.matter_id, 'ROUND', r.number, '', r.language, r.title, concat_ws(chr(10) || chr(10), r.intro,
                (select string_agg(q.text, chr(10) || chr(10) order by q.number) from public_question q where q.matter_id = r.matter_id)), r.opened_at from public_round r
    union all select 'POINT/' || r.matter_id || '/' || x.number, r.reform_id, r.matter_id, 'POINT', r.number,
                case when x.place > 10 then '?page=' || (x.place + 9) / 10 else '' end || '#point-' || x.number, r.language, coalesce(nullif(x.heading, ''), r.title),
                concat_ws(chr(10) || chr(10), x.quote, x.reply_text), x.replied_at
                from (select *, row_number() over (partition by matter_id order by number) as place from public_point) x join public_round r on r.matter_id = x.matter_id
    union all select 'DECISION/' || matter_id, reform_id, matter_id, 'DECISION', number, '', language, title, concat_ws(chr(10) || chr(10), text, reasons, override_reason), decided_on from public_decision
    union all select 'COMMITMENT/' || matter_id, reform_id, matter_id, 'COMMITMENT', number, '', language, title, concat_ws(chr(10) || chr(10), text, outcome), made_on from public_commitment
    union all select 'PILOT/' || p.matter_id, p.reform_id, p.matter_id, 'PILOT', p.number, '', p.language, p.title, concat_ws(chr(10) || chr(10), p.sites, p.before, p.after, p.learnt,
                (select string_agg(i.text, chr(10) || chr(10) order by i.kind, i.position) from public_pilot_item i where i.matter_id = p.matter_id),
                (select string_agg(e.text, chr(10) || chr(10) order by e.on_date, e.number) from public_pilot_entry e where e.matter_id = p.matter_id),
                (select string_agg(concat_ws(chr(10) || chr(10), c.plan, nullif(c.did, ''), nullif(c.studied, ''), nullif(c.acted, '')), chr(10) || chr(10) order by c.number)
                   from public_pilot_cycle c where c.matter_id = p.matter_id)), p.starts_on from public_pilot p
    union all select 'SURVEY/' || matter_id, reform_id, matter_id, 'SURVEY', number, '', language, title, intro, null from public_survey
    union all select 'PAGE/' || page_id || '/' || language, reform_id, null, 'PAGE', 0, '/pages/' || slug, language, title,
           concat_ws(chr(10) || chr(10), lead, told_words(html)), published_at from public_page
    union all select 'POST/' || matter_id || '/' || language, reform_id, matter_id, 'POST', number, '', language, title,
           concat_ws(chr(10) || chr(10), lead, told_words(html)), published_at from public_post_text
    union all select 'MEETING/' || v.matter_id, v.reform_id, v.matter_id, 'MEETING', v.number, '', v.language, v.title,
                (select string_agg(concat_ws(chr(10) || chr(10), i.heading, i.words, i.said, i.decided), chr(10) || chr(10) order by i.position) from public_minutes_item i where i.matter_id = v.matter_id), v.starts from public_minutes v
    union all select 'IDEA/' || matter_id, reform_id, matter_id, 'IDEA', number, '', language, title, concat_ws(chr(10) || chr(10), text, answer), received_at from public_idea)
  select distinct on (key) 'OPEN' as side, key, reform_id, matter_id, cast(null as bigint) as beside_id, '' as gate, kind, number, place, language, title, left(coalesce(text, ''), 50000) as text, dated,
         md5(concat_ws(chr(1), reform_id, kind, number, place, language, title, left(coalesce(text, ''), 50000), dated)) as digest from entry order by key;

-- And inside (ADR 0049): what the workspace shows to some and not to others. Whoever may read the matter may read all of its entry, or all that
-- the gate admits: a text that some readers of a matter do not see is an entry of its own, or none. place is its address within the workspace.
create view search_source_work as
  with entry as (
    select 'PROPOSAL/' || m.id as key, m.reform_id, m.id as matter_id, cast(null as bigint) as beside_id, '' as gate, 'PROPOSAL' as kind, m.number, '/proposals/show?number=' || m.number as place,
           m.language, m.title, concat_ws(chr(10) || chr(10), v.today, v.proposed, v.effect) as text, v.created_at as dated
      from matter m join proposal p on p.matter_id = m.id join proposal_version v on v.proposal_id = p.id and v.number = (select max(w.number) from proposal_version w where w.proposal_id = p.id)
     where m.status <> 'DISCARDED'
    union all select 'DISCUSSION/' || d.id, m.reform_id, m.id, null, 'discussion', 'DISCUSSION', m.number,
                '/proposals/discuss?number=' || m.number || case when d.number > 50 then '&page=' || (d.number + 49) / 50 else '' end || '#p' || d.number, m.language, m.title, d.text, d.written_at
                from discussion_post d join matter m on m.id = d.matter_id where d.withdrawn_at is null and m.status <> 'DISCARDED'
    union all select 'QUESTION/' || s.id, s.reform_id, s.id, q.proposal_id, '', 'QUESTION', s.number, '/questions/show?number=' || s.number, s.language, s.title,
                concat_ws(chr(10) || chr(10), q.text, q.why, (select v.text from specialist_answer v where v.question_id = q.id order by v.number desc limit 1)), q.asked_at
                from specialist_question q join matter s on s.id = q.matter_id
    union all select 'IDEA/' || m.id, m.reform_id, m.id, null, '', 'IDEA', m.number, '/ideas/show?number=' || m.number, m.language, m.title,
                case when m.audience = 'PUBLIC' then concat_ws(chr(10) || chr(10), i.shown_text, i.answer) else concat_ws(chr(10) || chr(10), i.better, i.how, i.answer) end, i.received_at
                from idea i join matter m on m.id = i.matter_id
    union all select 'ROUND/' || m.id, m.reform_id, m.id, null, '', 'ROUND', m.number, '/rounds/show?number=' || m.number, m.language, m.title,
                concat_ws(chr(10) || chr(10), d.intro, (select string_agg(q.text, chr(10) || chr(10) order by q.number) from question q where q.round_id = d.id)), d.opened_at
                from round d join matter m on m.id = d.matter_id
    union all select 'POINT/' || m.id || '/' || x.number, m.reform_id, m.id, null, 'answer.read', 'POINT', m.number, '/rounds/reply?number=' || m.number, m.language, coalesce(nullif(x.heading, ''), m.title),
                concat_ws(chr(10) || chr(10), x.quote, y.text), x.cut_at
                from point x join round d on d.id = x.round_id join matter m on m.id = d.matter_id left join reply y on y.id = x.reply_id where d.named and (d.status = 'OPEN' or m.audience <> 'PUBLIC')
    union all select 'MEETING/' || m.id, m.reform_id, m.id, null, '', 'CALL', m.number, '/meetings/show?number=' || m.number, m.language, m.title,
                concat_ws(chr(10) || chr(10), nullif(g.place, ''), nullif(g.intro, ''), (select string_agg(concat_ws(chr(10) || chr(10), i.heading, i.words,
                  case when g.approved_at is not null then i.said end, case when g.approved_at is not null then i.decided end), chr(10) || chr(10) order by i.position)
                  from meeting_item i where i.meeting_id = g.id and not i.hidden and g.status <> 'MINUTES')), g.starts_at
                from group_meeting g join matter m on m.id = g.matter_id
    union all select 'CODETERMINATION/' || m.id, m.reform_id, m.id, null, '', 'CODETERMINATION', m.number, '/codetermination/show?number=' || m.number, m.language, m.title,
                concat_ws(chr(10) || chr(10), (select string_agg(s.note, chr(10) || chr(10) order by s.number) from codetermination_step s where s.track_id = t.id and s.note <> ''),
                  (select string_agg(concat_ws(chr(10) || chr(10), y.organisation, y.statement), chr(10) || chr(10) order by y.organisation) from codetermination_party y where y.track_id = t.id),
                  (select string_agg(x.text, chr(10) || chr(10) order by x.number) from codetermination_minutes x where x.track_id = t.id and x.approved_at is not null)), t.changed_on
                from codetermination t join matter m on m.id = t.matter_id
    union all select 'RISK/' || m.id, m.reform_id, m.id, null, '', 'RISK', m.number, '/risks/show?number=' || m.number, m.language, m.title,
                concat_ws(chr(10) || chr(10), a.changes, a.places, a.concerned, (select string_agg(concat_ws(chr(10) || chr(10), i.risk, nullif(i.measure, '')), chr(10) || chr(10) order by i.number)
                  from risk_item i where i.assessment_id = a.id)), a.begun_on
                from risk_assessment a join matter m on m.id = a.matter_id
    union all select 'DECISION/' || m.id, m.reform_id, m.id, null, '', 'DECISION', m.number, '/decisions/show?number=' || m.number, m.language, m.title,
                concat_ws(chr(10) || chr(10), d.text, d.reasons, d.override_reason, nullif(d.register_number, '')), d.decided_on from decision d join matter m on m.id = d.matter_id
    union all select 'COMMITMENT/' || m.id, m.reform_id, m.id, null, '', 'COMMITMENT', m.number, '/decisions/promises', m.language, m.title, concat_ws(chr(10) || chr(10), c.text, nullif(c.outcome, '')), c.made_on
                from commitment c join matter m on m.id = c.matter_id
    union all select 'PILOT/' || m.id, m.reform_id, m.id, null, '', 'PILOT', m.number, '/pilots/show?number=' || m.number, m.language, m.title, concat_ws(chr(10) || chr(10), p.sites, p.before, p.after, p.learnt,
                (select string_agg(i.text, chr(10) || chr(10) order by i.kind, i.position) from pilot_item i where i.pilot_id = p.id),
                (select string_agg(y.text, chr(10) || chr(10) order by y.on_date, y.number) from pilot_entry y where y.pilot_id = p.id and y.shown_at is not null and y.withdrawn_at is null),
                (select string_agg(concat_ws(chr(10) || chr(10), c.plan, nullif(c.did, ''), nullif(c.studied, ''), nullif(c.acted, '')), chr(10) || chr(10) order by c.number) from pilot_cycle c
                  where c.pilot_id = p.id and c.shown_at is not null)), p.starts_on from pilot p join matter m on m.id = p.matter_id
    union all select 'DIARY/' || y.id, m.reform_id, m.id, null, 'pilot.diary', 'PILOT', m.number, '/pilots/show?number=' || m.number, coalesce(nullif(y.language, ''), m.language), m.title, y.text, y.on_date
                from pilot_entry y join pilot p on p.id = y.pilot_id join matter m on m.id = p.matter_id where y.shown_at is null and y.withdrawn_at is null
    union all select 'SURVEY/' || m.id, m.reform_id, m.id, null, '', 'SURVEY', m.number, '/surveys/show?number=' || m.number, m.language, m.title, s.intro, null from survey s join matter m on m.id = s.matter_id
    union all select 'GROUP/' || m.id || '/' || t.language, m.reform_id, m.id, null, '', 'GROUP', m.number, '/groups/show?number=' || m.number, t.language, t.name, t.mandate, null
                from reform_group g join matter m on m.id = g.matter_id join group_text t on t.group_id = g.id
    union all select 'POST/' || m.id || '/' || t.language, m.reform_id, m.id, null, case when t.status = 'PUBLISHED' then '' else 'post.write' end, 'POST', m.number,
                case when t.status = 'PUBLISHED' then '/news' else '/news/write?number=' || m.number || '&in=' || t.language end, t.language, t.title, concat_ws(chr(10) || chr(10), t.lead, told_words(t.html)), t.changed_at
                from content_text t join post p on p.id = t.post_id join matter m on m.id = p.matter_id where t.status <> 'PUBLISHED' or m.audience <> 'PUBLIC'
    union all select 'PAGE/' || t.id, p.reform_id, null, null, 'content.edit', 'PAGE', 0, '/pages/write?name=' || p.slug || '&in=' || t.language, t.language, t.title, concat_ws(chr(10) || chr(10), t.lead, told_words(t.html)), t.changed_at
                from content_text t join page p on p.id = t.page_id where t.status <> 'PUBLISHED'
    union all select i.kind || '/' || t.id, i.reform_id, null, null, 'content.edit', i.kind, 0, '/front/write?what=' || i.kind || '&item=' || i.id || '&in=' || t.language, t.language, t.title, told_words(t.html), t.changed_at
                from content_text t join front_item i on i.id = t.item_id where t.status <> 'PUBLISHED' and i.kind <> 'FIGURE'
    union all select 'DOCUMENT/' || d.id, d.reform_id, null, null, 'document.list', 'DOCUMENT', 0, '/documents/show?name=' || d.slug, d.language, d.title,
                concat_ws(chr(10) || chr(10), nullif(d.about, ''), nullif(d.register_number, ''), (select nullif(v.text, '') from document_version v join attachment a on a.id = v.attachment_id and a.state in ('UNSCANNED','CLEAN')
                  where v.document_id = d.id order by v.number desc limit 1)), d.changed_at
                from document d where d.status <> 'PUBLISHED')
  select 'WORK' as side, key, reform_id, matter_id, beside_id, gate, kind, number, place, language, title, left(coalesce(text, ''), 50000) as text, dated,
         md5(concat_ws(chr(1), reform_id, beside_id, gate, kind, number, place, language, title, left(coalesce(text, ''), 50000), dated)) as digest from entry;

-- The copy says what there was a second ago; what may be seen is decided here and now.
create view public_search as
  select e.id, e.side, r.id as reform_id, r.slug, e.kind, e.number, e.place, e.language, e.title, e.text, e.dated, e.words
    from search_entry e join public_reform r on r.id = e.reform_id left join matter m on m.id = e.matter_id
   where e.side = 'OPEN' and (e.matter_id is null or m.audience = 'PUBLIC')
     and (e.kind <> 'DOCUMENT' or exists (select 1 from document d where d.reform_id = e.reform_id and d.status = 'PUBLISHED' and e.place = '/documents/' || d.slug));
create view public_search_word as select language, word, folded, stem, entries from search_word where side = 'OPEN';

-- What is kept of the public pages is renewed when this number is another.
create view public_version as select cast(coalesce(sum(changes), 0) as bigint) as version from public_change;

-- Every table that a public view reads, itself or through another view, tells when it is written to; but for the copy that is searched,
-- which follows these and from which no page is kept.
do $$ declare t regclass; begin
  for t in
    with recursive read_by as (
      select d.refobjid as source from pg_depend d join pg_rewrite w on w.oid = d.objid and d.classid = cast('pg_rewrite' as regclass)
        join pg_class v on v.oid = w.ev_class join pg_namespace n on n.oid = v.relnamespace
       where d.refclassid = cast('pg_class' as regclass) and d.refobjid <> v.oid and v.relkind = 'v' and v.relname like 'public\_%' and n.nspname = current_schema()
      union
      select d.refobjid from read_by b join pg_rewrite w on w.ev_class = b.source
        join pg_depend d on d.objid = w.oid and d.classid = cast('pg_rewrite' as regclass) and d.refclassid = cast('pg_class' as regclass) and d.refobjid <> b.source)
    select distinct c.oid from read_by b join pg_class c on c.oid = b.source
     where c.relkind = 'r' and c.relname not in ('public_change', 'search_entry', 'search_word') and not exists (select 1 from pg_trigger g where g.tgrelid = c.oid and g.tgname = 'public_changed')
  loop
    execute format('create trigger public_changed after insert or update or delete or truncate on %s for each statement execute function public_changed()', t);
  end loop;
end $$;
-- And every table that the workspace's entries are made of.
do $$ declare t regclass; begin
  for t in
    with read_by as (
      select d.refobjid as source from pg_depend d join pg_rewrite w on w.oid = d.objid and d.classid = cast('pg_rewrite' as regclass)
        join pg_class v on v.oid = w.ev_class join pg_namespace n on n.oid = v.relnamespace
       where d.refclassid = cast('pg_class' as regclass) and d.refobjid <> v.oid and v.relname = 'search_source_work' and n.nspname = current_schema())
    select distinct c.oid from read_by b join pg_class c on c.oid = b.source
     where c.relkind = 'r' and not exists (select 1 from pg_trigger g where g.tgrelid = c.oid and g.tgname = 'work_changed')
  loop
    execute format('create trigger work_changed after insert or update or delete or truncate on %s for each statement execute function work_changed()', t);
  end loop;
end $$;
do $$ declare v text; begin
  if exists (select 1 from pg_roles where rolname = '${public_role}') then
    for v in select viewname from pg_views where schemaname = current_schema() and viewname like 'public\_%' loop
      execute format('grant select on %I to %I', v, '${public_role}');
    end loop;
  end if;
end $$;
