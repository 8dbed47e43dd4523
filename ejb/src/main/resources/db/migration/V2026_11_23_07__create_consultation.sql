create table round (
  id           bigint generated always as identity primary key,
  matter_id    bigint not null unique references matter,
  proposal_id  bigint references proposal,
  intro        text not null default '',
  status       text not null check (status in ('OPEN','CLOSED','CONCLUDED')),
  named        boolean not null default true,
  opened_at    timestamptz not null,
  closes_on    date not null,                        -- inclusive, in the reform's zone
  closed_at    timestamptz,
  concluded_at timestamptz,
  correction_days int not null default 3,
  revision     int not null default 0,
  constraint round_closed_has_its_time check ((status = 'OPEN') = (closed_at is null)),
  constraint round_concluded_has_its_time check ((status = 'CONCLUDED') = (concluded_at is not null)),
  constraint round_concludes_after_closing check (concluded_at is null or concluded_at >= closed_at)
);
create index round_proposal on round (proposal_id);

create table question (
  id        bigint generated always as identity primary key,
  round_id  bigint not null references round,
  number    int not null check (number > 0),
  kind      text not null check (kind in ('FREE_TEXT','POSITION','CHOICE','SCALE')),
  text      text not null,
  hint      text not null default '',
  scale_min int,
  scale_max int,
  constraint question_scale_has_ends check (kind <> 'SCALE' or scale_min < scale_max),
  unique (round_id, number)
);
create table question_option (
  question_id bigint not null references question,
  position    int not null,
  text        text not null,
  primary key (question_id, position)
);

create table round_addressee (
  round_id bigint not null references round,
  group_id bigint not null references reform_group,
  primary key (round_id, group_id)
);

create table invitation (
  id            bigint generated always as identity primary key,
  round_id      bigint not null references round,
  person_id     bigint not null references person,
  membership_id bigint not null references membership, -- the hat we asked
  state         text not null check (state in ('INVITED','ANSWERED','WITHDRAWN','REVOKED')),
  generation    int not null default 1,
  invited_at    timestamptz not null,
  answered_at   timestamptz,
  reminded_at   timestamptz,
  constraint invitation_is_one_per_person unique (round_id, person_id)
);
create index invitation_person on invitation (person_id);
alter table mail_token add constraint mail_token_invitation foreign key (invitation_id) references invitation;

create table answer (
  id                bigint generated always as identity primary key,
  round_id          bigint not null references round,
  number            int not null check (number > 0),      -- what the answer goes by within its round
  invitation_id     bigint not null unique references invitation,
  membership_id     bigint not null references membership,  -- the hat it was given under
  state             text not null check (state in ('FILED','AWAITING_CONFIRMATION','WITHDRAWN')),
  received_at       timestamptz not null,
  late              boolean not null,
  correctable_until timestamptz not null,
  revision          int not null default 0,
  unique (round_id, number)
);

create table answer_version (
  id          bigint generated always as identity primary key,
  answer_id   bigint not null references answer,
  number      int not null check (number > 0),
  channel     text not null check (channel in ('MAIL','LINK','PAGE','PAPER')),
  raw_mail_id bigint,
  received_at timestamptz not null,
  entered_by  bigint references person,
  unique (answer_id, number)
);
create unique index answer_version_raw_mail on answer_version (raw_mail_id) where raw_mail_id is not null;

-- One row per question answered; question_id null is general text of the round.
create table answer_item (
  id          bigint generated always as identity primary key,
  version_id  bigint not null references answer_version,
  question_id bigint references question,
  text        text not null default '',
  position    text check (position in ('SUPPORT','SUPPORT_WITH_CHANGE','OPPOSE','ABSTAIN','NO_VIEWS')),
  choice      int,
  scale       int,
  found_in    text not null default '',               -- the words the position was found in
  set_aside   text not null default '',               -- words marked as no matter of substance, which the author sees
  handling    text not null default 'UNCUT' check (handling in ('UNCUT','CUT','NO_SUBSTANCE','POSITION_ONLY')),
  unique nulls not distinct (version_id, question_id)
);

create table reply (
  id                  bigint generated always as identity primary key,
  round_id            bigint not null references round,
  kind                text not null check (kind in ('CHANGED','PARTLY','NOT_NOW','NO','OUTSIDE')),
  text                text not null check (length(text) > 0),
  proposal_version_id bigint references proposal_version,
  change_link         text not null default '',
  author_id           bigint not null references person,
  replied_at          timestamptz not null,
  revision            int not null default 0
);
create index reply_round on reply (round_id);

create table point (
  id          bigint generated always as identity primary key,
  round_id    bigint not null references round,
  number      int not null check (number > 0),
  item_id     bigint not null references answer_item,
  answer_id   bigint not null references answer,
  heading     text not null default '',
  quote       text not null check (length(quote) > 0),
  theme       text not null default '',
  reply_id    bigint references reply,
  cut_by      bigint references person,
  cut_at      timestamptz not null,
  disputed_at timestamptz,                            -- "you missed this", once
  unique (round_id, number)
);
create index point_answer on point (answer_id);
create index point_reply on point (reply_id);
