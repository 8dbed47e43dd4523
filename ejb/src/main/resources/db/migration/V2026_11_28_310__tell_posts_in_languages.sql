-- What a post says becomes texts in languages, each with a state of its own, as what a page says is.
alter table page_text rename to content_text;
alter table page_version rename to content_version;
alter table content_text alter column page_id drop not null;
alter table content_text add column post_id bigint references post;
alter table content_text add column withdrawn_reason text not null default '';
alter table content_text add constraint content_text_is_of_a_page_or_a_post check (num_nonnulls(page_id, post_id) = 1);
alter table content_text add constraint content_text_is_one_per_language_of_a_post unique (post_id, language);

insert into content_text (post_id, language, title, lead, body, html, status, published_at, changed_at, revision)
select p.id, m.language, m.title, p.lead, p.body,
       '<p>' || replace(regexp_replace(replace(replace(replace(replace(p.body, chr(13), ''), '&', '&amp;'), '<', '&lt;'), '>', '&gt;'), '[' || chr(10) || '][ ' || chr(9) || ']*[' || chr(10) || ']+', '</p><p>', 'g'), chr(10), '<br>') || '</p>',
       p.status, p.published_at, m.changed_at, p.revision
  from post p join matter m on m.id = p.matter_id;
insert into content_version (text_id, number, title, lead, html, shown_from)
select id, 1, title, lead, html, published_at from content_text where post_id is not null and published_at is not null;

-- The views over these columns are made anew.
alter table post drop column lead cascade;
alter table post drop column body cascade;
alter table post drop column status cascade;
alter table post drop column published_at cascade;
alter table post drop column revision cascade;
