-- Co-determination beside a proposal: what was told, called to, said by each party and how it ended. A decision waits for its end
-- where the reform says so, or is taken all the same with a reason that everybody can read.
alter table reform add column needs_codetermination boolean not null default false,
  add column needs_risk_assessment boolean not null default false;
alter table decision add column overrode text not null default '',       -- which of both it did not wait for, joined by commas
  add column override_reason text not null default '',
  add constraint decision_overrides_with_a_reason check ((overrode = '') = (override_reason = ''));

create table codetermination (
  id           bigint generated always as identity primary key,
  matter_id    bigint not null unique references matter,      -- its number
  proposal_id  bigint not null references matter,             -- the matter that it is about
  jurisdiction text not null check (jurisdiction in ('SE','NO','FI')),
  state        text not null,
  begun_on     date not null,
  changed_on   date not null,                                 -- the day of the last step: steps go forward
  meets_on     date,                                          -- the day that the parties are called to
  closed_on    date,                                          -- from this day on a decision may be taken
  revision     int not null default 0
);
create index codetermination_proposal on codetermination (proposal_id);

create table codetermination_step (
  track_id    bigint not null references codetermination,
  number      int not null check (number > 0),
  kind        text not null,
  on_day      date not null,
  note        text not null default '',
  recorded_by bigint not null references person,
  recorded_at timestamptz not null,
  primary key (track_id, number)
);

-- An organisation with a mandate, and how it stands; never a person's membership.
create table codetermination_party (
  id           bigint generated always as identity primary key,
  track_id     bigint not null references codetermination,
  organisation text not null,
  stance       text check (stance in ('AGREED','DISAGREED','ABSTAINED')),
  statement    text not null default '',
  said_by      bigint references person,
  said_at      timestamptz,
  own          boolean not null default false,                -- said by its own representative; else written down for it
  constraint codetermination_party_is_there_once unique (track_id, organisation)
);

create table codetermination_document (
  track_id        bigint not null references codetermination,
  number          int not null check (number > 0),
  title           text not null check (length(title) between 1 and 200),
  register_number text not null default '',
  dated           date,
  added_by        bigint not null references person,
  added_at        timestamptz not null,
  primary key (track_id, number)
);

create table codetermination_minutes (
  id           bigint generated always as identity primary key,
  track_id     bigint not null references codetermination,
  number       int not null check (number > 0),
  held_on      date not null,
  text         text not null check (length(text) between 1 and 20000),
  written_by   bigint not null references person,
  written_at   timestamptz not null,
  approved_by  bigint references person,
  approved_at  timestamptz,
  published_at timestamptz,
  constraint codetermination_minutes_number unique (track_id, number),
  constraint codetermination_minutes_are_approved_by_another check (approved_by <> written_by),
  constraint codetermination_minutes_are_published_once_approved check (published_at is null or approved_at is not null)
);

-- Who was told by mail: what a reply's token stands for.
create table codetermination_told (
  id        bigint generated always as identity primary key,
  track_id  bigint not null references codetermination,
  person_id bigint not null references person,
  constraint codetermination_told_is_one_per_person unique (track_id, person_id)
);

-- One kind of matter and one purpose more than there are, whichever those are.
do $$ declare kinds text; purposes text; begin
  select pg_get_constraintdef(oid) into strict kinds from pg_constraint where conname = 'matter_kind_check';
  select pg_get_constraintdef(oid) into strict purposes from pg_constraint where conname = 'mail_token_purpose_check';
  execute 'alter table matter drop constraint matter_kind_check, add constraint matter_kind_check '
    || replace(kinds, 'ARRAY[', 'ARRAY[''CODETERMINATION''::text, ''RISK''::text, ');
  execute 'alter table mail_token drop constraint mail_token_purpose_check, add constraint mail_token_purpose_check '
    || replace(purposes, 'ARRAY[', 'ARRAY[''CODETERMINATION''::text, ');
end $$;
