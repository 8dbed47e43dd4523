-- What everything can point at. Access, mail tokens, digest, search and the travel card go by matter.
create table matter (
  id         bigint generated always as identity primary key,
  reform_id  bigint not null references reform,
  kind       text not null check (kind in ('PROPOSAL','ROUND','DECISION','PILOT','POST','GROUP','MEETING','COMMITMENT','QUESTION','DOCUMENT')),
  number     int not null check (number > 0),
  title      text not null,
  language   text not null check (language in ('sv','nb','fi','en')),
  status     text not null,
  audience   text not null check (audience in ('GROUP','LEAD','INVITED','REFORM','PUBLIC')),
  group_id   bigint,                                 -- the group that owns it, when one does
  unit_id    bigint references unit,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  constraint matter_number_is_one_of_its_kind unique (reform_id, kind, number)
);
create index matter_by_reform on matter (reform_id, kind, audience);
create index matter_by_group on matter (group_id) where group_id is not null;

create table matter_link (
  from_id  bigint not null references matter,
  to_id    bigint not null references matter,
  relation text not null check (relation in ('RESTS_ON','CONCERNS','LED_TO','MERGED_INTO','SPLIT_FROM')),
  primary key (from_id, to_id, relation),
  constraint matter_link_is_to_another check (from_id <> to_id)
);
create index matter_link_to on matter_link (to_id);

-- What was done, by whom, on which matter. Never what somebody read.
create table audit_event (
  id         bigint generated always as identity primary key,
  at         timestamptz not null,
  actor      text not null check (actor in ('SIGNED_IN','TOKEN','MAIL','SYSTEM','ANONYMOUS')),
  person_id  bigint references person,
  job        text,
  action     text not null,
  matter_id  bigint references matter,
  detail     text,
  reference  text
);
create index audit_event_matter on audit_event (matter_id, at);
