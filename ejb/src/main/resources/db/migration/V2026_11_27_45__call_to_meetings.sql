-- A notice may call to a meeting; its letters then carry an invitation that a calendar understands.
alter table notice
  add column starts_at    timestamptz,
  add column ends_at      timestamptz,
  add column place        text not null default '',
  add column sequence     int not null default 0,      -- raised with each change (RFC 5545)
  add column cancelled_at timestamptz,
  add column uid          uuid not null default gen_random_uuid() unique,
  add constraint notice_ends_after_it_begins check ((starts_at is null) = (ends_at is null) and starts_at < ends_at);

-- Whom a notice called, and whether they come: what they said last.
create table notice_recipient (
  id          bigint generated always as identity primary key,
  notice_id   bigint not null references notice,
  person_id   bigint not null references person,
  coming      text check (coming in ('YES','MAYBE','NO')),
  said_at     timestamptz,
  comment     text not null default '',
  raw_mail_id bigint references raw_mail,
  constraint notice_recipient_is_one_per_person unique (notice_id, person_id),
  constraint notice_recipient_said_it_once check ((coming is null) = (said_at is null))
);

alter table mail_token drop constraint mail_token_purpose_check;
alter table mail_token add constraint mail_token_purpose_check check (purpose in
  ('ANSWER','RECEIPT','DIGEST','UNSUBSCRIBE','RHYTHM','CONFIRM_SUBSCRIPTION','CONFIRM_MAIL','REPLIES','NOTICE'));

alter table outbox add column calendar text;           -- an invitation that goes with the letter
