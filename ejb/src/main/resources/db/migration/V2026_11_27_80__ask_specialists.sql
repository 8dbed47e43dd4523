-- One question with a due date, from the group that writes a proposal to a specialist group or one person.
create table specialist_question (
  id               bigint generated always as identity primary key,
  matter_id        bigint not null unique references matter,      -- its number and title; owned by the proposal's group
  proposal_id      bigint not null references matter,             -- the matter of the proposal that waits for the answer
  asked_group_id   bigint references reform_group,
  asked_person_id  bigint references person,
  asked_by         bigint not null references person,
  text             text not null check (length(text) between 1 and 1000),
  why              text not null check (length(why) between 1 and 200),
  due_on           date not null,
  status           text not null check (status in ('OPEN','ANSWERED','CLOSED','WITHDRAWN')),
  asked_at         timestamptz not null,
  reminded_at      timestamptz,                                   -- once, after the due date
  settled_at       timestamptz,
  withdrawal       text,                                          -- why it was withdrawn
  revision         int not null default 0,
  constraint specialist_question_is_put_to_one check ((asked_group_id is null) <> (asked_person_id is null)),
  constraint specialist_question_withdrawn_has_why check ((status = 'WITHDRAWN') = (withdrawal is not null)),
  constraint specialist_question_settled_when check ((status in ('CLOSED','WITHDRAWN')) = (settled_at is not null))
);
create index specialist_question_proposal on specialist_question (proposal_id);
create index specialist_question_open on specialist_question (due_on) where status = 'OPEN';

-- Who was written to, by the membership that they had then: the group's members of that day, or the one person.
create table specialist_asked (
  id            bigint generated always as identity primary key,
  question_id   bigint not null references specialist_question,
  person_id     bigint not null references person,
  membership_id bigint not null references membership,
  constraint specialist_asked_once unique (question_id, person_id)
);
create index specialist_asked_person on specialist_asked (person_id);

-- The answer, every version; the latest stands.
create table specialist_answer (
  id          bigint generated always as identity primary key,
  question_id bigint not null references specialist_question,
  number      int not null check (number > 0),
  text        text not null check (length(text) > 0),
  channel     text not null check (channel in ('MAIL','LINK','PAGE')),
  person_id   bigint not null references person,                  -- of those asked, whom it is filed under
  raw_mail_id bigint unique references raw_mail,
  received_at timestamptz not null,
  constraint specialist_answer_came_by_mail check ((channel = 'MAIL') = (raw_mail_id is not null)),
  unique (question_id, number)
);

alter table outbox drop constraint outbox_stream_check,
  add constraint outbox_stream_check check (stream in ('ROUND','BALLOT','RECEIPT','DIGEST','NOTICE','QUESTION','REPLIES','ACCOUNT','REFUSAL'));
alter table mail_token drop constraint mail_token_purpose_check,
  add constraint mail_token_purpose_check check (purpose in
    ('ANSWER','RECEIPT','DIGEST','UNSUBSCRIBE','RHYTHM','CONFIRM_SUBSCRIPTION','CONFIRM_MAIL','REPLIES','NOTICE','QUESTION','QUESTION_NEWS'));
