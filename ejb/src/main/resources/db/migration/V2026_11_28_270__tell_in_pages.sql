-- What stands, beside what happens: a tree of pages in each reform. A page's texts go their own ways, language by language.
create table page (
  id          bigint generated always as identity primary key,
  reform_id   bigint not null references reform,
  slug        text not null,
  parent_id   bigint references page,
  position    int not null,
  owner       text not null default '',
  reviewed_on date,
  constraint page_slug_is_one_per_reform unique (reform_id, slug)
);
create index page_parent on page (parent_id);

create table page_text (
  id           bigint generated always as identity primary key,
  page_id      bigint not null references page,
  language     text not null check (language in ('sv','nb','fi','en')),
  title        text not null,
  lead         text not null,
  body         text not null,
  html         text not null,
  status       text not null check (status in ('DRAFT','SCHEDULED','PUBLISHED','WITHDRAWN')),
  publish_at   timestamptz,
  published_at timestamptz,
  corrected_at timestamptz,
  changed_at   timestamptz not null,
  revision     int not null,
  constraint page_text_is_one_per_language unique (page_id, language),
  constraint page_text_has_a_time_when_it_is_scheduled check ((status = 'SCHEDULED') = (publish_at is not null))
);
create index page_text_scheduled on page_text (publish_at) where status = 'SCHEDULED';

create table page_version (
  id         bigint generated always as identity primary key,
  text_id    bigint not null references page_text,
  number     int not null,
  title      text not null,
  lead       text not null,
  html       text not null,
  shown_from timestamptz not null,
  constraint page_version_number_is_used_once unique (text_id, number)
);
