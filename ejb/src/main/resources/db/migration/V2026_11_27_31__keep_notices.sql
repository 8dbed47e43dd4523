-- What a group was told that nobody can end, word for word; who has it are the letters of the outbox.
create table notice (
  id       bigint generated always as identity primary key,
  group_id bigint not null references reform_group,
  subject  text not null check (length(subject) between 1 and 120),
  text     text not null check (length(text) > 0),
  sent_by  bigint not null references person,
  sent_at  timestamptz not null
);
create index notice_group on notice (group_id, sent_at);
