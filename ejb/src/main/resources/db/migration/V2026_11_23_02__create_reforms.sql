-- The frame of a project. What the project writes is per language with its own status; people's own words are not.
create table reform (
  id                bigint generated always as identity primary key,
  slug              text not null unique check (slug ~ '^[a-z0-9][a-z0-9-]*$'),
  jurisdiction      text not null check (jurisdiction in ('SE','NO','FI')),
  zone              text not null,
  municipality      text not null,
  language          text not null check (language in ('sv','nb','fi','en')),
  status            text not null check (status in ('PREPARING','RUNNING','CONCLUDED')),
  starts_on         date,
  ends_on           date,
  information_owner text,
  influence         text not null check (influence in ('INFORMATION','CONSULTATION','CO_CREATION','DECISION')),
  contact_title     text,
  contact_address   text,
  reviewed_on       date,
  published_at      timestamptz,
  revision          int not null default 0
);
create table reform_old_slug (slug text primary key, reform_id bigint not null references reform);

create table reform_text (
  reform_id bigint not null references reform,
  language  text not null check (language in ('sv','nb','fi','en')),
  title     text not null,
  summary   text not null default '',
  purpose   text not null default '',
  status    text not null default 'COMPLETE' check (status in ('COMPLETE','AWAITING_TRANSLATION')),
  primary key (reform_id, language)
);

create table principle (
  id        bigint generated always as identity primary key,
  reform_id bigint not null references reform,
  number    int not null check (number > 0),
  unique (reform_id, number)
);
create table principle_text (
  principle_id bigint not null references principle,
  language     text not null check (language in ('sv','nb','fi','en')),
  name         text not null,
  explanation  text not null default '',
  primary key (principle_id, language)
);

create table part (
  id        bigint generated always as identity primary key,
  reform_id bigint not null references reform,
  slug      text not null,
  position  int not null,
  unique (reform_id, slug), unique (reform_id, position)
);
create table part_text (
  part_id     bigint not null references part,
  language    text not null check (language in ('sv','nb','fi','en')),
  title       text not null,
  explanation text not null default '',
  primary key (part_id, language)
);

create table goal (
  id        bigint generated always as identity primary key,
  reform_id bigint not null references reform,
  part_id   bigint references part,
  position  int not null
);
create index goal_reform on goal (reform_id);
create table goal_text (
  goal_id  bigint not null references goal,
  language text not null check (language in ('sv','nb','fi','en')),
  text     text not null,
  primary key (goal_id, language)
);

-- A step on the timeline. Undated is said honestly: no date, and the words that stand instead.
create table phase (
  id        bigint generated always as identity primary key,
  reform_id bigint not null references reform,
  position  int not null,
  starts_on date,
  ends_on   date,
  status    text not null check (status in ('DONE','NOW','PLANNED','UNDATED')),
  constraint phase_undated_has_no_date check (status <> 'UNDATED' or starts_on is null),
  constraint phase_ends_after_start check (ends_on is null or starts_on is null or ends_on >= starts_on),
  unique (reform_id, position)
);
create table phase_text (
  phase_id bigint not null references phase,
  language text not null check (language in ('sv','nb','fi','en')),
  title    text not null,
  when_words text not null default '',
  note     text not null default '',
  primary key (phase_id, language)
);

-- Numbers per reform and kind come from here, under a row lock, and are permanent.
create table counter (
  reform_id bigint not null references reform,
  kind      text not null,
  last      int not null,
  primary key (reform_id, kind)
);
