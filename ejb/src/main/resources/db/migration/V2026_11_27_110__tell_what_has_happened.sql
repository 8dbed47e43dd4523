-- When somebody was last on the first page of the workspace, and when the visit before that ended: two moments for each person, written
-- over, shown to nobody else (ADR 0025).
create table visit (
  person_id bigint primary key references person,
  seen_at   timestamptz not null,
  before    timestamptz,                               -- the last moment of the visit before this one; null during the first
  constraint visit_before_is_earlier check (before < seen_at)
);
-- Since when somebody is known to be in a group, and by whom; null for those who were in before this was kept.
alter table membership add column taken_in_at timestamptz, add column taken_in_by bigint references person;
-- What one has done oneself is no news.
create index audit_event_person on audit_event (person_id, at) where person_id is not null;
