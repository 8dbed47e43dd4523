-- A pilot says where it is on the map, who takes part, and in the end whether it reached what it was to reach.
alter table pilot
  add column map_link text not null default '',
  add column result   text check (result in ('REACHED','PARTLY','NOT_REACHED'));
alter table pilot_item drop constraint pilot_item_kind_check,
  add constraint pilot_item_kind_check check (kind in ('CHANGE','GOAL','PEOPLE'));

-- Who among the unions named a measure of what may get worse; those from before say nothing of it.
alter table measure add column named_by text not null default '';

-- Each measure has two charts: around a median, and with limits.
alter table measure_chart add column kind text not null default 'RUN' check (kind in ('RUN','XMR'));
alter table measure_chart drop constraint measure_chart_pkey, add primary key (measure_id, language, kind);

-- What a value was before it was corrected, and why. A null new value says that there is none for the day any more.
create table measure_correction (
  id           bigint generated always as identity primary key,
  measure_id   bigint not null references measure,
  on_date      date not null,
  old_value    numeric not null,
  new_value    numeric,
  reason       text not null check (reason <> ''),
  corrected_by bigint not null references person,
  corrected_at timestamptz not null
);
create index measure_correction_measure on measure_correction (measure_id);

-- From the day of an event the level is reckoned anew: never without a cause that is written down.
create table measure_rebase (
  measure_id bigint not null references measure,
  event_id   bigint not null references pilot_event,
  cause      text not null check (cause <> ''),
  made_by    bigint not null references person,
  made_at    timestamptz not null,
  primary key (measure_id, event_id)
);

-- What happened and what one thought of it, day by day, in the words of those who were there.
create table pilot_entry (
  id          bigint generated always as identity primary key,
  pilot_id    bigint not null references pilot,
  kind        text not null check (kind in ('LOG','REFLECTION')),
  on_date     date not null,
  text        text not null check (text <> ''),
  language    text not null,
  written_by  bigint not null references person,
  written_at  timestamptz not null
);
create index pilot_entry_pilot on pilot_entry (pilot_id, on_date);

-- Plan, do, study, act: a small trial within the pilot.
create table pilot_cycle (
  pilot_id   bigint not null references pilot,
  number     int not null,
  plan       text not null check (plan <> ''),
  did        text not null default '',
  studied    text not null default '',
  acted      text not null default '',
  begun_on   date not null,
  revision   int not null default 0,
  primary key (pilot_id, number)
);

-- A machine that reports values holds a token for one pilot. Only its hash is here.
create table report_token (
  id         bigint generated always as identity primary key,
  pilot_id   bigint not null references pilot,
  name       text not null check (name <> ''),
  hash       text not null unique,
  made_by    bigint not null references person,
  made_at    timestamptz not null,
  expires_on date not null,
  revoked_at timestamptz,
  used_at    timestamptz
);
create index report_token_pilot on report_token (pilot_id);
