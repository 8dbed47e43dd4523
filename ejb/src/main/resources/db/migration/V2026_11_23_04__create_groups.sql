create table reform_group (
  id        bigint generated always as identity primary key,
  matter_id bigint not null unique references matter,
  reform_id bigint not null references reform,
  slug      text not null,
  kind      text not null check (kind in ('WORKING','MANAGEMENT','REFERENCE_UNION','REFERENCE_STAFF','SPECIALIST','PROJECT','TEAM')),
  part_id   bigint references part,
  area      text,
  starts_on date,
  ends_on   date,
  unique (reform_id, slug)
);
create table group_text (
  group_id bigint not null references reform_group,
  language text not null check (language in ('sv','nb','fi','en')),
  name     text not null,
  mandate  text not null default '',
  primary key (group_id, language)
);
alter table matter add constraint matter_belongs_to_group foreign key (group_id) references reform_group;

-- Access follows the period. A membership is also a hat that one answers under.
create table membership (
  id           bigint generated always as identity primary key,
  group_id     bigint not null references reform_group,
  person_id    bigint not null references person,
  function     text not null check (function in ('MEMBER','COORDINATOR','PROJECT_LEAD','UNION_REPRESENTATIVE','SAFETY_REPRESENTATIVE','UNIT_MANAGER','SPECIALIST')),
  unit_id      bigint references unit,
  employer     text,
  organisation text,                                 -- whom a representative speaks for; never an ordinary member's union
  evidence     text,                                 -- of the mandate
  deputy_for   bigint references membership,
  from_on      date not null,
  to_on        date,
  constraint membership_ends_after_start check (to_on is null or to_on >= from_on),
  constraint membership_organisation_is_a_mandate check (organisation is null or function in ('UNION_REPRESENTATIVE','SAFETY_REPRESENTATIVE'))
);
create index membership_person on membership (person_id);
create index membership_group on membership (group_id);
create unique index membership_runs_once on membership (group_id, person_id, function) where to_on is null;
