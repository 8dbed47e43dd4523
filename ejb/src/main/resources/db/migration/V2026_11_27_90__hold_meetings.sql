-- A meeting of a group; one of a series is a row of its own. Its number, title and group stand in its matter.
create table group_meeting (
  id           bigint generated always as identity primary key,
  matter_id    bigint not null unique references matter,
  series       uuid,                                              -- the same for all that were planned together
  starts_at    timestamptz not null,
  ends_at      timestamptz not null,
  place        text not null default '',
  link         text not null default '',                          -- where to be present from afar
  intro        text not null default '',                          -- what the call says before the agenda
  notice_id    bigint unique references notice,                   -- the call, once it was sent
  status       text not null check (status in ('PLANNED','CALLED','CALLED_OFF','MINUTES','APPROVED','PUBLISHED')),
  planned_by   bigint not null references person,
  changed_at   timestamptz not null,
  approved_by  bigint references person,
  approved_at  timestamptz,
  published_by bigint references person,
  published_at timestamptz,
  revision     int not null default 0,
  constraint group_meeting_ends_after_it_begins check (starts_at < ends_at),
  constraint group_meeting_approved_by_somebody check ((status in ('APPROVED','PUBLISHED')) = (approved_at is not null) and (approved_at is null) = (approved_by is null)),
  constraint group_meeting_published_by_somebody check ((status = 'PUBLISHED') = (published_at is not null) and (published_at is null) = (published_by is null))
);

-- A point of the agenda, and what the minutes say of it.
create table meeting_item (
  id               bigint generated always as identity primary key,
  meeting_id       bigint not null references group_meeting,
  position         int not null check (position > 0),
  heading          text not null check (length(heading) between 1 and 200),
  words            text not null default '',
  about_id         bigint references matter,                      -- the matter that it is about
  said             text not null default '',
  decided          text not null default '',
  hidden           boolean not null default false,                -- not for everyone, and why
  hidden_reason    text not null default '',
  constraint meeting_item_hidden_says_why check (not hidden or length(hidden_reason) > 0),
  unique (meeting_id, position)
);

-- Somebody of the group is to do something by a day.
create table action_point (
  id         bigint generated always as identity primary key,
  meeting_id bigint not null references group_meeting,
  number     int not null check (number > 0),                     -- within its meeting
  item_id    bigint not null references meeting_item,
  what       text not null check (length(what) between 1 and 500),
  owner_id   bigint not null references person,
  due_on     date not null,
  done_at    timestamptz,
  done_by    bigint references person,
  constraint action_point_done_by_somebody check ((done_at is null) = (done_by is null)),
  unique (meeting_id, number)
);
create index action_point_open on action_point (owner_id) where done_at is null;

alter table meeting_item add column action_id bigint references action_point on delete set null; -- the action point that it follows up

create table meeting_present (
  meeting_id bigint not null references group_meeting,
  person_id  bigint not null references person,
  primary key (meeting_id, person_id)
);
create index meeting_present_person on meeting_present (person_id);

-- Who has written in the minutes; none of them approves.
create table minutes_writer (
  meeting_id bigint not null references group_meeting,
  person_id  bigint not null references person,
  primary key (meeting_id, person_id)
);

-- The minutes as they were approved, word for word.
create table minutes_version (
  id          bigint generated always as identity primary key,
  meeting_id  bigint not null unique references group_meeting,
  text        text not null check (length(text) > 0),
  approved_at timestamptz not null
);

-- What was wrong in approved minutes.
create table minutes_correction (
  id         bigint generated always as identity primary key,
  meeting_id bigint not null references group_meeting,
  text       text not null check (length(text) between 1 and 4000),
  written_by bigint not null references person,
  written_at timestamptz not null
);
create index minutes_correction_meeting on minutes_correction (meeting_id);
