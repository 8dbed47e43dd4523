create table decision (
  id                bigint generated always as identity primary key,
  matter_id         bigint not null unique references matter,
  proposal_id       bigint references proposal,
  outcome           text not null check (outcome in ('PILOT','ADOPTED','ADAPTED','REJECTED')),
  body              text not null,
  delegation        text not null default '',
  register_number   text not null default '',
  paragraph         text not null default '',
  text              text not null,
  reasons           text not null check (length(reasons) > 0),
  decided_on        date not null,
  provisional_until date,
  evidence          text not null default '',          -- what will decide, when it is provisional
  by_default        text not null default '',          -- what happens when nobody decides
  settled_by        bigint references decision,        -- the decision that replaced a provisional one
  recorded_by       bigint not null references person,
  recorded_at       timestamptz not null,
  constraint decision_provisional_after_decided check (provisional_until is null or provisional_until > decided_on)
);
create index decision_proposal on decision (proposal_id);
create table decision_principle (
  decision_id  bigint not null references decision,
  principle_id bigint not null references principle,
  primary key (decision_id, principle_id)
);

create table pilot (
  id          bigint generated always as identity primary key,
  matter_id   bigint not null unique references matter,
  proposal_id bigint references proposal,
  status      text not null check (status in ('RUNNING','EVALUATED')),
  sites       text not null,
  streets     text not null default '',
  starts_on   date not null,
  ends_on     date,
  before      text not null default '',
  after       text not null default '',
  learnt      text not null default '',
  evaluated_on date,
  revision    int not null default 0,
  constraint pilot_ends_after_start check (ends_on is null or ends_on >= starts_on)
);
create table pilot_item (
  pilot_id bigint not null references pilot,
  kind     text not null check (kind in ('CHANGE','GOAL')),
  position int not null,
  text     text not null,
  primary key (pilot_id, kind, position)
);
create table pilot_event (
  id       bigint generated always as identity primary key,
  pilot_id bigint not null references pilot,
  on_date  date not null,
  label    text not null
);
create table measure (
  id         bigint generated always as identity primary key,
  pilot_id   bigint not null references pilot,
  number     int not null,
  name       text not null,
  definition text not null default '',
  source     text not null default '',
  unit       text not null default '',
  kind       text not null check (kind in ('OUTCOME','PROCESS','BALANCING')),
  direction  text not null check (direction in ('LOWER','HIGHER')),
  target     numeric,
  baseline_until date,                                 -- points before this date make the median that later ones are judged against
  unique (pilot_id, number)
);
create table measure_point (
  measure_id bigint not null references measure,
  on_date    date not null,
  value      numeric not null,
  entered_by bigint references person,
  entered_at timestamptz not null,
  primary key (measure_id, on_date)
);

-- A chart as it was when its points were last entered, so that public pages compute nothing.
create table measure_chart (
  measure_id bigint not null references measure,
  language   text not null check (language in ('sv','nb','fi','en')),
  says       text not null,
  large      text not null,
  small      text not null,
  primary key (measure_id, language)
);
