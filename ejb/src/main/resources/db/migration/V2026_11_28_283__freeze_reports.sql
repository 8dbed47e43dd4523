-- Reports of a reform: what the lead writes, and the reform's numbers as they were when it was published; frozen from then on.
create table report (
  id           bigint generated always as identity primary key,
  reform_id    bigint not null references reform,
  number       int not null check (number > 0),
  kind         text not null check (kind in ('INTERIM','FINAL')),
  language     text not null check (language in ('sv','nb','fi','en')),
  title        text not null,
  intro        text not null default '',
  conclusions  text not null default '',
  published_at timestamptz,
  revision     int not null default 0,
  constraint report_has_its_number unique (reform_id, number)
);
create table report_row (
  report_id bigint not null references report,
  position  int not null,
  part      text not null check (part in ('FIGURE','PROPOSAL','ROUND','DECISION','PILOT','SURVEY','PROMISE')),
  key       text not null,                                -- a figure's name, or the number of the matter
  title     text not null default '',
  language  text,
  state     text not null default '',
  words     text not null default '',
  on_day    date,
  value     int,
  of_value  int,
  primary key (report_id, position),
  constraint report_row_is_told_once unique (report_id, part, key)
);
create function report_is_frozen() returns trigger language plpgsql as $$ begin
  if exists (select 1 from report where id = coalesce(old.report_id, new.report_id) and published_at is not null) then
    raise exception 'report_is_frozen: report % is published', coalesce(old.report_id, new.report_id) using errcode = 'check_violation';
  end if;
  return coalesce(new, old);
end $$;
create trigger report_is_frozen before insert or update or delete on report_row for each row execute function report_is_frozen();
