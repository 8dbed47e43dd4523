-- Which units have a round's kit, and which have shown it; never what anybody there answered (ADR 0039).
create table kit_unit (
  id       bigint generated always as identity primary key,
  round_id bigint not null references round,
  unit_id  bigint not null references unit,
  shown_on date,
  present  int check (present between 1 and 500),
  told_at  timestamptz,
  constraint kit_unit_is_one_per_round unique (round_id, unit_id),
  constraint kit_unit_is_told_whole check ((shown_on is null) = (present is null) and (shown_on is null) = (told_at is null))
);
create table kit_letter (
  id          bigint generated always as identity primary key,
  kit_unit_id bigint not null references kit_unit,
  person_id   bigint not null references person,
  sent_at     timestamptz not null,
  reminded_at timestamptz,
  constraint kit_letter_is_one_per_manager unique (kit_unit_id, person_id)
);
create index kit_letter_person on kit_letter (person_id);

do $$ declare streams text; purposes text; begin
  select pg_get_constraintdef(oid) into strict streams from pg_constraint where conname = 'outbox_stream_check';
  select pg_get_constraintdef(oid) into strict purposes from pg_constraint where conname = 'mail_token_purpose_check';
  execute 'alter table outbox drop constraint outbox_stream_check, add constraint outbox_stream_check ' || replace(streams, 'ARRAY[', 'ARRAY[''KIT''::text, ');
  execute 'alter table mail_token drop constraint mail_token_purpose_check, add constraint mail_token_purpose_check ' || replace(purposes, 'ARRAY[', 'ARRAY[''KIT''::text, ');
end $$;
