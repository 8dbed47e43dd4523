-- What a round means for a workplace, on one sheet per language (ADR 0039).
create table kit_sheet (
  id           bigint generated always as identity primary key,
  round_id     bigint not null references round,
  language     text not null check (language in ('sv','nb','fi','en')),
  proposed     text not null default '',
  means        text not null default '',
  answering    text not null default '',
  read_out     text not null default '',
  film_url     text not null default '',                 -- elsewhere; the page links to it and fetches nothing
  transcript   text not null default '',
  published_at timestamptz,
  revision     int not null default 0,
  constraint kit_sheet_is_one_per_language unique (round_id, language)
);
