create table proposal (
  id             bigint generated always as identity primary key,
  matter_id      bigint not null unique references matter,
  group_id       bigint not null references reform_group,
  part_id        bigint references part,
  status         text not null check (status in ('DRAFT','SUBMITTED','IN_ROUND','ANSWERED','DECIDED','IN_PILOT','IMPLEMENTED','REJECTED','WITHDRAWN')),
  shared_at      timestamptz,
  submitted_at   timestamptz,
  implemented_on date,
  outcome        text check (outcome in ('PILOT','ADOPTED','ADAPTED','REJECTED')),  -- of the latest decision
  withdrawal     text,                               -- why it was withdrawn
  revision       int not null default 0,
  constraint proposal_decided_has_its_outcome check (status not in ('DECIDED','IN_PILOT','IMPLEMENTED','REJECTED') or outcome is not null),
  constraint proposal_implemented_has_its_date check ((status = 'IMPLEMENTED') = (implemented_on is not null))
);
create index proposal_group on proposal (group_id);

create table proposal_version (
  id          bigint generated always as identity primary key,
  proposal_id bigint not null references proposal,
  number      int not null check (number > 0),
  title       text not null,
  today       text not null default '',             -- how it is today
  proposed    text not null default '',             -- what is proposed
  effect      text not null default '',             -- how it will show that it got better
  wanted_from date,
  note        text not null default '',             -- what changed since the version before, and why
  author_id   bigint not null references person,
  created_at  timestamptz not null,
  unique (proposal_id, number)
);
create table proposal_principle (
  proposal_id  bigint not null references proposal,
  principle_id bigint not null references principle,
  primary key (proposal_id, principle_id)
);
create table proposal_author (
  proposal_id bigint not null references proposal,
  person_id   bigint not null references person,
  primary key (proposal_id, person_id)
);
