create table post (
  id           bigint generated always as identity primary key,
  matter_id    bigint not null unique references matter,
  lead         text not null default '',
  body         text not null,
  status       text not null check (status in ('DRAFT','PUBLISHED','WITHDRAWN')),
  author_id    bigint not null references person,
  published_at timestamptz,
  revision     int not null default 0,
  constraint post_published_has_its_time check (status = 'DRAFT' or published_at is not null)
);

create table commitment (
  id        bigint generated always as identity primary key,
  matter_id bigint not null unique references matter,
  made_by   text not null,
  text      text not null,
  made_on   date not null,
  due_on    date,
  state     text not null check (state in ('OPEN','KEPT','NOT_KEPT')),
  outcome   text not null default '',
  settled_on date,
  constraint commitment_settled_has_its_date check ((state = 'OPEN') = (settled_on is null))
);

create table key_figure (
  id bigint generated always as identity primary key, reform_id bigint not null references reform,
  position int not null, label text not null, value text not null, source text not null default '', dated text not null default '', language text not null
);
create table external_view (
  id bigint generated always as identity primary key, reform_id bigint not null references reform,
  title text not null, source text not null, seen_on date, kind text not null check (kind in ('PRESS','DEBATE','REPLY')), text text not null default '', url text, language text not null
);
create table reform_document (
  id bigint generated always as identity primary key, reform_id bigint not null references reform,
  title text not null, register_number text not null default '', type text not null, size_kb int, dated date, language text not null
);
create table faq (
  id bigint generated always as identity primary key, reform_id bigint not null references reform,
  position int not null, question text not null, answer text not null, language text not null
);

-- Who follows a reform: members by their group, others by double opt-in.
create table subscription (
  id           bigint generated always as identity primary key,
  reform_id    bigint not null references reform,
  person_id    bigint references person,
  address      text not null,
  language     text not null check (language in ('sv','nb','fi','en')),
  asked_at     timestamptz not null,
  confirmed_at timestamptz,
  ended_at     timestamptz
);
create unique index subscription_is_one_per_address on subscription (reform_id, lower(address));

create table digest_run (
  id         bigint generated always as identity primary key,
  reform_id  bigint not null references reform,
  period     text not null,                            -- what makes a run unique: the day, or the post that called it
  since      timestamptz not null,
  until      timestamptz not null,
  post_id    bigint references post,
  called_by  bigint references person,
  state      text not null check (state in ('COMPOSING','COMPOSED')),
  created_at timestamptz not null,
  constraint digest_run_is_one_per_period unique (reform_id, period)
);
-- Members follow by being members (their subscription is written with the first digest), others by double opt-in.
create table digest_recipient (
  id              bigint generated always as identity primary key,
  run_id          bigint not null references digest_run,
  subscription_id bigint not null references subscription,
  state           text not null check (state in ('WAITING','QUEUED','EMPTY')),
  constraint digest_recipient_is_one_per_run unique (run_id, subscription_id)
);
create index digest_recipient_waiting on digest_recipient (run_id) where state = 'WAITING';
