-- A token says which matter and whom we asked. Only its hash is kept.
create table mail_token (
  id            bigint generated always as identity primary key,
  hash          bytea not null unique,
  purpose       text not null check (purpose in ('ANSWER','RECEIPT','DIGEST','UNSUBSCRIBE','CONFIRM_SUBSCRIPTION','CONFIRM_MAIL','REPLIES')),
  person_id     bigint references person,
  matter_id     bigint references matter,
  invitation_id bigint,
  subject_id    bigint not null,                     -- what the token was made for: an invitation, digest recipient, subscription, outbox row
  generation    int not null default 1,
  expires_at    timestamptz,
  revoked_at    timestamptz,
  unique (purpose, subject_id, generation)
);

-- Mail is rows: written with the business change, sent by the postman.
create table outbox (
  id              bigint generated always as identity primary key,
  dedupe_key      text not null unique,              -- one letter per cause and recipient, whatever is retried
  stream          text not null check (stream in ('ROUND','RECEIPT','DIGEST','NOTICE','REPLIES','ACCOUNT','REFUSAL')),
  reform_id       bigint references reform,
  matter_id       bigint references matter,
  person_id       bigint references person,
  to_address      text not null,
  language        text not null check (language in ('sv','nb','fi','en')),
  subject         text not null,
  text_body       text not null,
  html_body       text not null,
  message_id      text not null unique,
  in_reply_to     text,
  reply_to        text,
  envelope_from   text not null,                     -- unguessable, one per letter; empty: the null sender
  automatic       text not null check (automatic in ('no','auto-generated','auto-replied')),
  unsubscribe     text,                              -- token of the one-click address, null on notices and receipts
  state           text not null check (state in ('QUEUED','SENDING','SENT','FAILED','CANCELLED')),
  attempts        int not null default 0,
  next_attempt_at timestamptz not null,
  leased_until    timestamptz,
  last_error      text,
  created_at      timestamptz not null,
  sent_at         timestamptz
);
create index outbox_waiting on outbox (next_attempt_at) where state in ('QUEUED','SENDING');
create index outbox_person on outbox (person_id, created_at);
create index outbox_matter on outbox (matter_id);
create unique index outbox_bounces_to on outbox (envelope_from) where envelope_from <> '';
