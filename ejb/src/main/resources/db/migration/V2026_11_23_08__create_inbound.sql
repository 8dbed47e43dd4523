-- Byte-exact, stored before it is judged, never deleted. Each ends in exactly one state.
create table raw_mail (
  id           bigint generated always as identity primary key,
  mailbox      text not null,
  uid_validity bigint not null,
  uid          bigint not null,
  sha256       bytea not null,
  raw          bytea not null,
  fetched_at   timestamptz not null,
  moved_at     timestamptz,                           -- flagged or moved in IMAP after the commit
  state        text not null check (state in ('STORED','ANSWER','ANSWER_VERSION','INPUT','RSVP','BOUNCE','AUTO_REPLY','UNSUBSCRIBE','HELD','DUPLICATE','SPAM')),
  attempts     int not null default 0,
  next_attempt_at timestamptz not null,
  judged_at    timestamptz,
  reason       text,                                  -- why it is held, or why it was judged so
  sender       text,
  subject      text,
  message_id   text,
  kept         text,
  cut          text,                                  -- what was cut, with why, as JSON
  token_id     bigint references mail_token,
  person_id    bigint references person,              -- whom it is filed under
  reform_id    bigint references reform,
  matter_id    bigint references matter,
  guess_person_id bigint references person,           -- best guess while it is held
  placed_by    bigint references person,
  constraint raw_mail_is_fetched_once unique (mailbox, uid_validity, uid)
);
create index raw_mail_waiting on raw_mail (next_attempt_at) where state = 'STORED';
create index raw_mail_held on raw_mail (reform_id) where state = 'HELD';
create index raw_mail_message_id on raw_mail (message_id);
alter table answer_version add constraint answer_version_came_by_mail foreign key (raw_mail_id) references raw_mail;

-- What somebody wanted to say outside a round: a reply to a digest, a public question.
create table input (
  id          bigint generated always as identity primary key,
  reform_id   bigint not null references reform,
  matter_id   bigint references matter,
  raw_mail_id bigint unique references raw_mail,
  person_id   bigint references person,
  sender      text,
  text        text not null,
  received_at timestamptz not null,
  state       text not null check (state in ('OPEN','ANSWERED')),
  reply       text,
  replied_by  bigint references person,
  replied_at  timestamptz,
  constraint input_answered_has_reply check ((state = 'ANSWERED') = (reply is not null))
);
create index input_open on input (reform_id) where state = 'OPEN';
