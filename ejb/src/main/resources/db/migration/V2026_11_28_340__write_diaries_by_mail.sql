-- Whoever works in a pilot writes its diary by mail, and what the lead chooses of diary and trials everybody reads (ADR 0047).
alter table pilot_entry
  add column number       int,
  add column raw_mail_id  bigint unique references raw_mail,
  add column withdrawn_at timestamptz,                          -- its words stay, and are shown to nobody
  add column shown_at     timestamptz;                          -- since when everybody reads it
update pilot_entry e set number = n.number
  from (select id, row_number() over (partition by pilot_id order by id) as number from pilot_entry) n where n.id = e.id;
alter table pilot_entry alter column number set not null, add constraint pilot_entry_has_its_number unique (pilot_id, number);
alter table pilot_cycle add column shown_at timestamptz;

-- Who was asked to write by mail: what the address stands for that they write to.
create table pilot_writer (
  id        bigint generated always as identity primary key,
  pilot_id  bigint not null references pilot,
  person_id bigint not null references person,
  asked_by  bigint not null references person,
  asked_at  timestamptz not null,
  ended_at  timestamptz,                                        -- they write by mail no more
  constraint pilot_writer_is_one_per_person unique (pilot_id, person_id)
);
create index pilot_writer_person on pilot_writer (person_id);

do $$ declare streams text; purposes text; begin
  select pg_get_constraintdef(oid) into strict streams from pg_constraint where conname = 'outbox_stream_check';
  select pg_get_constraintdef(oid) into strict purposes from pg_constraint where conname = 'mail_token_purpose_check';
  execute 'alter table outbox drop constraint outbox_stream_check, add constraint outbox_stream_check ' || replace(streams, 'ARRAY[', 'ARRAY[''DIARY''::text, ');
  execute 'alter table mail_token drop constraint mail_token_purpose_check, add constraint mail_token_purpose_check ' || replace(purposes, 'ARRAY[', 'ARRAY[''DIARY''::text, ');
end $$;
