-- Documents with versions. What stood in reform_document had a name, a register number and a size, and no file; it is told of as before.
alter table attachment drop constraint attachment_kind_check,
  add constraint attachment_kind_check check (kind in ('PDF','DOCX','XLSX','PPTX','ODT','PNG','JPEG','WEBP','HEIC','ICS','CSV','TXT'));

create table document (
  id               bigint generated always as identity primary key,
  reform_id        bigint not null references reform,
  slug             text not null,
  title            text not null,
  about            text not null default '',
  language         text not null check (language in ('sv','nb','fi','en')),
  category         text not null check (category in ('BASIS','REPORT','PLAN','GUIDE','INFORMATION','OTHER')),
  register_number  text not null default '',
  dated            date,                               -- the day that stands on it
  owner            text not null default '',           -- who answers for it; a function
  matter_id        bigint references matter,           -- what it belongs to, where to more than the reform
  page_id          bigint references page,             -- the page that it is added to
  status           text not null check (status in ('DRAFT','PUBLISHED','WITHDRAWN')),
  published_at     timestamptz,
  withdrawn_at     timestamptz,
  withdrawn_reason text not null default '',
  created_by       bigint references person,
  created_at       timestamptz not null,
  changed_at       timestamptz not null,
  revision         int not null,
  constraint document_slug_is_one_per_reform unique (reform_id, slug),
  constraint document_that_all_saw_has_a_day check ((status = 'DRAFT') = (published_at is null)),
  constraint document_is_withdrawn_with_a_reason check ((status = 'WITHDRAWN') = (withdrawn_at is not null) and (status = 'WITHDRAWN') = (withdrawn_reason <> ''))
);
create index document_of_matter on document (matter_id) where matter_id is not null;
create index document_of_page on document (page_id) where page_id is not null;

create table document_version (
  id            bigint generated always as identity primary key,
  document_id   bigint not null references document,
  number        int not null check (number > 0),
  attachment_id bigint not null references attachment,
  note          text not null default '',              -- what is another in it than in the one before
  text          text not null default '',              -- its words, for search alone
  reading       text not null check (reading in ('READ','CUT','NONE','UNREAD')),
  twin          text not null check (twin in ('ITSELF','FILE','PAGE','NOT_YET')),
  twin_id       bigint references attachment,
  twin_page_id  bigint references page,
  added_at      timestamptz not null,
  constraint document_version_number_is_used_once unique (document_id, number),
  constraint document_version_has_the_twin_that_it_tells check ((twin = 'FILE') = (twin_id is not null) and (twin = 'PAGE') = (twin_page_id is not null))
);

insert into document (reform_id, slug, title, about, language, category, register_number, dated, status, published_at, created_at, changed_at, revision)
select d.reform_id, trim(both '-' from left(regexp_replace(translate(lower(d.title), 'åäáöøóéèüæ', 'aaaoooeeua'), '[^a-z0-9]+', '-', 'g'), 40)) || '-' || d.id, d.title,
       concat_ws(', ', nullif(d.type, ''), d.size_kb || ' kB'), d.language, 'OTHER', d.register_number, d.dated, 'PUBLISHED', x.day, x.day, x.day, 0
  from reform_document d cross join lateral (select coalesce(d.dated, date '2026-11-28') as day) x;
drop table reform_document cascade;
