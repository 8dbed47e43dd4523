-- Questions and answers, figures and what others say: each a place on a reform's first page, and what it says a text in languages as
-- what a page says is.
create table front_item (
  id        bigint generated always as identity primary key,
  reform_id bigint not null references reform,
  kind      text not null check (kind in ('FAQ','FIGURE','VIEW')),
  position  int not null,
  source    text not null default '',
  dated     text not null default '',
  seen_on   date,
  view_kind text check (view_kind in ('PRESS','DEBATE','REPLY')),
  url       text not null default '',
  was       bigint,
  constraint front_item_of_a_view_says_what_it_is check ((kind = 'VIEW') = (view_kind is not null))
);
create index front_item_of_reform on front_item (reform_id, kind, position);
alter table content_text add column item_id bigint references front_item;
alter table content_text drop constraint content_text_is_of_a_page_or_a_post;
alter table content_text add constraint content_text_is_of_one_thing check (num_nonnulls(page_id, post_id, item_id) = 1);
alter table content_text add constraint content_text_is_one_per_language_of_an_item unique (item_id, language);

insert into front_item (reform_id, kind, position, was) select reform_id, 'FAQ', position, id from faq;
insert into front_item (reform_id, kind, position, source, dated, was) select reform_id, 'FIGURE', position, source, dated, id from key_figure;
insert into front_item (reform_id, kind, position, source, seen_on, view_kind, url, was)
select reform_id, 'VIEW', row_number() over (partition by reform_id order by seen_on desc nulls last, id), source, seen_on, kind, coalesce(url, ''), id from external_view;
insert into content_text (item_id, language, title, lead, body, html, status, published_at, changed_at, revision)
select i.id, x.language, x.title, '', x.body,
       '<p>' || replace(regexp_replace(replace(replace(replace(replace(x.body, chr(13), ''), '&', '&amp;'), '<', '&lt;'), '>', '&gt;'), '[' || chr(10) || '][ ' || chr(9) || ']*[' || chr(10) || ']+', '</p><p>', 'g'), chr(10), '<br>') || '</p>',
       'PUBLISHED', coalesce(r.published_at, timestamptz '2020-01-01 00:00Z'), coalesce(r.published_at, timestamptz '2020-01-01 00:00Z'), 0
  from (select 'FAQ' as kind, id, language, question as title, answer as body from faq
        union all select 'FIGURE', id, language, label, value from key_figure
        union all select 'VIEW', id, language, title, text from external_view) x
  join front_item i on i.kind = x.kind and i.was = x.id join reform r on r.id = i.reform_id;
insert into content_version (text_id, number, title, lead, html, shown_from)
select id, 1, title, lead, html, published_at from content_text where item_id is not null;
alter table front_item drop column was;
drop table faq cascade;
drop table key_figure cascade;
drop table external_view cascade;
