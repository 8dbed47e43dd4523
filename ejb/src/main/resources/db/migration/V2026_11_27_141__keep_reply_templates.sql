-- Replies that are used again and again, kept under a heading for the whole reform.
create table reply_template (
  id        bigint generated always as identity primary key,
  reform_id bigint not null references reform,
  number    int not null check (number > 0),
  title     text not null check (length(title) > 0),
  text      text not null check (length(text) > 0),
  kept_by   bigint not null references person,
  kept_at   timestamptz not null,
  unique (reform_id, number)
);
-- "You missed this": once for each answer, in its writer's own words, which are a point from then on.
alter table answer add column missed_at timestamptz;
