-- Surveys (ACCESS.md, Surveys; ADR 0033): the same questions asked anew, before a pilot, after it, or now and then. What was said lies
-- with the ballots of anonymous rounds, in one spool, by the same role. Who has answered lies here, by the day.
create table survey (
  id              bigint generated always as identity primary key,
  matter_id       bigint not null unique references matter,
  pilot_id        bigint references matter,               -- the pilot it follows, where it follows one
  intro           text not null default '',
  threshold       int not null,
  first_answer_on date,                                   -- from then on the threshold is not lowered
  revision        int not null default 0,
  constraint survey_threshold_has_floor check (threshold between 5 and 20)
);

create function survey_threshold_stays() returns trigger language plpgsql as $$ begin
  if old.first_answer_on is not null and (new.threshold < old.threshold or new.first_answer_on is null) then
    raise exception 'survey_threshold_stays: somebody has answered under the threshold %', old.threshold using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger survey_threshold_stays before update on survey for each row execute function survey_threshold_stays();

create table survey_question (
  id        bigint generated always as identity primary key,
  survey_id bigint not null references survey,
  number    int not null check (number > 0),
  part      text not null check (part in ('MOTIVATION','LEADERSHIP','STEERING','MINUTES','OWN')),
  standard  text not null default '',                     -- the key of its words where they are ours, in every language
  kind      text not null check (kind in ('SCALE','CHOICE','FREE_TEXT')),
  text      text not null default '',                     -- its words where somebody wrote them
  options   text not null default '',                     -- one to a line
  constraint survey_question_number unique (survey_id, number),
  constraint survey_question_has_words check ((standard = '') <> (text = ''))
);

-- A place whose answers are told together: a unit, or several that were too small by themselves.
create table survey_site (
  id        bigint generated always as identity primary key,
  survey_id bigint not null references survey,
  number    int not null check (number > 0),
  name      text not null check (length(name) between 1 and 120),
  headcount int not null check (headcount between 1 and 5000),
  constraint survey_site_number unique (survey_id, number)
);
create table survey_site_unit (
  survey_id bigint not null references survey,
  site_id   bigint not null references survey_site on delete cascade,
  unit_id   bigint not null references unit,
  primary key (survey_id, unit_id)
);

create table survey_occasion (
  id           bigint generated always as identity primary key,
  survey_id    bigint not null references survey,
  number       int not null check (number > 0),
  kind         text not null check (kind in ('BEFORE','AFTER','PERIODIC')),
  way          text not null check (way in ('WALL','MAIL')),
  state        text not null check (state in ('PLANNED','OPEN','CLOSED','PUBLISHED')),
  opens_on     date not null,
  closes_on    date not null,
  threshold    int,                                       -- the one that its answers were promised
  published_at timestamptz,
  revision     int not null default 0,
  constraint survey_occasion_number unique (survey_id, number),
  constraint survey_occasion_closes_after_opening check (closes_on >= opens_on),
  constraint survey_occasion_threshold_has_floor check (threshold >= 5)
);

-- The word on the wall of one place on one occasion.
create table survey_door (
  word        text primary key,
  occasion_id bigint not null references survey_occasion,
  site_id     bigint not null references survey_site,
  constraint survey_door_is_one unique (occasion_id, site_id)
);

-- Who was written to, and the day on which they answered. No foreign key leads from or to a ballot.
create table survey_invitation (
  id          bigint generated always as identity primary key,
  occasion_id bigint not null references survey_occasion,
  site_id     bigint not null references survey_site,
  person_id   bigint not null references person,
  answered_on date,
  reminded_on date,
  constraint survey_invitation_is_one unique (occasion_id, person_id)
);
-- That a form from the wall came in: of which place, which form (a hash), on which day.
create table survey_turnout (
  occasion_id bigint not null references survey_occasion,
  site_id     bigint not null references survey_site,
  form        bytea not null,
  on_day      date not null,
  primary key (occasion_id, form)
);

-- Where the ballots of one question in one place lie. The numbers go down from minus one, so that one spool and one table hold the
-- ballots of rounds, whose questions are numbered up from one, and those of surveys. No place: of all together, or of those
-- that are not told by themselves.
create table survey_cell (
  id          bigint generated always as identity (start with -1 increment by -1) primary key,
  occasion_id bigint not null references survey_occasion,
  question_id bigint not null references survey_question,
  site_id     bigint references survey_site
);
create unique index survey_cell_is_one on survey_cell (occasion_id, question_id, coalesce(site_id, 0));

-- What may be told, written once when the occasion closes. site: the number of the place, 0 for all, -1 for the others together.
create table survey_share (
  occasion_id bigint not null references survey_occasion,
  question_id bigint not null references survey_question,
  site        int not null check (site >= -1),
  value       int not null check (value between 1 and 20),
  share       int not null check (share between 0 and 100),
  told        text not null check (told in ('EXACT','AT_LEAST','AT_MOST','ABOUT')),
  primary key (occasion_id, question_id, site, value)
);
create table survey_participation (
  occasion_id bigint not null references survey_occasion,
  site        int not null check (site >= 0),
  tenths      int not null check (tenths between 0 and 10),
  primary key (occasion_id, site)
);
-- Own words: of no place, in random order, told when somebody outside the line has read them.
create table survey_text (
  id          bigint generated always as identity primary key,
  occasion_id bigint not null references survey_occasion,
  question_id bigint not null references survey_question,
  text        text not null,
  shown       text,
  state       text not null default 'WAITING' check (state in ('WAITING','RELEASED','WITHHELD')),
  decided_by  bigint references person,
  decided_on  date,
  constraint survey_text_is_shown_once_released check ((state = 'RELEASED') = (shown is not null)),
  constraint survey_text_is_somebodys_decision check ((state = 'WAITING') = (decided_by is null))
);
create index survey_text_occasion on survey_text (occasion_id);

do $$ declare kinds text; purposes text; begin
  select pg_get_constraintdef(oid) into strict kinds from pg_constraint where conname = 'matter_kind_check';
  select pg_get_constraintdef(oid) into strict purposes from pg_constraint where conname = 'mail_token_purpose_check';
  execute 'alter table matter drop constraint matter_kind_check, add constraint matter_kind_check '
    || replace(kinds, 'ARRAY[', 'ARRAY[''SURVEY''::text, ');
  execute 'alter table mail_token drop constraint mail_token_purpose_check, add constraint mail_token_purpose_check '
    || replace(purposes, 'ARRAY[', 'ARRAY[''SURVEY''::text, ');
end $$;
